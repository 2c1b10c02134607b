package dev.candor.resume.claim.text;

import dev.candor.skills.text.Folding;
import java.util.regex.Pattern;

/** A text as it must be to be the same word for word: case, white space, quotes, dashes and the last dot do not count. */
public final class Wording {

    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015]");
    private static final Pattern QUOTES = Pattern.compile("[\"'«»“”„‘’‚]");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern END = Pattern.compile("[.;,!]+$");

    private Wording() {}

    /** The comparable form; signs such as currencies and bounds stay. */
    public static String of(String text) {
        String dashed = DASHES.matcher(Folding.fold(text)).replaceAll("-");
        String plain = SPACES.matcher(QUOTES.matcher(dashed).replaceAll("")).replaceAll(" ");
        return END.matcher(plain.strip()).replaceAll("");
    }
}
