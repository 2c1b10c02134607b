package dev.candor.resume.structure.word;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One date in any of its notations, read at a given place of a folded line. */
final class DatePoints {

    private static final Map<String, Integer> MONTHS = months();
    private static final String MONTH = "(" + names() + ")\\.?";
    private static final String YEAR = "((?:19[4-9]|20[0-3])\\d)";
    private static final String END = "(?![\\p{L}\\d]|[.,]\\d|%| ?[€$£])";

    private static final Pattern NAMED =
            Pattern.compile("(?:(\\d{1,2})(?:st|nd|rd|th|er|\\.)? {1,2}(?:de\\s)?)?" + MONTH
                    + "[\\s,/.-]{0,3}(?:(\\d{1,2})(?:st|nd|rd|th)?,\\s{1,2})?(?:de\\s|del\\s|of\\s)?(?:" + YEAR
                    + "|['\u2019](\\d{2})|(?<=[\\s./-])(\\d{2}))" + END);
    private static final Pattern BARE = Pattern.compile(MONTH + "(?!\\p{L})");
    private static final Pattern ISO = Pattern.compile(YEAR + "[-/.](0?[1-9]|1[0-2])(?:[-/.](\\d{1,2}))?" + END);
    private static final Pattern FULL = Pattern.compile("(\\d{1,2})[./-]\\s?(\\d{1,2})[./-]\\s?" + YEAR + END);
    private static final Pattern NUMERIC = Pattern.compile("(0?[1-9]|1[0-2])\\s?[./-]\\s?" + YEAR + END);
    private static final Pattern SHORT = Pattern.compile(
            "(0[1-9]|1[0-2]|[1-9](?=/\\d{2}\\s?[-\u2013\u2014])|(?<=[-\u2013\u2014] ?)[1-9])/(\\d{2})(?![\\d/.,%])");
    private static final Pattern SEASON =
            Pattern.compile("(?:[1-4](?:st|nd|rd|th)?\\s?(?:q|quarter|half|quartal|trimestre)|" + words("season")
                    + ")\\.?[\\s,/-]{1,2}(?:de\\s|of\\s)?" + YEAR + "(?:/\\d{2,4})?" + END);
    private static final Pattern IDEOGRAPHIC = Pattern.compile(YEAR + "\\s?年\\s?(?:(1[0-2]|0?[1-9])\\s?月)?");
    private static final Pattern YEAR_MONTH = Pattern.compile(YEAR + "[\\s,]{1,2}" + MONTH + "(?!\\p{L})");
    private static final Pattern ACADEMIC = Pattern.compile(YEAR + "[/-](\\d{2})(?![\\d/.-])");
    private static final Pattern ALONE = Pattern.compile(YEAR + END);

    private DatePoints() {}

    /** A date and where it ends. */
    record Point(String value, int end) {}

    /** A month without a year and where it ends. */
    record Bare(int number, int end) {}

