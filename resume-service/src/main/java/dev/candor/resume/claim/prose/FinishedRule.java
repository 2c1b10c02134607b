package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.source.Finding;
import dev.candor.resume.claim.source.SourceText;
import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Mark;
import java.util.ArrayList;
import java.util.List;

/** What goes on, is awaited or was broken off in the source is not told as completed. */
final class FinishedRule implements ProseRule {

    private static final String PROGRESS = "progress";

    @Override
    public List<Finding> check(ProseCase one) {
        List<Finding> findings = new ArrayList<>();
        boolean open = !one.line().marks(PROGRESS).isEmpty();
        for (SourceText text :
                open ? List.<SourceText>of() : one.aligned().stream().limit(1).toList()) {
            boolean told = text.line().marks(PROGRESS).stream().anyMatch(mark -> isToldAgain(one, text.line(), mark));
            for (Mark mark : told ? one.line().marks("earned") : List.<Mark>of()) {
                if (!MarkWords.said(one, mark, List.of(text))) {
                    findings.add(Finding.confirm(
                            MarkWords.quote(one.line(), mark),
                            "not-finished",
                            "The source says it is not finished.",
                            List.of(text.quoted())));
                }
            }
        }
        return findings;
    }

    /** Whether something else of the clause of a mark is said again. */
    private static boolean isToldAgain(ProseCase one, Line source, Mark mark) {
        return source.clauses().stream()
                .filter(clause -> clause.holds(mark.at()))
                .flatMap(clause -> source.terms(clause).stream())
                .filter(term -> !mark.covers(term.at()) && !term.neutral())
                .anyMatch(term -> Words.shared(term, one.line().keys()));
    }
}
