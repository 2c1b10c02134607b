package dev.candor.resume.structure.entry;

import dev.candor.resume.structure.text.Piece;
import dev.candor.resume.structure.word.Vocabulary;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What people write around the names of a study: labels, words that lead to a date, and how the study was done. */
final class StudyWords {

    private static final Set<String> LABELS = Set.of("degree", "school", "field");
    private static final Pattern LABEL = Pattern.compile("^([\\p{L} /]{3,30}?)\\s?:\\s+(?=\\p{L})");

    /** A word that led to a date: "Halden in 2012", "Art, completed 2012". */
    private static final Pattern DATED = Pattern.compile(
            "(?iu)(?:(?:[,;]\\s?|^)(?:completed|finished|graduated|obtained|awarded|conclus\u00e3o|conclu\u00edd[oa]|finalizad[oa]|terminad[oa]|abgeschlossen|abschluss|obtenue?|termin\u00e9e?|conseguit[oa]|afgerond|behaald|avslutad|uko\u0144czon[ey]))?(?:\\s(?:in|im|en|em|nel|w))?$");

    /** "Coursework toward B.A." */
    private static final Pattern TOWARD = Pattern.compile(
            "(?iu)^(?:(?:completed )?(?:coursework|course work|studies|studied|study|credits|classes|working|work|progress) )(?:toward|towards|for|leading to)(?: an?| the)? (?=\\p{L})");

    /** A part of a year without it: "1st semester", "1o semestre de". */
    private static final Pattern TERM = Pattern.compile(
            "(?iu)\\d(?:st|nd|rd|o|\u00ba|\u00aa|er|e|\\.)?\\s(?:semester|semestre|trimestre|cuatrimestre|term|sem\\.?|quadrimestre)(?: (?:de|of|del|do))?");

    private static final Pattern REMARK = Pattern.compile("\\s?\\(([^()]{3,60})\\)$");
    private static final Pattern WORD = Pattern.compile("[\\s,;/-]+");

    private StudyWords() {}

    /** A name without the label before it and the word behind it that led to a date. */
    static Piece bare(Piece name) {
        Matcher label = LABEL.matcher(name.text());
        String kind = label.find() ? Vocabulary.entryLabel(Vocabulary.fold(label.group(1))) : null;
        Piece named = kind != null && LABELS.contains(kind)
                ? name.part(label.end(), name.text().length())
                : name;
        Matcher toward = TOWARD.matcher(named.text());
        Piece opened = toward.find() ? named.part(toward.end(), named.text().length()) : named;
        Matcher dated = DATED.matcher(opened.text());
        if (term(opened.text())) {
            return opened.part(0, 0);
        }
        return dated.find() ? opened.part(0, dated.start()) : opened;
    }

    /** A school without a remark in brackets on how the study was done: "(online, in progress)", "(60 credits)". */
    static @Nullable Piece house(@Nullable Piece school) {
        Matcher remark = REMARK.matcher(school == null ? "" : school.text());
        return school != null && remark.find() && remark.start() > 0 && mode(remark.group(1))
                ? school.part(0, remark.start())
                : school;
    }

    /** Is it a part of a year and nothing else? */
    static boolean term(String text) {
        return TERM.matcher(text).matches();
    }

    /** A text without the brackets at its end. */
    static String unremarked(String text) {
        int open = text.indexOf('(');
        return open > 1 && text.endsWith(")") ? text.substring(0, open).strip() : text;
    }

    /** What stands in the brackets at the end of a text; empty without them. */
    static String remark(String text) {
        return text.substring(unremarked(text).length()).replaceAll("[()]", "").strip();
    }

    private static boolean mode(String remark) {
        boolean told = false;
        for (String word : WORD.split(remark)) {
            String folded = Vocabulary.fold(word);
            boolean number = folded.chars().allMatch(Character::isDigit);
            if (!number && !Vocabulary.in("study-mode", folded)) {
                return false;
            }
            told |= !number;
        }
        return told;
    }
}
