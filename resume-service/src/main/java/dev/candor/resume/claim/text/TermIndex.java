package dev.candor.resume.claim.text;

import dev.candor.resume.claim.ClaimReport;
import dev.candor.skills.text.Tokens;
import dev.candor.skills.text.Tokens.Token;
import dev.candor.skills.text.WordTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the entries of a table that begin at a word. An entry may have several words; a star matches any ending. */
final class TermIndex {

    private static final int BUCKET = 2;
    private final Map<String, List<Entry>> exact = new HashMap<>();
    private final Map<String, List<Entry>> prefixes = new HashMap<>();
    private final List<Entry> suffixes = new ArrayList<>();

    private record Entry(String key, List<String> words) {}

    /** An entry found: its key and how many tokens it takes. */
    record Hit(String key, int length) {}

    static TermIndex load(String name) {
        TermIndex index = new TermIndex();
        WordTable table = WordTable.load(ClaimReport.class, "words/" + name + ".tsv");
        for (String key : table.keys()) {
            for (String words : table.words(key)) {
                index.add(key, words);
                if (key.indexOf('@') > 0 && Character.isLetter(words.charAt(words.length() - 1))) {
                    index.add(key, thirdPerson(words));
                }
            }
        }
        return index;
    }

    /** "Designs", "teaches", "carries": what stands in a table as the base of an English verb. */
    private static String thirdPerson(String verb) {
        boolean hissing = verb.endsWith("s") || verb.endsWith("sh") || verb.endsWith("ch") || verb.endsWith("x");
        boolean vowelBeforeY = verb.length() > 1 && "aeiou".indexOf(verb.charAt(verb.length() - 2)) >= 0;
        return hissing
                ? verb + "es"
                : verb.endsWith("y") && !vowelBeforeY ? verb.substring(0, verb.length() - 1) + "ies" : verb + "s";
    }

    private void add(String key, String written) {
        List<String> words = new ArrayList<>();
        for (Token token : Tokens.of(written)) {
            if (token.text().equals("*") && !words.isEmpty()) {
                words.set(words.size() - 1, words.getLast() + "*");
            } else {
                words.add(token.folded());
            }
        }
        String first = words.getFirst();
        if (written.startsWith("*")) {
            suffixes.add(new Entry(key, List.of(words.getLast())));
        } else if (first.endsWith("*") && first.length() > BUCKET) {
            prefixes.computeIfAbsent(first.substring(0, BUCKET), k -> new ArrayList<>())
                    .add(new Entry(key, List.copyOf(words)));
        } else {
            exact.computeIfAbsent(first, k -> new ArrayList<>()).add(new Entry(key, List.copyOf(words)));
        }
    }

    /** All entries that begin at a token, in table order. */
    List<Hit> at(List<Token> tokens, int at) {
        String word = tokens.get(at).folded();
        List<Hit> hits = new ArrayList<>();
        collect(exact.getOrDefault(word, List.of()), tokens, at, hits);
        if (word.length() >= BUCKET) {
            collect(prefixes.getOrDefault(word.substring(0, BUCKET), List.of()), tokens, at, hits);
        }
        for (Entry entry : suffixes) {
            String end = entry.words().getFirst();
            if (word.length() > end.length() && word.endsWith(end)) {
                hits.add(new Hit(entry.key(), 1));
            }
        }
        return hits;
    }

    private static void collect(List<Entry> entries, List<Token> tokens, int at, List<Hit> hits) {
        for (Entry entry : entries) {
            if (matches(entry.words(), tokens, at)) {
                hits.add(new Hit(entry.key(), entry.words().size()));
            }
        }
    }

    private static boolean matches(List<String> words, List<Token> tokens, int at) {
        if (at + words.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String folded = tokens.get(at + i).folded();
            boolean same =
                    word.endsWith("*") ? folded.startsWith(word.substring(0, word.length() - 1)) : folded.equals(word);
            if (!same) {
                return false;
            }
        }
        return true;
    }
}
