package dev.candor.skills.text;

import dev.candor.skills.text.Tokens.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A table of phrases sought at a place among tokens; the longest wins. A word ending in {@code *} matches as prefix. */
public final class Phrases {

    private static final String ANY = "*";
    private final Map<String, List<Phrase>> byFirst = new HashMap<>();
    private final List<Phrase> byPrefix = new ArrayList<>();

    private record Phrase(String key, List<String> words) {}

    /** A phrase found: its key in the table and how many tokens it takes. */
    public record Match(String key, int tokens) {}

    private Phrases() {}

    /** Reads the table of that name beside a class. */
    public static Phrases load(Class<?> place, String name) {
        return of(WordTable.load(place, name));
    }

    /** The phrases of a table. */
    public static Phrases of(WordTable table) {
        Phrases phrases = new Phrases();
        for (String key : table.keys()) {
            table.words(key).forEach(word -> phrases.add(key, word));
        }
        Comparator<Phrase> longestFirst = Comparator.comparingInt(
                        (Phrase phrase) -> phrase.words().size())
                .reversed();
        phrases.byFirst.values().forEach(list -> list.sort(longestFirst));
        phrases.byPrefix.sort(longestFirst);
        return phrases;
    }

    private void add(String key, String written) {
        List<String> words = new ArrayList<>();
        for (Token token : Tokens.of(written)) {
            if (token.text().equals(ANY) && !token.spaced() && !words.isEmpty()) {
                words.set(words.size() - 1, words.getLast() + ANY);
            } else {
                words.add(token.folded());
            }
        }
        Phrase phrase = new Phrase(key, List.copyOf(words));
        if (words.getFirst().endsWith(ANY)) {
            byPrefix.add(phrase);
        } else {
            byFirst.computeIfAbsent(words.getFirst(), ignored -> new ArrayList<>())
                    .add(phrase);
        }
    }

    /** The longest phrase that begins at token {@code at}; absent if none does. */
    public @Nullable Match at(List<Token> tokens, int at) {
        return at(tokens, at, null);
    }

    /** The longest phrase of one key that begins at token {@code at}; absent if none does. */
    public @Nullable Match at(List<Token> tokens, int at, @Nullable String key) {
        if (at < 0 || at >= tokens.size()) {
            return null;
        }
        Match exact = first(byFirst.getOrDefault(tokens.get(at).folded(), List.of()), tokens, at, key);
        Match prefix = first(byPrefix, tokens, at, key);
        if (exact == null || prefix == null) {
            return exact == null ? prefix : exact;
        }
        return prefix.tokens() > exact.tokens() ? prefix : exact;
    }

    /** How many tokens the longest phrase of the key takes at a place; 0 if none is there. */
    public int length(List<Token> tokens, int at, String key) {
        Match match = at(tokens, at, key);
        return match == null ? 0 : match.tokens();
    }

    private static @Nullable Match first(List<Phrase> phrases, List<Token> tokens, int at, @Nullable String key) {
        for (Phrase phrase : phrases) {
            boolean asked = key == null || phrase.key().equals(key);
            if (asked && matches(phrase.words(), tokens, at)) {
                return new Match(phrase.key(), phrase.words().size());
            }
        }
        return null;
    }

    private static boolean matches(List<String> words, List<Token> tokens, int at) {
        if (at + words.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String folded = tokens.get(at + i).folded();
            boolean same =
                    isPrefix(word) ? folded.startsWith(word.substring(0, word.length() - 1)) : folded.equals(word);
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPrefix(String word) {
        return word.length() > 1 && word.endsWith(ANY);
    }
}
