package dev.candor.resume.claim.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Words that tell the same fact as more than it was, where the source has others in their place: what came about is told as brought about,
 * a trial as its end, a part as all of it.
 */
public final class ShiftWords {

    private static final Map<String, TermIndex> TABLES = Set.of("en", "de", "fr", "es", "pt", "it", "nl").stream()
            .collect(Collectors.toMap(Function.identity(), language -> TermIndex.load("shifts_" + language)));

    private ShiftWords() {}

    /**
     * Where such words stand.
     *
     * @param at index of the first token
     * @param length in tokens
     */
    public record Found(int at, int length) {

        /** Whether a token belongs to it. */
        public boolean covers(int token) {
            return token >= at && token < at + length;
        }

        /** Index of the token behind it. */
        public int end() {
            return at + length;
        }
    }

    /** Words of a kind in a line, in its order. */
    public static List<Found> of(Line line, String kind) {
        TermIndex table = TABLES.get(line.language());
        List<Found> found = new ArrayList<>();
        for (int at = 0; table != null && at < line.tokens().size(); at++) {
            int first = at;
            table.at(line.tokens(), at).stream()
                    .filter(hit -> hit.key().equals(kind))
                    .mapToInt(TermIndex.Hit::length)
                    .max()
                    .ifPresent(length -> found.add(new Found(first, length)));
        }
        return List.copyOf(found);
    }

    /** Whether a line has words of a kind. */
    public static boolean in(Line line, String kind) {
        return !of(line, kind).isEmpty();
    }
}