    /** Lower case without accents, as long as the line itself, so that offsets stay. */
    static String fold(String line) {
        StringBuilder folded = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char lower = Character.toLowerCase(line.charAt(i));
            String plain = lower < 0x590 ? Normalizer.normalize(String.valueOf(lower), Normalizer.Form.NFD) : "";
            folded.append(plain.isEmpty() ? lower : plain.charAt(0));
        }
        return folded.toString();
    }

    static boolean ideograph(char c) {
        return Character.isIdeographic(c);
    }

    static boolean startsWithMonth(String folded, int at) {
        return BARE.matcher(folded).region(at, folded.length()).lookingAt();
    }

    static @Nullable Bare monthAt(String folded, int at) {
        Matcher bare = BARE.matcher(folded).region(at, folded.length());
        return bare.lookingAt() ? new Bare(MONTHS.getOrDefault(bare.group(1), 1), bare.end()) : null;
    }

    static @Nullable Point at(String folded, int at) {
        Point named = named(folded, at);
        return named != null ? named : numeric(folded, at);
    }

    private static @Nullable Point named(String folded, int at) {
        Matcher named = NAMED.matcher(folded).region(at, folded.length()).useTransparentBounds(true);
        if (named.lookingAt()) {
            String year = named.group(4) != null
                    ? named.group(4)
                    : century(named.group(5) != null ? named.group(5) : named.group(6));
            String day = named.group(1) == null ? named.group(3) : named.group(1);
            return new Point(date(year, MONTHS.getOrDefault(named.group(2), 1), day), named.end());
        }
        Matcher turned = YEAR_MONTH.matcher(folded).region(at, folded.length());
        if (turned.lookingAt()) {
            return new Point(date(turned.group(1), MONTHS.getOrDefault(turned.group(2), 1), null), turned.end());
        }
        Matcher season = SEASON.matcher(folded).region(at, folded.length());
        return season.lookingAt() ? new Point(season.group(1), season.end()) : null;
    }

    private static @Nullable Point numeric(String folded, int at) {
        Matcher ideographic = IDEOGRAPHIC.matcher(folded).region(at, folded.length());
        if (ideographic.lookingAt()) {
            String month = ideographic.group(2);
            String year = ideographic.group(1);
            return new Point(month == null ? year : date(year, Integer.parseInt(month), null), ideographic.end());
        }
        Matcher full = FULL.matcher(folded).region(at, folded.length());
        if (full.lookingAt()) {
            return full(full);
        }
        Matcher term = ACADEMIC.matcher(folded).region(at, folded.length());
        if (term.lookingAt() && follows(term.group(1), term.group(2)) && !month(folded, term)) {
            return new Point(term.group(1), term.end());
        }
        Matcher iso = ISO.matcher(folded).region(at, folded.length());
        if (iso.lookingAt()) {
            return new Point(date(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3)), iso.end());
        }
        Matcher numeric = NUMERIC.matcher(folded).region(at, folded.length());
        if (numeric.lookingAt()) {
            return new Point(date(numeric.group(2), Integer.parseInt(numeric.group(1)), null), numeric.end());
        }
        Matcher brief = SHORT.matcher(folded).region(at, folded.length()).useTransparentBounds(true);
        if (brief.lookingAt()) {
            return new Point(date(century(brief.group(2)), Integer.parseInt(brief.group(1)), null), brief.end());
        }
        Matcher alone = ALONE.matcher(folded).region(at, folded.length());
        return alone.lookingAt() ? new Point(alone.group(1), alone.end()) : null;
    }

    private static boolean follows(String year, String next) {
        return (Integer.parseInt(year) + 1) % 100 == Integer.parseInt(next);
    }

    /** "2010/11" is a month unless the other end of the range, "2013/14", shows that it is none. */
    private static boolean month(String folded, Matcher term) {
        int next = Integer.parseInt(term.group(2));
        Matcher other = ACADEMIC.matcher(folded);
        boolean years = false;
        while (other.find()) {
            years |= Integer.parseInt(other.group(2)) > 12 && follows(other.group(1), other.group(2));
        }
        return next <= 12 && next >= 1 && !years;
    }

    /** Day and month by the one over 12; if both could be either, only the year is sure. */
    private static @Nullable Point full(Matcher full) {
        int first = Integer.parseInt(full.group(1));
        int second = Integer.parseInt(full.group(2));
        String year = full.group(3);
        if (first > 31 || second > 31 || first == 0 || second == 0 || (first > 12 && second > 12)) {
            return null;
        }
        boolean dotted = full.group().indexOf('.') > 0;
        if (second > 12) {
            return new Point(date(year, first, full.group(2)), full.end());
        }
        return new Point(
                first > 12 || dotted || first == second ? date(year, second, full.group(1)) : year, full.end());
    }

    private static String date(String year, int month, @Nullable String day) {
        String value = String.format(Locale.ROOT, "%s-%02d", year, month);
        int number = day == null ? 0 : Integer.parseInt(day);
        return number >= 1 && number <= 31 ? String.format(Locale.ROOT, "%s-%02d", value, number) : value;
    }

    static String century(String digits) {
        return (Integer.parseInt(digits) < 40 ? "20" : "19") + digits;
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        Vocabulary.table("months.txt")
                .forEach((number, words) -> words.forEach(word -> months.putIfAbsent(word, Integer.parseInt(number))));
        return months;
    }

    private static String names() {
        return MONTHS.keySet().stream()
                .sorted(java.util.Comparator.comparingInt(String::length)
                        .reversed()
                        .thenComparing(name -> name))
                .collect(Collectors.joining("|"));
    }

    private static String words(String list) {
        return Vocabulary.all(list).stream()
                .sorted(java.util.Comparator.comparingInt(String::length)
                        .reversed()
                        .thenComparing(name -> name))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }
}
