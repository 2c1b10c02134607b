package dev.candor.resume.structure.word;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a short text is nothing but a grade, in the notation of many countries: every word of it must be known to
 * grades, and together they must say one. So "Second Class Upper Division", "A, A, B" and "Nota media: 7,8" are grades,
 * "Class 10" and "Credit Analysis" are not.
 */
public final class Grades {

    private static final Pattern TOKEN = Pattern.compile(
            "\\d{1,4}(?:[.,]\\d{1,3})?(?![\\p{L}\\d.,:]*[\\p{L}\\d])|[12]:[12i]|[\\p{L}\\p{M}\\d*+\u2212]+(?:-(?![\\p{L}\\d]))?|[/%]");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}(?:[.,]\\d{1,3})?");
    private static final Pattern LETTERS = Pattern.compile("\\d{0,2}[A-F](?:[+*\u2212-]|\\d)?");
    private static final Pattern SIGNED = Pattern.compile("[A-F][+*\u2212-]|\\d{1,2}[A-F]");
    private static final Pattern ROW = Pattern.compile("(?:A\\*){2,5}|(?:A\\*){0,4}A{0,5}B{0,5}C{0,5}D{0,4}E{0,3}");
    private static final Pattern CLASSED = Pattern.compile("[12]:[12]|[12]i{1,2}|[12]\\.[12]");
    private static final Pattern ROMAN = Pattern.compile("I{1,3}|[1-3]");
    private static final Pattern OVER =
            Pattern.compile("(?:4|5|6|7|10|12|15|20|30|45|60|70|100|110)(?:[.,]0{1,2})?|4[.,]3{1,2}");
    private static final Pattern REMARK = Pattern.compile("\\s?\\([^()]{1,40}\\)$");
    /** What some of the counted ones were: "8 credits including English and Mathematics". */
    private static final Pattern AMONG =
            Pattern.compile("(\\d.{3,30}?) (?:incl(?:uding|\\.)?|inkl(?:usive|\\.)?|dont) .{3,40}");
    /** Between two words of a grade stands no other word, and no mark that makes one word of two: "B.A.", "A&E". */
    private static final Pattern GLUE = Pattern.compile("\\.|.*[\\p{L}\\d&@].*");

    private static final int LONGEST = 70;
    private static final int SHORTEST_ROW = 3;

    private Grades() {}

    private enum Kind {
        LABEL,
        WORD,
        UNIT,
        RANK,
        CLASS,
        LETTER,
        SIGNED,
        ROW,
        NUMBER,
        OVER,
        DECIMAL,
        ROMAN,
        OF,
        PERCENT
    }

    /** Is the text a grade and nothing else, with a remark in brackets behind it at most? */
    public static boolean whole(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        Matcher remark = REMARK.matcher(text);
        Matcher among = AMONG.matcher(text);
        return told(text)
                || (among.matches() && told(among.group(1)))
                || (remark.find() && remark.start() > 0 && told(text.substring(0, remark.start())));
    }

    private static boolean told(String text) {
        String folded = Vocabulary.fold(text);
        if (folded.isEmpty()) {
            return false;
        }
        if (Vocabulary.in("grade", folded)) {
            return true;
        }
        Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
        Matcher token = TOKEN.matcher(text);
        int end = 0;
        while (token.find()) {
            String between = text.substring(end, token.start());
            if (GLUE.matcher(between).matches() || !count(token.group(), kinds)) {
                return false;
            }
            end = token.end();
        }
        return text.substring(end).chars().noneMatch(Character::isLetterOrDigit) && says(kinds);
    }

    /** Counts what a word is; false if grades do not know it. */
    private static boolean count(String token, Map<Kind, Integer> kinds) {
        String folded = Vocabulary.fold(token);
        Kind kind = CLASSED.matcher(token).matches()
                ? Kind.WORD
                : NUMBER.matcher(token).matches() ? number(token, kinds) : letters(token);
        if (kind == null) {
            kind = word(token, folded);
        }
        if (kind != null) {
            kinds.merge(kind, 1, Integer::sum);
        }
        return kind != null || Vocabulary.in("grade-link", folded);
    }

    private static Kind number(String token, Map<Kind, Integer> kinds) {
        boolean over = kinds.containsKey(Kind.OF) && OVER.matcher(token).matches();
        boolean whole = token.chars().allMatch(Character::isDigit);
        return over ? Kind.OVER : whole ? Kind.NUMBER : Kind.DECIMAL;
    }

    private static @Nullable Kind letters(String token) {
        if (SIGNED.matcher(token).matches()) {
            return Kind.SIGNED;
        }
        if (LETTERS.matcher(token).matches()) {
            return Kind.LETTER;
        }
        boolean row = token.replace("*", "").length() >= SHORTEST_ROW
                && ROW.matcher(token).matches()
                && Degrees.length(token) == 0;
        return row ? Kind.ROW : null;
    }

    private static @Nullable Kind word(String token, String folded) {
        if (token.equals("%")) {
            return Kind.PERCENT;
        }
        if (token.equals("/") || Vocabulary.in("grade-of", folded)) {
            return Kind.OF;
        }
        if (ROMAN.matcher(token).matches()) {
            return Kind.ROMAN;
        }
        return Vocabulary.in("grade-label", folded)
                ? Kind.LABEL
                : Vocabulary.in("grade-word", folded)
                        ? Kind.WORD
                        : Vocabulary.in("grade-unit", folded)
                                ? Kind.UNIT
                                : Vocabulary.in("grade-rank", folded)
                                        ? Kind.RANK
                                        : Vocabulary.in("grade-class", folded) ? Kind.CLASS : null;
    }

    private static boolean says(Map<Kind, Integer> kinds) {
        int numbers = kinds.getOrDefault(Kind.NUMBER, 0) + kinds.getOrDefault(Kind.DECIMAL, 0);
        int ranks = kinds.getOrDefault(Kind.RANK, 0);
        int letters = kinds.getOrDefault(Kind.LETTER, 0) + kinds.getOrDefault(Kind.SIGNED, 0);
        boolean value = numbers + letters > 0 || kinds.containsKey(Kind.ROMAN) || kinds.containsKey(Kind.ROW);
        boolean only = kinds.size() == 1 && kinds.getOrDefault(Kind.DECIMAL, 0) == 1;
        return kinds.containsKey(Kind.WORD)
                || kinds.containsKey(Kind.SIGNED)
                || kinds.containsKey(Kind.ROW)
                || letters > 1
                || only
                || ranks > 1
                || (kinds.containsKey(Kind.CLASS) && (ranks > 0 || kinds.containsKey(Kind.ROMAN)))
                || (value && kinds.containsKey(Kind.LABEL))
                || (numbers > 0 && (kinds.containsKey(Kind.PERCENT) || kinds.containsKey(Kind.OVER)))
                || (numbers > 0 && kinds.containsKey(Kind.UNIT));
    }
}
