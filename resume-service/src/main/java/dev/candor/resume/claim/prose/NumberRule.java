package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.ClaimReport.SourceLine;
import dev.candor.resume.claim.source.Finding;
import dev.candor.resume.claim.source.SourceIndex;
import dev.candor.resume.claim.source.SourceText;
import dev.candor.skills.text.number.Quantity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Every quantity equals one of the same role with its unit, bound and subject, or follows from such. */
final class NumberRule implements ProseRule {

    private static final String ELSE = "The source counts something else with it.";
    private static final String NAMED = "The source counts it under another name.";
    private static final String BOUND = "The source is less sure, or less round.";

    private record Reading(int badness, Optional<Finding> finding) {}

    @Override
    public List<Finding> check(ProseCase one) {
        List<Finding> findings = new ArrayList<>();
        for (Quantity quantity : one.line().quantities()) {
            check(one, quantity).ifPresent(findings::add);
        }
        return findings;
    }

    private static Optional<Finding> check(ProseCase one, Quantity mine) {
        String claim = one.line().text().substring(mine.start(), mine.end());
        Optional<Reading> read = one.ownTexts().stream()
                .flatMap(text ->
                        text.line().quantities().stream().map(theirs -> compare(one, mine, text, theirs, claim)))
                .flatMap(Optional::stream)
                .min(Comparator.comparingInt(Reading::badness));
        if (read.isPresent() && read.get().badness() == 0) {
            return Optional.empty();
        }
        boolean derived = !anEnd(one, mine)
                && one.own().stream()
                        .anyMatch(text -> Derivations.of(mine, text).isPresent());
        if (derived || Counts.backs(one, mine)) {
            return Optional.empty();
        }
        Optional<Optional<Finding>> years = Years.check(one, mine, claim);
        boolean known = read.isPresent() && (read.get().badness() < 3 || years.isEmpty());
        if (years.isPresent() && (!known || years.get().isEmpty())) {
            return years.get();
        }
        return known ? read.get().finding() : elsewhere(one, mine, claim);
    }

    /** The ends of "from 10 to 6" are given, never derived. */
    private static boolean anEnd(ProseCase one, Quantity mine) {
        int at = one.line().tokenAt(mine.start());
        Set<String> ends = Set.of("to", "from", "auf", "von", "al", "del", "hasta", "desde", "au", "du");
        return at > 0 && ends.contains(one.line().tokens().get(at - 1).folded());
    }

    private static Optional<Reading> compare(
            ProseCase one, Quantity mine, SourceText text, Quantity theirs, String claim) {
        Measure.Fit fit = Measure.fit(mine, theirs);
        if (fit == Measure.Fit.OTHER) {
            return Optional.empty();
        }
        Binding.Verdict binding = text.prose() ? Binding.of(one, mine, text, theirs) : Binding.Verdict.SAME;
        List<SourceLine> said = List.of(text.quoted());
        return Optional.of(
                switch (binding) {
                    case OTHER ->
                        new Reading(3, Optional.of(Finding.block(claim, "number-of-something-else", ELSE, said)));
                    case UNKNOWN -> new Reading(2, Optional.of(Finding.confirm(claim, "number-subject", NAMED, said)));
                    case SAME ->
                        fit == Measure.Fit.SAME
                                ? new Reading(0, Optional.empty())
                                : new Reading(1, Optional.of(Finding.confirm(claim, "bound-changed", BOUND, said)));
                });
    }

    private static Optional<Finding> elsewhere(ProseCase one, Quantity mine, String claim) {
        for (SourceText text : one.index().texts()) {
            boolean same = text.line().quantities().stream()
                    .anyMatch(theirs -> Measure.fit(mine, theirs) != Measure.Fit.OTHER);
            if (same && SourceIndex.isRole(text.entry())) {
                return Optional.of(Finding.block(
                        claim,
                        "number-of-another-role",
                        "The source says this number of another role.",
                        List.of(text.quoted())));
            }
            if (same) {
                return Optional.of(Finding.confirm(
                        claim,
                        "number-without-role",
                        "The source does not say in which role.",
                        List.of(text.quoted())));
            }
        }
        return Optional.of(one.block(claim, "new-number", "The source has no such number, and it follows from none."));
    }
}
