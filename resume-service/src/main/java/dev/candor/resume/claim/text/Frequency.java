package dev.candor.resume.claim.text;

/** A stretch of tokens {@code [from, to)} that says how many times a year something is done. */
public record Frequency(double aYear, int from, int to) {

    private static final double CLOSE = 0.02;
    /** A month is told as four weeks: twice a month is every two weeks. */
    private static final double MONTHS = 13.0 / 12;

    /** Whether another says as often. */
    public boolean same(Frequency other) {
        double more = Math.max(aYear, other.aYear) / Math.min(aYear, other.aYear);
        return more <= 1 + CLOSE || Math.abs(more - MONTHS) < CLOSE / 10;
    }

    /** Whether a token is in it. */
    public boolean holds(int token) {
        return token >= from && token < to;
    }
}
