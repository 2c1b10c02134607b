package dev.candor.resume.claim.text;

import dev.candor.skills.text.Tokens.Token;
import java.util.List;
import java.util.Set;

/** German verbs in two pieces: "leite … an" is guiding and not leading, "führte … durch" is doing and not leading. */
final class Separable {

    private static final Set<String> PARTICLES = Set.of(
            "an",
            "ein",
            "durch",
            "aus",
            "weiter",
            "her",
            "ab",
            "fort",
            "vor",
            "herbei",
            "zusammen",
            "weg",
            "nach",
            "zu");
    private static final Set<String> ENDS = Set.of("und", "sowie", "oder", "bzw");
    private static final Set<String> FORMS =
            Set.of("leite", "leitet", "leitete", "leiteten", "fuhre", "fuhrt", "fuhrte", "fuhrten", "fuhren", "leiten");
    private static final int FARTHEST = 14;

    private Separable() {}

    /** Whether the other piece of the verb ends its clause. */
    static boolean is(List<Token> tokens, Act act) {
        if (act.length() != 1 || !FORMS.contains(tokens.get(act.at()).folded())) {
            return false;
        }
        for (int at = act.at() + 1; at < Math.min(tokens.size(), act.at() + FARTHEST); at++) {
            if (!tokens.get(at).word()) {
                return false;
            }
            boolean last = at + 1 == tokens.size()
                    || !tokens.get(at + 1).word()
                    || ENDS.contains(tokens.get(at + 1).folded());
            if (last && PARTICLES.contains(tokens.get(at).folded())) {
                return true;
            }
        }
        return false;
    }
}
