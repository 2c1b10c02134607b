package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Term;
import dev.candor.skills.text.Tokens.Token;
import dev.candor.skills.text.number.Quantity;
import java.util.List;
import java.util.Set;

/** A number whose noun is left out, since the number before it has it: "sponsored four students; three were accepted". */
final class Elided {

    private static final Set<String> VERBS = Set.of(
            "were", "was", "are", "is", "have", "has", "had", "got", "made", "went", "passed", "wurden", "wurde",
            "waren", "sind", "haben", "hat", "hatten", "ont", "sont", "furent", "etaient", "fueron", "eran", "son",
            "han", "foram", "sono", "hanno");

    private Elided() {}

    /** Whether the words behind another number are the noun that this one leaves out. */
    static boolean counts(Line source, Quantity theirs, List<Term> behind) {
        int next = source.tokenAt(theirs.end());
        List<Token> tokens = source.tokens();
        boolean bare = theirs.unit().isEmpty()
                && next < tokens.size()
                && VERBS.contains(tokens.get(next).folded());
        Quantity before = bare
                ? source.quantities().stream()
                        .filter(other ->
                                other.end() <= theirs.start() && other.unit().isEmpty())
                        .reduce((first, second) -> second)
                        .orElse(null)
                : null;
        return before != null
                && before.subject().stream()
                        .anyMatch(word -> behind.stream()
                                .anyMatch(term -> term.token().folded().equals(word)));
    }
}
