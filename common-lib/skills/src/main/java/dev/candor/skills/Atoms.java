package dev.candor.skills;

import dev.candor.skills.text.Tokens;
import dev.candor.skills.text.Tokens.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Text as the matcher compares it: words and slashes; dashes, dots and spaces between words vanish, all else parts them. */
final class Atoms {

    /** Signs that names are written with: "CI/CD", "R&D". */
    private static final Set<String> SIGNS = Set.of("/", "&");

    private static final Set<String> JOINING = Set.of("-", "‐", "‑", ".", "_", "'", "’", "®", "™");

    private Atoms() {}

    /**
     * One comparable word.
     *
     * @param parted something stands before it that no name contains: a comma, a line end, a bracket
     * @param glued nothing at all or a single sign stands before it
     */
    record Atom(String folded, String text, int start, int end, boolean parted, boolean glued) {}

    static List<Atom> of(String text) {
        List<Atom> atoms = new ArrayList<>();
        boolean parted = true;
        boolean glued = true;
        int blindUntil = -1;
        int plainUntil = -1;
        for (Token token : Tokens.of(text)) {
            if (token.start() < blindUntil) {
                continue;
            }
            if (token.start() >= plainUntil && begins(token)) {
                plainUntil = spaceFrom(text, token.start());
                if (isAddress(text.substring(token.start(), plainUntil))) {
                    blindUntil = plainUntil;
                    parted = true;
                    continue;
                }
            }
            parted |= token.lineStart();
            glued &= !token.spaced();
            if (token.word() || SIGNS.contains(token.text())) {
                atoms.add(atom(token, parted, glued));
                parted = false;
                glued = true;
            } else {
                parted |= parts(text, token);
            }
        }
        return atoms;
    }

    private static Atom atom(Token token, boolean parted, boolean glued) {
        String folded = token.text().equals("&") ? "and" : token.folded();
        return new Atom(folded, token.text(), token.start(), token.end(), parted, glued);
    }

    private static boolean parts(String text, Token token) {
        boolean spacedDash = token.text().equals("-") && token.spaced() && spaceAt(text, token.end());
        boolean dotEnds = token.text().equals(".") && spaceAt(text, token.end());
        return !JOINING.contains(token.text()) || spacedDash || dotEnds;
    }

    private static boolean begins(Token token) {
        return token.start() == 0 || token.spaced() || token.lineStart();
    }

    private static int spaceFrom(String text, int from) {
        int end = from;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Whether letters without a space are a web or mail address. */
    private static boolean isAddress(String word) {
        return word.startsWith("www.") || word.indexOf('@') >= 0 || word.contains("://");
    }

    private static boolean spaceAt(String text, int at) {
        return at >= text.length() || Character.isWhitespace(text.charAt(at));
    }
}
