package dev.candor.resume.claim.text;

/** A stretch of tokens {@code [from, to)} that says how many times a year something is done. */
public record Frequency(double aYear, int from, int to) {

    private static final double CLOSE = 0.02;

    /** Whether another says as often. */
    public boolean same(Frequency other) {
        return Math.abs(aYear - other.aYear) <= CLOSE * aYear;
    }

    /** Whether a token is in it. */
    public boolean holds(int token) {
        return token >= from && token < to;
    }
}
