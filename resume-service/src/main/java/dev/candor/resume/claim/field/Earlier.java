package dev.candor.resume.claim.field;

import dev.candor.skills.text.Folding;
import java.util.List;
import java.util.Set;

/** What a headline says of a title: "former Workshop Foreman" was held, "gelernte Köchin" learned, "Licensed Electrician" is on a paper. */
final class Earlier {

    private static final Set<String> LICENSED = Set.of("licensed", "licenced", "certified", "registered");

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
                || (NameWords.trained(first) && Qualifier.isStudied(field.index(), rest))
                || (LICENSED.contains(first)
                        && TitleRule.isHeld(held, rest)
                        && Qualifier.isOnPaper(field.index(), rest));
    }
}
