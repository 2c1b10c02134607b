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
            Pattern.compile("(?:(\\d{1,2})(?:(?:st|nd|rd|th|er|\\.)? {1,2}(?:de\\s)?|-))?" + MONTH
                    + "[\\s,/.-]{0,3}(?:(\\d{1,2})(?:st|nd|rd|th)?,\\s{1,2})?(?:de\\s|del\\s|of\\s)?(?:" + YEAR
                    + "|['\u2019](\\d{2})|(?<=[\\s./-])(\\d{2}))" + END);
    private static final Pattern BARE = Pattern.compile(MONTH + "(?!\\p{L})");
    private static final Pattern ISO = Pattern.compile(YEAR + "[-/.](0?[1-9]|1[0-2])(?:[-/.](\\d{1,2}))?" + END);
    private static final Pattern SPACED = Pattern.compile(YEAR + "\\.\\s(0[1-9]|1[0-2])\\.(?:\\s?(\\d{1,2})\\.)?");
    /** Whether the day stands before the month in the document that is being read; unbound where nobody knows. */
    static final ScopedValue<Boolean> DAY_FIRST = ScopedValue.newInstance();

    private static final Pattern FULL = Pattern.compile("(\\d{1,2})[./-]\\s?(\\d{1,2})[./-]\\s?" + YEAR + END);
    private static final Pattern NUMERIC = Pattern.compile("(0?[1-9]|1[0-2])\\s?[./-]\\s?" + YEAR + END);
    private static final Pattern SHORT = Pattern.compile(
            "(0[1-9]|1[0-2]|[1-9](?=/\\d{2}\\s?[-\u2013\u2014])|(?<=[-\u2013\u2014] ?)[1-9])/(\\d{2})(?![\\d/.,%])");
    private static final Pattern SEASON =
            Pattern.compile("(?:[1-4](?:st|nd|rd|th)?\\s?(?:q|quarter|half|quartal|trimestre)|" + words("season")
                    + ")\\.?[\\s,/-]{1,2}(?:de\\s|of\\s)?" + YEAR + "(?:/\\d{2,4})?" + END);
    private static final Pattern QUARTER = Pattern.compile(YEAR + "[\\s/-]?[qht][1-4](?![\\p{L}\\d])");
    private static final Pattern IDEOGRAPHIC =
            Pattern.compile(YEAR + "\\s?[年\ub144]\\s?(?:(1[0-2]|0?[1-9])\\s?[月\uc6d4])?");
    private static final Pattern YEAR_MONTH =
            Pattern.compile(YEAR + "\\.?[\\s,]{1,2}" + MONTH + "(?!\\p{L}|[\\s,./-]{0,3}\\d{4})(?:\\s(\\d{1,2})\\.)?");
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
            folded.append(plain.isEmpty() ? lower : bare(plain.charAt(0)));
        }
        return folded.toString();
    }

    private static char bare(char letter) {
        return switch (letter) {
            case '\u0142' -> 'l';
            case '\u00f8' -> 'o';
            case '\u0111', '\u00f0' -> 'd';
            case '\u0131' -> 'i';
            default -> letter;
        };
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
            return new Point(
                    date(turned.group(1), MONTHS.getOrDefault(turned.group(2), 1), turned.group(3)), turned.end());
        }
        Matcher season = SEASON.matcher(folded).region(at, folded.length());
        if (season.lookingAt()) {
            return new Point(season.group(1), season.end());
        }
        Matcher quarter = QUARTER.matcher(folded).region(at, folded.length());
        return quarter.lookingAt() ? new Point(quarter.group(1), quarter.end()) : null;
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
        Point year = yearFirst(folded, at);
        if (year != null) {
            return year;
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

    private static @Nullable Point yearFirst(String folded, int at) {
        Matcher term = ACADEMIC.matcher(folded).region(at, folded.length());
        if (term.lookingAt() && follows(term.group(1), term.group(2)) && !month(folded, term)) {
            return new Point(term.group(1), term.end());
        }
        Matcher spaced = SPACED.matcher(folded).region(at, folded.length());
        if (spaced.lookingAt()) {
            return new Point(date(spaced.group(1), Integer.parseInt(spaced.group(2)), spaced.group(3)), spaced.end());
        }
        Matcher iso = ISO.matcher(folded).region(at, folded.length());
        return iso.lookingAt()
                ? new Point(date(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3)), iso.end())
                : null;
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
        boolean sure = first > 12 || dotted || first == second;
        if (sure || DAY_FIRST.orElse(false)) {
            return new Point(date(year, second, full.group(1)), full.end());
        }
        return new Point(DAY_FIRST.isBound() ? date(year, first, full.group(2)) : year, full.end());
    }

    /** Does the day come first in a text? By the dates that show it, by days that are always the first, by the language. */
    static @Nullable Boolean dayFirst(String text, String language) {
        int days = 0;
        int months = 0;
        boolean first = true;
        boolean second = true;
        Matcher full = FULL.matcher(text);
        while (full.find()) {
            int one = Integer.parseInt(full.group(1));
            int two = Integer.parseInt(full.group(2));
            days += one > 12 && two <= 12 ? 1 : 0;
            months += two > 12 && one <= 12 ? 1 : 0;
            first &= one == 1;
            second &= two == 1;
        }
        if (days != months) {
            return days > months;
        }
        if (first != second) {
            return first;
        }
        return language.equals("en") ? null : Boolean.TRUE;
    }

    static String date(String year, int month, @Nullable String day) {
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
