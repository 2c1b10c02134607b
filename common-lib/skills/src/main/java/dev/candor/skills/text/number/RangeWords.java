package dev.candor.skills.text.number;

import dev.candor.skills.text.Tokens.Token;
import java.util.List;
import java.util.Set;

/** The words between the two ends of an interval: "20-30", "20 bis 30", "between 20 and 30", "tussen de 20 en de 30". */
final class RangeWords {

    private static final Set<String> DASHES = Set.of("-", "–", "—", "−", "‒", "~", "～");
    private static final Set<String> TO = Set.of("to", "bis", "a", "tot", "till", "do");
    private static final Set<String> AND = Set.of("and", "und", "et", "y", "e", "en", "och", "a");
    private static final Set<String> BETWEEN =
            Set.of("between", "zwischen", "entre", "tra", "fra", "tussen", "mellan", "miedzy");
    private static final Set<String> ARTICLES =
            Set.of("the", "den", "der", "die", "de", "les", "los", "las", "le", "i", "gli", "os", "as");

    private RangeWords() {}

    /** How many tokens at a place join the number that begins at {@code first} to another one; 0 if none do. */
    static int separator(List<Token> tokens, int at, int first) {
        if (at >= tokens.size() || tokens.get(at).lineStart()) {
            return 0;
        }
        String word = tokens.get(at).folded();
        if (DASHES.contains(word) || TO.contains(word)) {
            return 1;
        }
        int before = first - 1 - article(tokens, first - 1);
        boolean between = before >= 0 && BETWEEN.contains(tokens.get(before).folded());
        return between && AND.contains(word) ? 1 + article(tokens, at + 1) : 0;
    }

    private static int article(List<Token> tokens, int at) {
        return at >= 0 && at < tokens.size() && ARTICLES.contains(tokens.get(at).folded()) ? 1 : 0;
    }
}
