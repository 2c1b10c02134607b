package dev.candor.jobanalysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.candor.contract.agent.AgentRole;
import dev.candor.contract.agent.Assignment;
import dev.candor.contract.agent.Engine;
import dev.candor.contract.id.CommandId;
import dev.candor.contract.id.OptimizationId;
import dev.candor.contract.message.ContentReference;
import dev.candor.contract.message.JobAnalysisCommand;
import dev.candor.contract.message.StepResult;
import dev.candor.contract.posting.CompanyProfile;
import dev.candor.contract.posting.Posting;
import dev.candor.contract.posting.Requirements;
import dev.candor.jobanalysis.testing.Pages;
import dev.candor.runtime.messaging.Outbox;
import dev.candor.runtime.step.ContentStore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The orchestrator's commands, answered over the broker. */
class CommandFlowTests extends RunningService {

    private static final String SEARCH = "/res/v1/web/search";

    @Autowired
    private ContentStore contents;

    @Autowired
    private Outbox outbox;

    @Test
    void answersTheOrchestrator() {
        ContentReference source = source();

        ContentReference posting = run(
                "read-posting",
                AgentRole.POSTING_READER,
                assignment -> new JobAnalysisCommand.ReadPosting(assignment, source));
        ContentReference asked = run(
                "analyze-posting",
                AgentRole.REQUIREMENT_ANALYST,
                assignment -> new JobAnalysisCommand.AnalyzePosting(assignment, posting));
        ContentReference company = run(
                "research-company",
                AgentRole.COMPANY_RESEARCHER,
                assignment -> new JobAnalysisCommand.ResearchCompany(assignment, posting, source));

        assertThat(posting.kind()).isEqualTo("posting");
        assertThat(contents.load(owner, posting, Posting.class).text()).contains("payroll");
        assertThat(contents.load(owner, asked, Requirements.class).requirements())
                .isNotEmpty();
        assertThat(contents.load(owner, company, CompanyProfile.class).claims())
                .filteredOn(claim -> claim.source().equals("posting"))
                .isNotEmpty()
                .allSatisfy(claim -> assertThat(Pages.TEXT).contains(claim.quote()));
    }

    @Test
    void asksAboutACompanyOnceADay() {
        SITE.page(SEARCH, Pages.SEARCH_ANSWER);
        ContentReference source = source();
        ContentReference posting = run(
                "read-posting",
                AgentRole.POSTING_READER,
                assignment -> new JobAnalysisCommand.ReadPosting(assignment, source));
        long before = SITE.asked().stream().filter(SEARCH::equals).count();

        List<CompanyProfile> profiles = IntStream.range(0, 2)
                .mapToObj(i -> run(
                        "research-company",
                        AgentRole.COMPANY_RESEARCHER,
                        assignment -> new JobAnalysisCommand.ResearchCompany(assignment, posting, source)))
                .map(reference -> contents.load(owner, reference, CompanyProfile.class))
                .toList();

        assertThat(profiles.toString()).contains("Tannhof Mills opens a third mill near Graz", "source=search");
        assertThat(SITE.asked().stream().filter(SEARCH::equals).count() - before)
                .isEqualTo(1);
        assertThat(bodies("company_source")).hasSize(1).noneMatch(body -> body.contains("Tannhof"));

        erase();

        assertThat(rows("company_source WHERE owner_id")).isZero();
    }

    private ContentReference source() {
        Map<String, String> given = Map.of("text", Pages.TEXT, "companyName", "Tannhof Mills");
        return transactions.execute(status -> contents.save(owner, "posting-source", UUID.randomUUID(), 1, given));
    }

    private ContentReference run(String step, AgentRole role, Function<Assignment, JobAnalysisCommand> command) {
        Assignment assignment = new Assignment(
                new CommandId(UUID.randomUUID()),
                new OptimizationId(UUID.randomUUID()),
                owner,
                new Assignment.Attempt(step, role, 1),
                new Assignment.Terms(Engine.OFFLINE, 0, Instant.now().plusSeconds(120)));
        transactions.executeWithoutResult(status -> outbox.send(
                JobAnalysisCommand.TOPIC, assignment.optimizationId().value(), command.apply(assignment)));
        StepResult result = await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> jdbc.sql("SELECT result FROM step_work WHERE command_id = ? AND result IS NOT NULL")
                                .param(assignment.commandId().value())
                                .query(String.class)
                                .optional()
                                .map(text -> json.readValue(text, StepResult.class))
                                .orElse(null),
                        found -> found != null);
        assertThat(result).isInstanceOf(StepResult.StepSucceeded.class);
        return ((StepResult.StepSucceeded) result).output();
    }
}
