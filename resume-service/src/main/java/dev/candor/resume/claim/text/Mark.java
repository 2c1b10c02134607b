package dev.candor.resume.claim.text;

/**
 * Words that make a statement wider, stronger, surer or smaller.
 *
 * @param kind such as {@code scope}, {@code hedge}, {@code credential}
 * @param level rank inside its kind where it has one; for hedges which hedge
 * @param at index of its first token
 * @param length in tokens
 */
public record Mark(String kind, String level, int at, int length) {

    /** Level as a number; 0 if it is a word. */
    public int rank() {
        return level.isEmpty() || !Character.isDigit(level.charAt(0)) ? 0 : level.charAt(0) - '0';
    }

    /** Whether it covers a token. */
    public boolean covers(int token) {
        return token >= at && token < at + length;
    }
}
