package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.source.Finding;
import dev.candor.resume.claim.source.SourceText;
import dev.candor.resume.claim.text.Act;
import dev.candor.resume.claim.text.Joints;
import dev.candor.resume.claim.text.Joints.Part;
import dev.candor.resume.claim.text.LightWords;
import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Mark;
import dev.candor.resume.claim.text.ShiftWords;
import dev.candor.resume.claim.text.Term;
import dev.candor.skills.text.Languages;
import java.util.List;
import java.util.Set;

/**
 * A part that goes beyond a line told again: one more member ("and care homes"), a clause ("which are still in use"), a means ("with a list
 * of my own"). Nothing in it is from the source, and it is more than the line leaves unsaid: rewording puts words in the place of others.
 */
final class AdditionRule implements ProseRule {

    /** Who sums up says it in words of their own. */
    private static final int LEAST_IN_SUMMARY = 2;

    private static final Set<String> STATES = Set.of("pending", "progress", "weak", "negation", "stage", "closed");

    @Override
    public List<Finding> check(ProseCase one) {
        List<SourceText> told =
                one.aligned().stream().filter(text -> one.tells(text.line())).toList();
        long unsaid = told.stream().mapToLong(text -> unsaid(one, text.line())).sum();
        return Joints.of(one.line()).stream()
                .filter(part -> !told.isEmpty() && !part.kind().equals(Joints.START))
                .filter(part -> isNew(one, part, told, unsaid) && !(tellsState(one.line(), part) && haveState(told)))
                .limit(1)
                .map(part -> one.confirm(
                        one.line().quote(part.at(), part.end() - part.at()),
                        "part-added",
                        "The line says all the source says, and this besides."))
                .toList();
    }

    /** How many words with content of a sentence that is told again the line has no word for; deeds have other rules. */
    private static long unsaid(ProseCase one, Line source) {
        return source.terms().stream()
                .filter(term -> !term.neutral() && !LightWords.at(source, term.at()) && !isDeed(source, term))
                .filter(term -> !Words.explained(term, one.line().keys(), one.line()))
                .count();
    }

    private static boolean isNew(ProseCase one, Part part, List<SourceText> told, long unsaid) {
        List<Term> terms = one.line().terms().stream()
                .filter(term -> part.holds(term.at()) && !term.neutral())
                .toList();
        boolean known = terms.stream()
                        .anyMatch(term -> Words.explained(term, told) && !isSharedHead(one.line(), part, term, told))
                || one.line().quantities().stream()
                        .anyMatch(number -> part.holds(one.line().tokenAt(number.start())));
        long fresh = terms.stream().filter(term -> isFresh(one, term)).count();
        boolean more = fresh > unsaid && fresh >= (one.summary() ? LEAST_IN_SUMMARY : 1);
        return !known && (more || (unsaid == 0 && isOtherDeed(one, part)));
    }

    /** "Who has since set up on his own": no new word but the deed, and nobody in the role did it. */
    private static boolean isOtherDeed(ProseCase one, Part part) {
        List<Act> acts = one.line().acts().stream()
                .filter(act -> part.kind().equals(Joints.WHICH) && part.holds(act.at()))
                .toList();
        return !acts.isEmpty()
                && !one.summary()
                && one.own().stream()
                        .flatMap(text -> text.line().acts().stream())
                        .noneMatch(theirs ->
                                acts.stream().anyMatch(act -> act.group().equals(theirs.group())));
    }

    /** "Domestic and light industrial alterations" of domestic alterations: the noun is the one of both. */
    private static boolean isSharedHead(Line line, Part part, Term term, List<SourceText> told) {
        List<Term> before = line.terms().stream()
                .filter(first -> part.kind().equals(Joints.LIST))
                .filter(first -> first.at() == part.from() - 1 && term.at() == part.end() - 1)
                .toList();
        return before.stream().anyMatch(first -> told.stream().anyMatch(text -> follows(text.line(), first, term)));
    }

    private static boolean follows(Line source, Term first, Term second) {
        return source.terms().stream()
                .filter(term -> Words.shared(first, term.keys()))
                .anyMatch(term -> source.terms().stream()
                        .anyMatch(next -> next.at() == term.at() + 1 && Words.shared(second, next.keys())));
    }

    private static boolean isFresh(ProseCase one, Term term) {
        String word = term.token().folded();
        return word.chars().noneMatch(Character::isDigit)
                && !Languages.isStopWord(word, one.line().language())
                && !isDeed(one.line(), term)
                && !one.inSkill(term)
                && !one.inLongForm(term)
                && !Smaller.isColourless(one, term)
                && !HowOften.said(one.line(), term.at(), one.aligned())
                && !Words.explained(term, one.ownTexts());
    }

    private static boolean isDeed(Line line, Term term) {
        return line.acts().stream().anyMatch(act -> term.at() >= act.at() && term.at() < act.at() + act.length());
    }

    /** "Without a decision so far" of what the source says is open. */
    private static boolean tellsState(Line line, Part part) {
        return line.marks().stream().anyMatch(mark -> STATES.contains(mark.kind()) && part.tells(mark.at()))
                || ShiftWords.of(line, "early").stream().anyMatch(found -> part.tells(found.at()));
    }

    private static boolean haveState(List<SourceText> told) {
        return told.stream()
                .map(SourceText::line)
                .anyMatch(line -> ShiftWords.in(line, "early")
                        || line.marks().stream().map(Mark::kind).anyMatch(STATES::contains));
    }
}
