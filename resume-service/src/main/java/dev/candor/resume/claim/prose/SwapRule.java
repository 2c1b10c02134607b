package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.source.Finding;
import dev.candor.resume.claim.source.SourceText;
import dev.candor.resume.claim.text.LightWords;
import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Term;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * In a sentence told in the source's own words, a noun that came in where one is gone is asked about unless both are known to mean the same:
 * "maths" for "reading", "contracts" for "contacts".
 */
final class SwapRule implements ProseRule {

    private static final double NEAR = 0.65;
    private static final Set<String> BEFORE_A_VERB =
            Set.of("to", "i", "we", "had", "have", "has", "was", "were", "been");
    private static final Set<String> BEFORE_A_GERUND = Set.of("by", "for", "of", "while", "when", "after", "before");
    private static final Set<String> EARLY = Set.of("weak", "stage", "pending");
    private static final Set<String> DEGREES =
            Set.of("extent", "hedge", "closed", "up", "down", "better", "team", "negation", "pending", "progress");

    @Override
    public List<Finding> check(ProseCase one) {
        return nearest(one).stream()
                .flatMap(edits -> edits.all().stream()
                        .filter(Edits.Edit::swap)
                        .flatMap(edit -> swapped(one, edits, edit).stream()))
                .limit(1)
                .toList();
    }

    /** How the line was made of the sentence it is nearest to; empty if it was told freely. */
    static Optional<Edits> nearest(ProseCase one) {
        return one.aligned().stream()
                .map(SourceText::line)
                .map(source -> Edits.of(source, one.line()))
                .filter(edits -> edits.kept() >= NEAR && edits.copied() >= NEAR)
                .max(Comparator.comparingDouble(Edits::kept));
    }

    private static Optional<Finding> swapped(ProseCase one, Edits edits, Edits.Edit edit) {
        Line source = edits.source();
        boolean gone = source.terms().stream()
                .filter(term -> edit.takes(term.at()) && isThing(term, source))
                .anyMatch(term -> !Retelling.isSaid(term, one.line()));
        return one.line().terms().stream()
                .filter(term -> gone && edit.brings(term.at()) && isThing(term, one.line()))
                .filter(term -> !Words.explained(term, source.keys(), source))
                .filter(term -> !Words.explained(
                        term, one.summary() ? one.ownTexts() : one.index().fields(one.entry())))
                .filter(term -> !one.inSkill(term) && !(isShort(source, edit) && one.inLongForm(term)))
                .filter(term -> !isSameStage(term, one.line(), source))
                .filter(term -> !HowOften.said(one.line(), term.at(), one.aligned()))
                .reduce((first, last) -> last)
                .map(term -> one.confirm(term.token().text(), "word-swapped", "The source has another word here."));
    }

    /** Whether it may say what was done something to, and not what was done or how much. */
    private static boolean isThing(Term term, Line line) {
        return !term.neutral()
                && (term.at() > 0 || isFirstOfTwo(line))
                && !LightWords.at(line, term.at())
                && !isDone(term, line)
                && line.acts().stream().noneMatch(act -> term.at() >= act.at() && term.at() < act.at() + act.length())
                && line.marks().stream().noneMatch(mark -> DEGREES.contains(mark.kind()) && mark.covers(term.at()));
    }

    /** "To roll out", "had left", "by changing": an English form of what is done. */
    private static boolean isDone(Term term, Line line) {
        String before = term.at() == 0 ? "" : line.tokens().get(term.at() - 1).folded();
        return line.language().equals("en")
                && (BEFORE_A_VERB.contains(before)
                        || (BEFORE_A_GERUND.contains(before)
                                && term.token().folded().endsWith("ing"))
                        || (before.equals("in") && isGerund(term, line)));
    }

    /** "In hooking the tests up". */
    private static boolean isGerund(Term term, Line line) {
        int next = term.at() + 1;
        return term.token().folded().endsWith("ing")
                && next < line.tokens().size()
                && Set.of("the", "a", "an", "our", "their")
                        .contains(line.tokens().get(next).folded());
    }

    /** "Proposal" for "drafted a plan": as little of it. */
    private static boolean isSameStage(Term term, Line line, Line source) {
        return EARLY.stream().anyMatch(kind -> line.marks(kind).stream().anyMatch(mark -> mark.covers(term.at())))
                && EARLY.stream().anyMatch(kind -> !source.marks(kind).isEmpty());
    }

    /** "Fuel costs": what opens a line is a thing when another one stands right behind it. */
    private static boolean isFirstOfTwo(Line line) {
        return line.language().equals("en") && line.tokens().size() > 1 && !Retelling.isLink(line, 1);
    }

    private static boolean isShort(Line source, Edits.Edit edit) {
        return source.tokens().subList(edit.from(), edit.to()).stream().anyMatch(Words::acronym);
    }
}
