package dev.candor.skills.text.number;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One number of a text with what it counts.
 *
 * @param start UTF-16 offset where the quantity begins, bound and currency sign included
 * @param end offset behind number, scale and unit
 * @param low the value, or the lower end of an interval
 * @param high the upper end; equal to {@code low} for a single value
 * @param unit {@code percent}, {@code points}, {@code basis-points}, {@code money}, {@code year}, {@code month}, {@code week},
 *     {@code day}, {@code hour}, {@code minute}, {@code second}, {@code times} (doubled is 2 times), {@code share} (half is
 *     0.5), a physical unit such as {@code kg}, or empty for a plain count
 * @param currency ISO 4217 code; absent if it is no money
 * @param per what it is counted per ({@code day}, {@code month}, {@code year} …); absent if it is no rate
 * @param inWords the number was spelled out
 * @param otherReading the value if its separator is read the other way ("1.200"); absent if there is no doubt
 * @param subject folded content words right behind it, at most three: what is counted
 */
public record Quantity(
        int start,
        int end,
        BigDecimal low,
        BigDecimal high,
        String unit,
        @Nullable String currency,
        @Nullable String per,
        Bound bound,
        boolean inWords,
        @Nullable BigDecimal otherReading,
        List<String> subject) {

    /** How exact the number was said to be. */
    public enum Bound {
        /** Neither bound nor hedge. */
        EXACT,
        /** About, around. */
        ABOUT,
        /** At least, "+", or more. */
        AT_LEAST,
        /** More than. */
        OVER,
        /** Up to, at most. */
        AT_MOST,
        /** Less than. */
        UNDER,
        /** Nearly, almost. */
        NEARLY
    }

    /** Whether low and high differ. */
    public boolean interval() {
        return low.compareTo(high) != 0;
    }

    /** Whether it is a length of time. */
    public boolean duration() {
        return switch (unit) {
            case "year", "month", "week", "day", "hour", "minute", "second" -> true;
            default -> false;
        };
    }

    /** The same as a plain amount, counted per nothing. */
    public Quantity withoutRate() {
        return new Quantity(start, end, low, high, unit, currency, null, bound, inWords, otherReading, subject);
    }
}
