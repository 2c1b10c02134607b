package dev.candor.guard.text;

import java.util.Arrays;

/** Text as a person sees it, with the way back to the text it was made from. */
public final class CleanText {

    private final String text;
    private final int invisible;
    private final int[] origins;

    CleanText(String text, int invisible, int[] origins) {
        this.text = text;
        this.invisible = invisible;
        this.origins = Arrays.copyOf(origins, text.length() + 1);
    }

    /** The cleaned text. */
    public String text() {
        return text;
    }

    /** How many invisible characters were dropped; one soft hyphen or one mark at the very beginning counts too. */
    public int invisible() {
        return invisible;
    }

    /**
     * Where a place of the cleaned text was in the original, in UTF-16 units.
     *
     * @param offset 0 to the length of the cleaned text
     */
    public int original(int offset) {
        return origins[offset];
    }

    @Override
    public String toString() {
        return "CleanText[characters=" + text.length() + ", invisible=" + invisible + "]";
    }
}
