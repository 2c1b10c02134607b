package dev.candor.jobanalysis.requirement;

import dev.candor.contract.posting.Posting;
import dev.candor.contract.posting.Requirements;
import dev.candor.contract.posting.Requirements.Kind;
import dev.candor.contract.posting.Requirements.Necessity;
import dev.candor.contract.posting.Requirements.Requirement;
import dev.candor.jobanalysis.requirement.finding.ClauseReader;
import dev.candor.jobanalysis.requirement.finding.Finding;
import dev.candor.jobanalysis.requirement.heading.BlockClass;
import dev.candor.jobanalysis.requirement.section.Clause;
import dev.candor.jobanalysis.requirement.section.PostingSections;
import dev.candor.skills.text.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads requirements by code alone: the same posting gives the same requirements, every quote is its exact words. */
@Component
class OfflineRequirementAnalyst implements RequirementAnalyst {

    private static final int MOST = 60;

    private final ClauseReader reader = new ClauseReader();

    @Override
    public Requirements analyze(Posting posting) {
        List<Clause> clauses = PostingSections.of(posting.text());
        String title = Folding.key(Objects.requireNonNullElse(posting.title(), ""));
        Map<String, Placed> found = new LinkedHashMap<>();
        clauses.stream()
                .filter(clause -> clause.block().asks())
                .filter(clause -> !Folding.key(clause.text()).equals(title))
                .forEach(clause -> collect(clause, posting, found));
        if (found.isEmpty()) {
            clauses.stream()
                    .filter(clause ->
                            clause.block() == BlockClass.UNKNOWN || clause.block() == BlockClass.RESPONSIBILITIES)
                    .forEach(clause -> collect(clause.in(BlockClass.REQUIRED), posting, found));
        }
        return new Requirements(
                number(found, posting.text()),
                texts(clauses, BlockClass.RESPONSIBILITIES),
                texts(clauses, BlockClass.BENEFITS),
                Conditions.of(clauses));
    }

    /** A finding and where it stands in the posting. */
    private record Placed(Finding finding, Necessity necessity, int start, int end) {

        /** Named twice: the strongest wish and the most years count, at the first place, or the first that names a level. */
        Placed and(Placed other) {
            Placed told = finding.level() == null && other.finding().level() != null ? other : this;
            Integer years = finding.minYears();
            Integer more = other.finding().minYears();
            Integer most = more != null && (years == null || more > years) ? more : years;
            Finding both = most == null ? told.finding() : told.finding().withYears(most);
            boolean required = necessity == Necessity.REQUIRED || other.necessity() == Necessity.REQUIRED;
            return new Placed(both, required ? Necessity.REQUIRED : Necessity.PREFERRED, told.start(), told.end());
        }
    }

    private void collect(Clause clause, Posting posting, Map<String, Placed> found) {
        Necessity necessity = clause.block() == BlockClass.PREFERRED ? Necessity.PREFERRED : Necessity.REQUIRED;
        for (Finding finding : reader.read(clause, posting.language())) {
            if (own(finding, posting)) {
                continue;
            }
            int start = clause.start() + finding.start();
            int end = clause.start() + finding.end();
            found.merge(finding.key(), new Placed(finding, necessity, start, end), Placed::and);
        }
    }

    /** Is it nothing that somebody can do, but the employer's name or the place? */
    private static boolean own(Finding finding, Posting posting) {
        boolean open = finding.kind() == Kind.TECHNICAL_SKILL
                && finding.skillIds().stream().allMatch(id -> id.startsWith("open:"));
        String name = " " + Folding.key(finding.name()) + " ";
        return open
                && Stream.of(posting.company(), posting.location())
                        .anyMatch(text -> text != null && (" " + Folding.key(text) + " ").contains(name));
    }

    private static List<Requirement> number(Map<String, Placed> found, String text) {
        List<Placed> inOrder = found.values().stream()
                .sorted(Comparator.comparingInt(Placed::start).thenComparingInt(Placed::end))
                .limit(MOST)
                .toList();
        List<Requirement> requirements = new ArrayList<>();
        for (Placed placed : inOrder) {
            Finding finding = placed.finding();
            requirements.add(new Requirement(
                    "r" + (requirements.size() + 1),
                    finding.kind(),
                    finding.name(),
                    placed.necessity(),
                    finding.minYears(),
                    text.substring(placed.start(), placed.end()),
                    placed.start(),
                    placed.end(),
                    finding.skillIds(),
                    finding.anyOf(),
                    finding.level()));
        }
        return requirements;
    }

    private static List<String> texts(List<Clause> clauses, BlockClass block) {
        return clauses.stream()
                .filter(clause -> clause.block() == block)
                .map(Clause::text)
                .distinct()
                .limit(MOST)
                .toList();
    }
}
