package dev.candor.skills.text.date;

import org.jspecify.annotations.Nullable;

/**
 * A date in the precision in which it was written.
 *
 * @param month 1 to 12; absent if only the year is known
 * @param day 1 to 31; absent if only year or month are known
 */
public record PartialDate(
        int year, @Nullable Integer month, @Nullable Integer day) implements Comparable<PartialDate> {

    /** Refuses a day without a month and values out of range. */
    public PartialDate {
        boolean monthFits = month == null || (month >= 1 && month <= 12);
        boolean dayFits = day == null || (month != null && day >= 1 && day <= 31);
        if (!monthFits || !dayFits || year < 1 || year > 9999) {
            throw new IllegalArgumentException("no such date");
        }
    }

    /** Reads {@code 2021}, {@code 2021-03} or {@code 2021-03-14}; absent if the text is none of them. */
    public static @Nullable PartialDate parse(@Nullable String iso) {
        if (iso == null) {
            return null;
        }
        String[] parts = iso.strip().split("-", -1);
        try {
            return parts.length > 3 || parts[0].length() != 4
                    ? null
                    : new PartialDate(
                            Integer.parseInt(parts[0]),
                            parts.length > 1 ? Integer.valueOf(parts[1]) : null,
                            parts.length > 2
                                    ? Integer.valueOf(parts[2].substring(0, Math.min(2, parts[2].length())))
                                    : null);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Months since year 0 of the first month it may mean. */
    public int firstMonth() {
        return year * 12 + (month == null ? 0 : month - 1);
    }

    /** Months since year 0 of the last month it may mean. */
    public int lastMonth() {
        return year * 12 + (month == null ? 11 : month - 1);
    }

    /** Whether this says nothing that the other does not say: same, or coarser. */
    public boolean covers(PartialDate other) {
        return year == other.year
                && (month == null || (month.equals(other.month) && (day == null || day.equals(other.day))));
    }

    @Override
    public int compareTo(PartialDate other) {
        int months = Integer.compare(firstMonth(), other.firstMonth());
        return months != 0 ? months : Integer.compare(day == null ? 0 : day, other.day == null ? 0 : other.day);
    }

    /** ISO form in its own precision, such as {@code 2021-03}. */
    @Override
    public String toString() {
        StringBuilder iso = new StringBuilder().append(year);
        iso.insert(0, "0".repeat(4 - iso.length()));
        if (month != null) {
            iso.append(month < 10 ? "-0" : "-").append(month);
        }
        if (day != null) {
            iso.append(day < 10 ? "-0" : "-").append(day);
        }
        return iso.toString();
    }
}
