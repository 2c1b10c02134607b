package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.source.Finding;
import dev.candor.resume.claim.source.SourceIndex;
import dev.candor.resume.claim.source.SourceText;
import dev.candor.resume.claim.text.Term;
import java.util.List;

/** A sentence of one role does not move to another. */
final class MovedRule implements ProseRule {

    private static final double THEIRS = 0.75;
    private static final double OURS = 0.45;

    @Override
    public List<Finding> check(ProseCase one) {
        List<Term> terms =
                one.line().terms().stream().filter(term -> !term.neutral()).toList();
        if (!SourceIndex.isRole(one.entry()) || terms.size() < 3 || coverage(terms, one.aligned()) >= OURS) {
            return List.of();
        }
        Alignment others = new Alignment(one.index().otherRoles(one.entry()).stream()
                .filter(SourceText::prose)
                .toList());
        return others.best(terms, one.line().quantities())
                .filter(text -> literally(terms, text) >= THEIRS)
                .map(text -> List.of(Finding.block(
                        one.line().text(),
                        "moved-between-roles",
                        "The source says this of another role.",
                        List.of(text.quoted()))))
                .orElse(List.of());
    }

    /** Share of the words that a text has itself, not by their meaning. */
    private static double literally(List<Term> terms, SourceText text) {
        long same = terms.stream()
                .filter(term -> text.line().terms().stream()
                        .anyMatch(other -> other.root().equals(term.root())))
                .count();
        return same / (double) terms.size();
    }

    private static double coverage(List<Term> terms, List<SourceText> texts) {
        return terms.stream().filter(term -> Words.explained(term, texts)).count() / (double) terms.size();
    }
}
