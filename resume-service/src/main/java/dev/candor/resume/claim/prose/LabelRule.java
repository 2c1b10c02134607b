package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.source.Finding;
import dev.candor.resume.claim.source.SourceText;
import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Term;
import dev.candor.skills.text.number.Quantity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Two numbers of one line, each behind its own word, are not exchanged: "SPI 0.94 and CPI 1.02". */
final class LabelRule implements ProseRule {

    @Override
    public List<Finding> check(ProseCase one) {
        List<Finding> findings = new ArrayList<>();
        for (Quantity mine : one.line().quantities()) {
            Optional<Term> label = label(one.line(), mine);
            for (SourceText text : label.isEmpty() ? List.<SourceText>of() : one.aligned()) {
                if (exchanged(mine, label.get(), text.line())) {
                    findings.add(Finding.block(
                            one.line().text().substring(label.get().token().start(), mine.end()),
                            "number-moved",
                            "The source says this number of something else.",
                            List.of(text.quoted())));
                }
            }
        }
        return findings.stream().limit(1).toList();
    }

    /** Whether the source has both the label and the number, and never together. */
    private static boolean exchanged(Quantity mine, Term label, Line source) {
        Map<String, List<Quantity>> labelled = labelled(source);
        List<Quantity> own = labelled.remove(label.root());
        return own != null
                && own.stream().noneMatch(theirs -> isSame(mine, theirs))
                && labelled.values().stream().flatMap(List::stream).anyMatch(theirs -> isSame(mine, theirs));
    }

    private static Map<String, List<Quantity>> labelled(Line source) {
        Map<String, List<Quantity>> labelled = new HashMap<>();
        source.quantities()
                .forEach(number -> label(source, number)
                        .ifPresent(label -> labelled.computeIfAbsent(label.root(), root -> new ArrayList<>())
                                .add(number)));
        return labelled;
    }

    private static boolean isSame(Quantity mine, Quantity theirs) {
        return Measure.fit(mine, theirs) == Measure.Fit.SAME;
    }

    /** The word with content right before a number. */
    private static Optional<Term> label(Line line, Quantity number) {
        int before = line.tokenAt(number.start()) - 1;
        return line.terms().stream()
                .filter(term -> term.at() == before && !term.neutral())
                .filter(term -> line.acts().stream()
                        .noneMatch(act -> term.at() >= act.at() && term.at() < act.at() + act.length()))
                .findFirst();
    }
}
