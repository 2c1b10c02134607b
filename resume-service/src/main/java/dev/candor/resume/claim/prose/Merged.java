package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.source.SourceText;
import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Term;
import dev.candor.resume.claim.text.Wording;
import java.util.List;

/** Two lines of one role told in one: nothing of the second is left out, and it stands nowhere else any more. */
final class Merged {

    private static final int ENOUGH = 2;

    private Merged() {}

    static boolean isMerged(ProseCase one, SourceText other) {
        Line theirs = other.line();
        List<Term> said =
                theirs.terms().stream().filter(term -> !term.neutral()).toList();
        return !one.told().get().contains(Wording.of(theirs.text()))
                && said.size() >= ENOUGH
                && said.stream()
                        .filter(term -> !isDeed(theirs, term))
                        .allMatch(term -> Words.explained(term, one.line().keys(), one.line()))
                && theirs.quantities().stream()
                        .allMatch(number -> one.line().quantities().stream()
                                .anyMatch(mine -> Measure.fit(mine, number) == Measure.Fit.SAME));
    }

    private static boolean isDeed(Line line, Term term) {
        return line.acts().stream().anyMatch(act -> term.at() >= act.at() && term.at() < act.at() + act.length());
    }
}
