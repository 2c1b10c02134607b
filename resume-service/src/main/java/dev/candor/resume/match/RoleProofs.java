package dev.candor.resume.match;

import dev.candor.contract.posting.Requirements.Requirement;
import dev.candor.resume.match.Proof.How;
import dev.candor.resume.match.evidence.LineSearch;
import dev.candor.resume.match.evidence.Query;
import dev.candor.resume.match.evidence.ResumeLine;
import dev.candor.resume.match.evidence.ResumeLine.Section;
import dev.candor.resume.match.occupation.Occupation;
import dev.candor.resume.match.occupation.Occupations;
import dev.candor.resume.match.occupation.TitleFit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Proof of time spent in a kind of work: experience, the title, the duties, the industry. */
final class RoleProofs {

    private static final double NEAR = 0.60;
    private static final double ELSEWHERE = 0.30;
    private static final double HALF = 0.5;
    private static final double SAME_WORK = 0.75;
    private static final double DUTIES = 0.85;
    private static final int LINES_A_DUTY = 3;

    private final List<ResumeLine> lines;
    private final LineSearch search;
    private final SkillProofs skills;
    private final String language;
    private final @Nullable String wanted;

    /**
     * Proofs over a resume.
     *
     * @param wanted title of the posting; absent if it has none
     */
    RoleProofs(
            List<ResumeLine> lines, LineSearch search, SkillProofs skills, String language, @Nullable String wanted) {
        this.lines = lines;
        this.search = search;
        this.skills = skills;
        this.language = language;
        this.wanted = wanted;
    }

    /** Time in roles that show the subject; without a subject, in roles like the posted one. */
    Proof experience(Requirement requirement) {
        Query subject = Query.of(requirement.name(), language);
        Proof alike = inRoles(line -> fit(line) >= SAME_WORK, 1.0, How.NAMED);
        if (subject.isEmpty() || namesNothing(requirement)) {
            return SkillProofs.timed(Proof.better(alike, fallback()), requirement.minYears());
        }
        Set<Occupation> asked = Occupations.in(requirement.quote());
        Proof byTitle = inRoles(line -> line.occupations().stream().anyMatch(asked::contains), 1.0, How.NAMED);
        Proof byFamily = inRoles(line -> family(line, asked), NEAR, How.NEAR);
        List<ResumeLine> shown = search.holding(subject, HALF).stream()
                .filter(line -> line.section() == Section.ROLE)
                .toList();
        Proof byWords = shown.isEmpty() ? Proof.none() : Proof.of(1.0, How.NAMED, shown);
        Proof near = alike.support() > 0 ? Proof.of(NEAR, How.NEAR, alike.lines()) : Proof.none();
        Proof best = Proof.none();
        for (Proof proof : List.of(skills.untimed(requirement), byTitle, byWords, byFamily, near)) {
            best = Proof.better(best, SkillProofs.timed(proof, requirement.minYears()));
        }
        return best;
    }

    /** "In a similar position" and the like: only words that nearly every posting has. */
    private boolean namesNothing(Requirement requirement) {
        return requirement.skillIds().isEmpty()
                && Query.of(requirement.name(), language).isCommon();
    }

    /** Work of another kind still is work. */
    private Proof fallback() {
        Proof near = inRoles(line -> fit(line) >= HALF, NEAR, How.NEAR);
        return Proof.better(
                near,
                inRoles(line -> true, wanted == null ? 1.0 : ELSEWHERE, wanted == null ? How.NAMED : How.BROADER));
    }

    private Proof inRoles(Predicate<ResumeLine> fits, double support, How how) {
        List<ResumeLine> shown = lines.stream()
                .filter(line -> line.section() == Section.ROLE && line.path().endsWith(".position"))
                .filter(fits)
                .sorted(SkillProofs.bestFirst())
                .toList();
        return shown.isEmpty() ? Proof.none() : Proof.of(support, how, shown);
    }

    private double fit(ResumeLine title) {
        return TitleFit.of(title.text(), wanted);
    }

    private static boolean family(ResumeLine line, Set<Occupation> asked) {
        return line.occupations().stream()
                .anyMatch(one -> asked.stream().anyMatch(other -> other.family().equals(one.family())));
    }

    /** In it, by name or by the nature of the work. */
    Proof industry(Requirement requirement) {
        Proof proof = skills.of(requirement);
        Proof home = inRoles(
                line -> line.occupations().stream()
                        .anyMatch(one -> one.industries().stream().anyMatch(requirement.skillIds()::contains)),
                NEAR,
                How.NEAR);
        return Proof.better(proof, SkillProofs.timed(home, requirement.minYears()));
    }

    /** How much of what is to be done was done before, on average, at most .85: half of a duty's weight shows it. */
    Proof duties(List<String> responsibilities) {
        double sum = 0.0;
        List<ResumeLine> best = new ArrayList<>();
        for (String duty : responsibilities) {
            Query query = Query.of(duty, language);
            List<ResumeLine> nearest = lines.stream()
                    .filter(line -> line.section() == Section.ROLE || line.section() == Section.PROJECT)
                    .filter(line -> query.share(line) > 0)
                    .sorted(Comparator.comparingDouble((ResumeLine line) -> query.share(line))
                            .reversed())
                    .limit(LINES_A_DUTY)
                    .toList();
            double share = query.share(nearest);
            sum += Math.min(DUTIES, DUTIES * share / HALF);
            nearest.stream()
                    .filter(line -> share >= HALF && !best.contains(line))
                    .limit(1)
                    .forEach(best::add);
        }
        double support = Math.round(100.0 * sum / responsibilities.size()) / 100.0;
        How how = support > 0 ? How.NEAR : How.NONE;
        return new Proof(support, how, best, null, support == 0 ? Assessment.Gap.SILENT : null);
    }

    /** The held title nearest to the posting's. */
    Proof title() {
        Proof best = Proof.none();
        for (ResumeLine line : lines) {
            double fit = line.path().endsWith(".position") ? fit(line) : 0.0;
            if (fit > 0) {
                Assessment.Gap gap = fit < SAME_WORK ? Assessment.Gap.TRANSFERABLE : null;
                best = Proof.better(best, new Proof(fit, How.NAMED, List.of(line), null, gap));
            }
        }
        return best;
    }
}
