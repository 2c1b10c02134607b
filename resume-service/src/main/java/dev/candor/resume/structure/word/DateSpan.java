package dev.candor.resume.structure.word;

import org.jspecify.annotations.Nullable;

/**
 * A date or a range found in a line.
 *
 * @param start first character in the line
 * @param end after the last character
 * @param from {@code 2021} or {@code 2021-03} or {@code 2021-03-14}; absent in "until 2020"
 * @param to the same; absent if the range is open or this is a single date
 * @param range false for a single date
 */
public record DateSpan(
        int start, int end, @Nullable String from, @Nullable String to, boolean range) {

    /** The later of the two, whatever is known. */
    public @Nullable String last() {
        return to == null ? from : to;
    }
}
