package dev.candor.resume.structure.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How the parts of a wrapped line meet. A hyphen at the end of a line is part of the word ("two-person"), or was put there by
 * the typesetter ("manage-ment"); the rest of the file tells which.
 */
final class Joints {

    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)(?:.*\\s)?(?:https?://|www\\.|[\\w.+-]+@|linkedin\\.com|(?:[\\w-]+\\.){1,3}[a-z]{2,8}/)\\S*");
    private static final Pattern NOTED = Pattern.compile(" \\(\\p{L}{2,12}\\)$");
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{M}-]+");
    private static final Set<String> AND = words("and or to und oder bzw et ou y o e i och eller en of og lub do");

    /** What only ends a word: never a word of its own. */
    private static final Set<String> TAILS =
            words("tion tions sion sions ment ments ing ings ness able ible ance ence ity ties ture tures"
                    + " tive tor tors ter ters ers ally ly ous ical ics ship ism ist ists ized izing ation ations"
                    + " mation cation tional ting ning ring ling ded ted gen lich keit heit schaft tung ungen"
                    + " lung rung nung sche schen ment\u00e9s teur trice tique ción ciones dades dad ção ções"
                    + " mente zione zioni het miento");

    /** What is put before another word with a hyphen. */
    private static final Set<String> HEADS =
            words("two three four five six seven eight nine ten one first second third high low long short"
                    + " full part half well self cross multi non co pre post mid on off in out up down end front"
                    + " back real time data cost user customer client company team award day week month year"
                    + " large small hands face person best top state open closed evidence event test model rule"
                    + " risk role row page cloud web mobile ready decision problem machine human load middle new"
                    + " old all after before above under over semi anti inter e x quality safety project product"
                    + " peer vor mi sous ex vice");

    private final Set<String> words = new HashSet<>();
    private final boolean justified;

    private static Set<String> words(String listed) {
        return Set.of(listed.split(" "));
    }

    Joints(List<RawLine> lines) {
        lines.forEach(line -> words.addAll(List.of(WORDS.split(line.text().toLowerCase(Locale.ROOT)))));
        justified = justified(lines);
    }

    /** Do most long lines end at the same edge, as only typesetting makes them? */
    private static boolean justified(List<RawLine> lines) {
        Map<String, Double> edges = new HashMap<>();
        lines.forEach(line -> edges.merge(column(line), line.line().right(), Math::max));
        long full = 0;
        long all = 0;
        for (RawLine line : lines) {
            double room = edges.getOrDefault(column(line), 0.0) - line.line().right();
            boolean nearly = line.text().length() > 40 && !line.text().contains("\t") && room < 6 * line.size();
            all += nearly ? 1 : 0;
            full += nearly && room < 1.5 ? 1 : 0;
        }
        return full >= 4 && full >= 0.5 * all;
    }

    private static String column(RawLine line) {
        return line.page() + "/" + line.line().column();
    }

    /** Puts the next part behind the line. */
    void join(StringBuilder line, String next) {
        if (line.isEmpty() || next.isEmpty()) {
            line.append(next);
            return;
        }
        char last = line.charAt(line.length() - 1);
        if (last == '\u00ad' || (last == '\u2010' && Character.isLowerCase(next.charAt(0)))) {
            line.setLength(line.length() - 1);
        } else if (last == '-' && line.length() > 1 && !Character.isWhitespace(line.charAt(line.length() - 2))) {
            hyphen(line, next);
        } else if (spaced(line.toString(), next)) {
            line.append(' ');
        }
        line.append(next);
    }

    private void hyphen(StringBuilder line, String next) {
        if (ADDRESS.matcher(line).matches()) {
            return;
        }
        String last = line.substring(line.lastIndexOf(" ") + 1).toLowerCase(Locale.ROOT);
        String word =
                WORDS.splitAsStream(next.toLowerCase(Locale.ROOT)).findFirst().orElse("");
        if (AND.contains(word)) {
            line.append(' ');
        } else if (!word.isEmpty() && Character.isLowerCase(next.charAt(0)) && typeset(last, word)) {
            line.setLength(line.length() - 1);
        }
    }

    /** Was the hyphen put there only because the line ended? */
    private boolean typeset(String before, String after) {
        String first = before.substring(0, before.length() - 1);
        if (words.contains(first + after)) {
            return true;
        }
        if (words.contains(before + after)
                || first.indexOf('-') >= 0
                || !first.chars().allMatch(Character::isLetter)) {
            return false;
        }
        if (TAILS.contains(after)) {
            return true;
        }
        boolean bothWords = first.length() > 2 && words.contains(first) && words.contains(after);
        return justified && !bothWords && !HEADS.contains(first);
    }

    /** Do two parts need a space? Not inside an address, and not in writing that has none between words. */
    private static boolean spaced(String above, String next) {
        String tail = NOTED.matcher(next).replaceFirst("");
        if (ADDRESS.matcher(above).matches() && !tail.contains(" ") && !next.startsWith("http")) {
            return false;
        }
        return !(unspaced(above.codePointBefore(above.length())) && unspaced(next.codePointAt(0)));
    }

    private static boolean unspaced(int c) {
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return switch (script) {
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO, THAI, LAO, KHMER, MYANMAR -> true;
            default -> (c >= 0x3000 && c <= 0x303f) || (c >= 0xff01 && c <= 0xff65);
        };
    }
}
