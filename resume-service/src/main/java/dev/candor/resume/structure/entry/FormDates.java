package dev.candor.resume.structure.entry;

import dev.candor.resume.structure.text.Piece;
import dev.candor.resume.structure.word.DateSpan;
import dev.candor.resume.structure.word.Dates;
import org.jspecify.annotations.Nullable;

/**
 * When an entry of a form began and ended.
 *
 * @param start the first day, month or year; absent if only one date stands there
 * @param end the last one, or the only one; absent if it goes on
 * @param started where the start stands
 * @param ended where the end stands
 */
record FormDates(
        @Nullable String start,
        @Nullable String end,
        @Nullable Piece started,
        @Nullable Piece ended) {

    private static final FormDates NONE = new FormDates(null, null, null, null);

    /** Of one value that holds both. */
    static FormDates of(@Nullable DateSpan found, Piece value) {
        if (found == null) {
            return NONE;
        }
        Piece where = value.part(found.start(), found.end());
        return found.range()
                ? new FormDates(found.from(), found.to(), where, where)
                : new FormDates(null, found.from(), null, where);
    }

    /** Of two values behind labels of their own; the second may say that it goes on. */
    static FormDates of(@Nullable Piece from, @Nullable Piece to) {
        return new FormDates(date(from), date(to), from, to);
    }

    private static @Nullable String date(@Nullable Piece value) {
        return value == null
                ? null
                : Dates.first(value.text()).map(DateSpan::last).orElse(null);
    }

    /** The same for what lasts: a single date is where it began and ended. */
    FormDates lasting() {
        return start == null ? new FormDates(end, end, ended, ended) : this;
    }

    /** The same, marked in the book as the two dates of an entry. */
    FormDates marked(String path, SpanBook spans) {
        if (start != null && started != null) {
            spans.mark(path + ".startDate", started);
        }
        if (end != null && ended != null) {
            spans.mark(path + ".endDate", ended);
        }
        return this;
    }

    /** The only date of what has no length, or the first one, marked in the book. */
    @Nullable
    String only(String path, SpanBook spans) {
        FormDates lasting = lasting();
        if (lasting.start != null && lasting.started != null) {
            spans.mark(path, lasting.started);
        }
        return lasting.start;
    }
}
