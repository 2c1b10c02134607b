package dev.candor.resume.claim.text;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Words that say nothing of their own in a sentence told again: verbs of being, giving and seeing, measures, the order of time, what somebody
 * likes. Unlike neutral words they still say what a number counts and what a limit is about.
 */
public final class LightWords {

    private static final Map<String, TermIndex> TABLES = Set.of("en", "de", "fr", "es", "pt", "it", "nl").stream()
            .collect(Collectors.toMap(Function.identity(), language -> TermIndex.load("light_" + language)));

    private LightWords() {}

    /** Whether the word at a token is one, or belongs to a phrase that is. */
    public static boolean at(Line line, int token) {
        TermIndex table = TABLES.get(line.language());
        if (table == null) {
            return false;
        }
        for (int from = Math.max(0, token - 2); from <= token; from++) {
            int first = from;
            if (table.at(line.tokens(), from).stream().anyMatch(hit -> first + hit.length() > token)) {
                return true;
            }
        }
        return false;
    }
}
