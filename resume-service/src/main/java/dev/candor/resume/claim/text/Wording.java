package dev.candor.resume.claim.text;

import dev.candor.skills.text.Folding;

/** A text as it must be to be the same word for word: case, white space, quotes, dashes and the last dot do not count. */
public final class Wording {

    private Wording() {}

    /** The comparable form; signs such as currencies and bounds stay. */
    public static String of(String text) {
        String folded = Folding.fold(text)
                .replaceAll("[\\u2010-\\u2015]", "-")
                .replaceAll("[\"'«»“”„‘’‚]", "")
                .replaceAll("\\s+", " ")
                .strip();
        return folded.replaceAll("[.;,!]+$", "");
    }
}
