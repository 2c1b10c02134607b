package dev.candor.resume.orchestration;

import static dev.candor.contract.agent.AgentRole.CLAIM_CHECKER;
import static dev.candor.contract.agent.AgentRole.COMPANY_RESEARCHER;
import static dev.candor.contract.agent.AgentRole.MATCH_SCORER;
import static dev.candor.contract.agent.AgentRole.POSTING_READER;
import static dev.candor.contract.agent.AgentRole.PUBLISHER;
import static dev.candor.contract.agent.AgentRole.REPORT_WRITER;
import static dev.candor.contract.agent.AgentRole.REQUIREMENT_ANALYST;
import static dev.candor.contract.agent.AgentRole.RESUME_ANALYST;
import static dev.candor.contract.agent.AgentRole.RESUME_READER;
import static dev.candor.contract.agent.AgentRole.RESUME_TAILOR;

import dev.candor.contract.agent.AgentRole;
import dev.candor.contract.agent.Plan;
import dev.candor.contract.agent.Plan.Repeat;
import dev.candor.contract.agent.Plan.Share;
import dev.candor.contract.agent.Plan.Step;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The graphs of steps, one per version. A released version is never edited: open optimizations are pinned to it. */
public final class Plans {

    /** Steps whose roles have an implementation by a model. */
    static final Set<AgentRole> MODEL_ROLES =
            Set.of(REQUIREMENT_ANALYST, COMPANY_RESEARCHER, RESUME_ANALYST, RESUME_TAILOR, REPORT_WRITER);

    /** Steps that job-analysis-service does. */
    static final Set<AgentRole> REMOTE_ROLES = Set.of(POSTING_READER, REQUIREMENT_ANALYST, COMPANY_RESEARCHER);

    private static final Plan FIRST = new Plan(
            1,
            List.of(
                    step("read-resume", RESUME_READER, Set.of(), share(120, 5, 0)),
                    step("read-posting", POSTING_READER, Set.of(), share(120, 10, 0)),
                    step("analyze-posting", REQUIREMENT_ANALYST, Set.of("read-posting"), share(240, 15, 25)),
                    new Step("research-company", COMPANY_RESEARCHER, Set.of("read-posting"), true, share(120, 10, 10)),
                    step("match", MATCH_SCORER, Set.of("read-resume", "analyze-posting"), share(120, 5, 0)),
                    step("tailor", RESUME_TAILOR, Set.of("match"), share(360, 25, 60)),
                    step("check-claims", CLAIM_CHECKER, Set.of("tailor"), share(120, 5, 0)),
                    step("match-again", MATCH_SCORER, Set.of("check-claims"), share(120, 5, 0)),
                    step("write-report", REPORT_WRITER, Set.of("match-again", "research-company"), share(300, 15, 100)),
                    step("publish", PUBLISHER, Set.of("write-report"), share(120, 5, 0))),
            new Repeat("tailor", "check-claims", 1));

    /** The first one, and an analyst between match and tailor. */
    private static final Plan SECOND = new Plan(
            2,
            List.of(
                    step("read-resume", RESUME_READER, Set.of(), share(120, 5, 0)),
                    step("read-posting", POSTING_READER, Set.of(), share(120, 10, 0)),
                    step("analyze-posting", REQUIREMENT_ANALYST, Set.of("read-posting"), share(240, 15, 25)),
                    new Step("research-company", COMPANY_RESEARCHER, Set.of("read-posting"), true, share(120, 10, 10)),
                    step("match", MATCH_SCORER, Set.of("read-resume", "analyze-posting"), share(120, 5, 0)),
                    new Step("analyze-resume", RESUME_ANALYST, Set.of("match"), true, share(180, 5, 15)),
                    step("tailor", RESUME_TAILOR, Set.of("match", "analyze-resume"), share(360, 20, 60)),
                    step("check-claims", CLAIM_CHECKER, Set.of("tailor"), share(120, 5, 0)),
                    step("match-again", MATCH_SCORER, Set.of("check-claims"), share(120, 5, 0)),
                    step("write-report", REPORT_WRITER, Set.of("match-again", "research-company"), share(300, 15, 100)),
                    step("publish", PUBLISHER, Set.of("write-report"), share(120, 5, 0))),
            new Repeat("tailor", "check-claims", 1));

    private static final Map<Integer, Plan> VERSIONS = Map.of(FIRST.version(), FIRST, SECOND.version(), SECOND);

    private Plans() {}

    /** The newest plan. New optimizations follow it unless {@code candor.orchestration.plan} says otherwise. */
    public static Plan current() {
        return SECOND;
    }

    /**
     * A plan by version.
     *
     * @throws IllegalArgumentException if it was retired although a row still names it
     */
    static Plan of(int version) {
        Plan plan = VERSIONS.get(version);
        if (plan == null) {
            throw new IllegalArgumentException("no plan " + version);
        }
        return plan;
    }

    /** Name in the plan of a step that may be a repetition. */
    static String first(int version, String step) {
        return of(version).steps().stream()
                .map(Step::name)
                .filter(name -> step.matches(name + "-[0-9]+"))
                .findFirst()
                .orElse(step);
    }

    /** Whether a step is the planned one or a repetition of it, as {@code tailor-2} is of {@code tailor}. */
    static boolean isOrRepeats(String step, String planned) {
        if (!step.startsWith(planned)) {
            return false;
        }
        int end = planned.length();
        return step.length() == end
                || (step.length() > end + 1
                        && step.charAt(end) == '-'
                        && step.chars().skip(end + 1L).allMatch(letter -> letter >= '0' && letter <= '9'));
    }

    private static Step step(String name, AgentRole role, Set<String> needs, Share share) {
        return new Step(name, role, needs, false, share);
    }

    private static Share share(int limitSeconds, int weight, int budgetPercent) {
        return new Share(Duration.ofSeconds(limitSeconds), weight, budgetPercent);
    }
}
