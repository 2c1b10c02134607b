package dev.candor.resume.claim.text;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Words that tell of somebody else: who that is, and how a sentence says that he did it, decided it or took part. */
public final class OthersWords {

    private static final Map<String, TermIndex> TABLES = Set.of("en", "de", "fr", "es", "pt", "it", "nl").stream()
            .collect(Collectors.toMap(Function.identity(), language -> TermIndex.load("others_" + language)));

    private OthersWords() {}

    /** Whether a word of a kind begins at a token. */
    public static boolean at(Line line, int token, String kind) {
        TermIndex table = TABLES.get(line.language());
        return table != null
                && token >= 0
                && token < line.tokens().size()
                && table.at(line.tokens(), token).stream()
                        .anyMatch(hit -> hit.key().equals(kind));
    }
}
