package dev.candor.resume.claim.field;

import dev.candor.skills.text.Folding;
import java.util.List;

/** What a headline says of the past: "former Workshop Foreman" was held, "gelernte Köchin" was learned. */
final class Earlier {

    private Earlier() {}

    /** Whether a part of a headline is such a word and behind it a title that was held, or a finished study. */
    static boolean is(FieldCase field, List<String> held, String part) {
        String words = Folding.key(part);
        int space = words.indexOf(' ');
        if (space < 0) {
            return false;
        }
        String first = words.substring(0, space);
        String rest = words.substring(space + 1);
        return (NameWords.former(first) && TitleRule.isHeld(held, rest))
                || (NameWords.trained(first) && Qualifier.isStudied(field.index(), rest));
    }
}
