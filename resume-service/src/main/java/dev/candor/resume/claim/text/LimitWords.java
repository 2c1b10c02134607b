package dev.candor.resume.claim.text;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What limits a statement, by what it says and not by its words: "took part in" is "had a hand in", "one of six" is "in a team of six". */
public final class LimitWords {

    private static final Map<String, TermIndex> TABLES = Set.of("en", "de", "fr", "es", "pt", "it", "nl").stream()
            .collect(Collectors.toMap(Function.identity(), language -> TermIndex.load("limits_" + language)));

    private LimitWords() {}

    /** Kinds of limits that a line has anywhere. */
    public static Set<String> of(Line line) {
        return of(line, 0, line.tokens().size());
    }

    /** Kinds of limits of which a word stands within some tokens. */
    public static Set<String> of(Line line, int from, int to) {
        TermIndex table = TABLES.get(line.language());
        Set<String> kinds = new HashSet<>();
        for (int at = Math.max(0, from - 2); table != null && at < to; at++) {
            for (TermIndex.Hit hit : table.at(line.tokens(), at)) {
                if (at + hit.length() > from) {
                    kinds.add(hit.key());
                }
            }
        }
        return kinds;
    }
}
