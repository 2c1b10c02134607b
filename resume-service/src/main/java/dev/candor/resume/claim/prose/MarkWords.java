package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.source.SourceText;
import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Mark;
import dev.candor.resume.claim.text.Term;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether the words of a mark stand in other texts. */
final class MarkWords {

    private static final Set<String> SEXES = Set.of("", "s", "in", "innen", "n", "e", "a", "es", "ne", "nen");

    private static final int DENIES = 2;

    private MarkWords() {}

    /** Marks of a line that are no part of a spelled-out acronym, of a name that is held, or of how often it was done. */
    static List<Mark> outsideNames(ProseCase one) {
        return one.line().marks().stream()
                .filter(mark -> words(one.line(), mark).stream().noneMatch(one::inLongForm))
                .filter(mark -> !HeldNames.hold(one, mark.at(), mark.length()))
                .filter(mark -> !HowOften.said(one.line(), mark.at(), one.aligned()))
                .toList();
    }

    /** Whether a line denies what a mark says: "not adopted", "noch nicht freigegeben". */
    static boolean denied(Line line, Mark mark) {
        return denied(line, mark.at());
    }

    /** Whether a word that denies stands shortly before a place. */
    static boolean denied(Line line, int at) {
        return line.marks("negation").stream().anyMatch(not -> not.at() < at && at - not.at() - not.length() <= DENIES);
    }

    static boolean said(ProseCase one, Mark mark, List<SourceText> texts) {
        if (Set.of("title", "rank").contains(mark.kind())) {
            return words(one.line(), mark).stream().allMatch(term -> written(term, texts));
        }
        List<Term> words = words(one.line(), mark);
        String phrase = quote(one.line(), mark).toLowerCase(Locale.ROOT);
        if (words.isEmpty()) {
            return texts.stream()
                    .anyMatch(
                            text -> text.line().text().toLowerCase(Locale.ROOT).contains(phrase));
        }
        return texts.stream()
                .anyMatch(text -> words.stream()
                        .allMatch(term -> text.line().keys().contains(term.root())
                                || text.line().keys().contains(term.token().folded())
                                || term.keys().stream()
                                        .anyMatch(key -> key.startsWith("~@")
                                                && text.line().keys().contains(key))
                                || inCompound(term, text)));
    }

    /** Titles by their very words: managing is not being a manager; "chartered" is said by "chartership". */
    private static boolean written(Term term, List<SourceText> texts) {
        return texts.stream()
                .flatMap(text -> text.line().terms().stream())
                .anyMatch(
                        other -> sameTitle(other.token().folded(), term.token().folded()));
    }

    private static boolean sameTitle(String one, String other) {
        String longer = one.length() > other.length() ? one : other;
        String shorter = one.length() > other.length() ? other : one;
        return longer.startsWith(shorter) && SEXES.contains(longer.substring(shorter.length()));
    }

    private static boolean inCompound(Term term, SourceText text) {
        return text.line().language().equals("de")
                && text.line().terms().stream().anyMatch(other -> other.root().endsWith(term.root()));
    }

    static List<Term> words(Line line, Mark mark) {
        return line.terms().stream().filter(term -> mark.covers(term.at())).toList();
    }

    static String quote(Line line, Mark mark) {
        return line.quote(mark.at(), mark.length());
    }
}
