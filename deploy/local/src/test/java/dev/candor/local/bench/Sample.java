package dev.candor.local.bench;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;

/**
 * Measured milliseconds.
 *
 * @param milliseconds in order
 */
public record Sample(double[] milliseconds) {

    /** Sorts them. */
    public static Sample of(Collection<Double> values) {
        return new Sample(
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray());
    }

    /** The value that this share, from 0 to 1, of all values does not exceed (nearest rank); 0 without values. */
    public double quantile(double share) {
        int rank = (int) Math.ceil(share * milliseconds.length);
        return milliseconds.length == 0 ? 0 : milliseconds[Math.max(0, rank - 1)];
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "p50 %.0f ms, p95 %.0f ms, p99 %.0f ms, n=%d",
                quantile(0.5),
                quantile(0.95),
                quantile(0.99),
                milliseconds.length);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sample sample && Arrays.equals(milliseconds, sample.milliseconds);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(milliseconds);
    }
}
