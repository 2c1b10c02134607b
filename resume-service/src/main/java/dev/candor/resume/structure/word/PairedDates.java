package dev.candor.resume.structure.word;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Figures and letters that are a date only beside another one: "'18 – '20", "09.19 – 03.21", "IX 2019 – XII 2020", "Mar – Aug 2021". */
final class PairedDates {

    private static final List<String> ROMAN =
            List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");
    private static final Pattern ROMAN_MONTH = Pattern.compile(
            "(?:(\\d{1,2})[. ]{1,2})?(i{1,3}|iv|vi{0,3}|ix|xi{0,2})[./ -]{1,2}((?:19[4-9]|20[0-3])\\d)(?![\\p{L}\\d])");
    private static final Pattern BRIEF = Pattern.compile(
            "(?:(\\d{1,2})([./]))?(0[1-9]|1[0-2])[./](\\d{2})(?![\\p{L}\\d%]|[.,/]\\d|\\s?[$\u20ac\u00a3])");

    /** Two figures of a year from here on stand for one of the last century. */
    private static final int LAST_CENTURY = 60;

    private static final int LATEST = 35;

    private PairedDates() {}

    static @Nullable DateSpan at(String folded, int at) {
        Matcher years = DateWords.SHORT_YEARS.matcher(folded).region(at, folded.length());
        if (years.lookingAt()) {
            String to = years.group(2) == null ? null : DatePoints.century(years.group(2));
            return new DateSpan(at, years.end(), DatePoints.century(years.group(1)), to, true);
        }
        DateSpan borrowed = borrowed(folded, at);
        if (borrowed != null) {
            return borrowed;
        }
        DateSpan roman = pair(folded, at, roman(folded, at), true);
        return roman == null ? pair(folded, at, brief(folded, at), false) : roman;
    }

    /** "Mar – Aug 2021": the first month takes the year of the second. */
    private static @Nullable DateSpan borrowed(String folded, int at) {
        DatePoints.Bare month = DatePoints.monthAt(folded, at);
        if (month == null) {
            return null;
        }
        Matcher separator = DateWords.SEPARATOR.matcher(folded).region(month.end(), folded.length());
        if (!separator.lookingAt()) {
            return null;
        }
        DatePoints.Point second = DatePoints.at(folded, separator.end());
        if (second == null || second.value().length() < 7 || !DatePoints.startsWithMonth(folded, separator.end())) {
            return null;
        }
        String first = second.value().substring(0, 5) + String.format(Locale.ROOT, "%02d", month.number());
        return new DateSpan(at, second.end(), first, second.value(), true);
    }

    private static @Nullable DateSpan pair(String folded, int at, DatePoints.@Nullable Point first, boolean roman) {
        if (first == null) {
            return null;
        }
        Matcher separator = DateWords.SEPARATOR.matcher(folded).region(first.end(), folded.length());
        if (separator.lookingAt()) {
            Matcher open = DateWords.OPEN.matcher(folded).region(separator.end(), folded.length());
            if (open.lookingAt()) {
                return new DateSpan(at, open.end(), first.value(), null, true);
            }
            DatePoints.Point second = roman ? roman(folded, separator.end()) : brief(folded, separator.end());
            if (second != null && second.value().compareTo(first.value()) >= 0) {
                return new DateSpan(at, second.end(), first.value(), second.value(), true);
            }
        }
        return roman && first.value().length() > 7 ? new DateSpan(at, first.end(), first.value(), null, false) : null;
    }

    private static DatePoints.@Nullable Point roman(String folded, int at) {
        Matcher month = ROMAN_MONTH.matcher(folded).region(at, folded.length());
        return month.lookingAt()
                ? new DatePoints.Point(
                        DatePoints.date(month.group(3), ROMAN.indexOf(month.group(2)) + 1, month.group(1)), month.end())
                : null;
    }

    private static DatePoints.@Nullable Point brief(String folded, int at) {
        Matcher month = BRIEF.matcher(folded).region(at, folded.length());
        if (!month.lookingAt()) {
            return null;
        }
        int year = Integer.parseInt(month.group(4));
        return year > LATEST && year < LAST_CENTURY
                ? null
                : new DatePoints.Point(
                        DatePoints.date(
                                DatePoints.century(month.group(4)), Integer.parseInt(month.group(3)), month.group(1)),
                        month.end());
    }
}
