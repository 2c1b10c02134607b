package dev.candor.runtime.web;

import java.time.Duration;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * How much of an allowance there is, as the {@code RateLimit} headers of an answer say it (IETF draft 10 of that name).
 *
 * @param policy kebab-case name of the allowance
 * @param unit what is counted
 * @param quota how much there is when nothing is used
 * @param window time for which the quota is meant; absent if it is not given back by time
 * @param remaining how much is left, 0 or more
 * @param reset time until there is more; absent if that is not a matter of time
 */
public record RateLimit(
        String policy,
        Unit unit,
        long quota,
        @Nullable Duration window,
        long remaining,
        @Nullable Duration reset) {

    private static final String POLICY = "RateLimit-Policy";
    private static final String STATE = "RateLimit";

    /** What an allowance counts. */
    public enum Unit {
        /** Requests, or what one request each makes. */
        REQUESTS(""),
        /** Bytes that are kept. */
        BYTES(";qu=\"content-bytes\""),
        /** What is open or waiting at the same time. */
        AT_ONCE(";qu=\"concurrent-requests\"");

        private final String parameter;

        Unit(String parameter) {
            this.parameter = parameter;
        }
    }

    /** An allowance that time gives back. */
    public static RateLimit inWindow(String policy, long quota, Duration window, long remaining, Duration reset) {
        return new RateLimit(policy, Unit.REQUESTS, quota, window, remaining, reset);
    }

    /** An allowance of things at the same time, all of it used. */
    public static RateLimit atOnce(String policy, long quota) {
        return new RateLimit(policy, Unit.AT_ONCE, quota, null, 0, null);
    }

    /** An allowance of space. */
    public static RateLimit space(String policy, long bytes, long remaining) {
        return new RateLimit(policy, Unit.BYTES, bytes, null, remaining, null);
    }

    /** Adds the two headers. They are lists: an answer may tell of several allowances. */
    public void addTo(BiConsumer<String, String> headers) {
        String timed = window == null ? "" : ";w=" + seconds(window);
        headers.accept(POLICY, '"' + policy + "\";q=" + quota + unit.parameter + timed);
        headers.accept(
                STATE, '"' + policy + "\";r=" + Math.max(0, remaining) + (reset == null ? "" : ";t=" + seconds(reset)));
    }

    private static long seconds(Duration time) {
        return Math.max(0, time.plusMillis(999).toSeconds());
    }
}
