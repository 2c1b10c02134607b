package dev.candor.skills.text.date;

import org.jspecify.annotations.Nullable;

/**
 * A date or period in a text.
 *
 * @param start UTF-16 offset of its first character
 * @param end offset behind the last one
 * @param from start of the period, or the date itself; absent if only an end was written
 * @param to end of the period; absent for a single date and an open end
 * @param expected the text says that it lies ahead ("expected", "voraussichtlich")
 * @param unsureOrder day and month could not be told apart, so only the year was taken
 */
public record DateRange(
        int start,
        int end,
        Kind kind,
        @Nullable PartialDate from,
        @Nullable PartialDate to,
        boolean expected,
        boolean unsureOrder) {

    /** What was written. */
    public enum Kind {
        /** Both ends. */
        CLOSED,
        /** A start, and an end such as "present", or "since" and a start. */
        OPEN,
        /** Only an end ("until 2019"). */
        UNTIL,
        /** One date. */
        POINT
    }

    /** Whether the period goes on. */
    public boolean open() {
        return kind == Kind.OPEN;
    }

    /** Whether a period was written, not a single date. */
    public boolean period() {
        return kind != Kind.POINT;
    }
}
