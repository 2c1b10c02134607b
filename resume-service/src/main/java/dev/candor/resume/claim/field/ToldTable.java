package dev.candor.resume.claim.field;

import dev.candor.resume.claim.ClaimReport;
import dev.candor.skills.text.Folding;
import dev.candor.skills.text.WordTable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words by which two wordings of a field are compared: links, states, papers, ranks, numbers, and phrases that mean the same. */
final class ToldTable {

    private static final WordTable TABLE = WordTable.load(ClaimReport.class, "words/told.tsv");
    private static final Map<String, String> KEYS = phrases();
    private static final Map<String, Set<String>> WORDS = words();
    private static final int LONGEST = 7;
    private static final int SHORT = 4;
    /** Opens the keys of words that mean the letter of a licence. */
    static final String CLASS = "class:";

    private ToldTable() {}

    /** A phrase of the table: how many words it has, and under which key it is compared. */
    record Phrase(int words, String key) {}

    /** The longest phrase that opens the words; one word long and under its own key if there is none. */
    static Phrase opening(List<String> words) {
        for (int length = Math.min(LONGEST, words.size()); length > 0; length--) {
            String key = KEYS.get(String.join(" ", words.subList(0, length)).replace('.', ' '));
            if (key != null) {
                return new Phrase(length, key);
            }
        }
        return new Phrase(1, words.getFirst());
    }

    /** Whether a folded word stands in a row: as it is, or as the beginning that a star marks. */
    static boolean is(String row, String word) {
        Set<String> listed = WORDS.getOrDefault(row, Set.of());
        if (listed.contains(word)) {
            return true;
        }
        for (int end = 2; end <= word.length(); end++) {
            if (listed.contains(word.substring(0, end) + "*")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a folded word is one of a row, or a compound that a longer one of them ends: "Vertriebsleiter". */
    static boolean ends(String row, String word) {
        Set<String> listed = WORDS.getOrDefault(row, Set.of());
        return listed.contains(word) || listed.stream().anyMatch(tail -> tail.length() > SHORT && word.endsWith(tail));
    }

    /** Whether a folded word says for which class of vehicle a licence is: LGV, bus. */
    static boolean isOfClass(String word) {
        return KEYS.getOrDefault(word, word).startsWith(CLASS);
    }

    /** Whether one of the phrases of a row stands in a folded text. */
    static boolean says(String row, String folded) {
        String text = ' ' + folded + ' ';
        return WORDS.getOrDefault(row, Set.of()).stream()
                .anyMatch(phrase -> text.contains(
                        phrase.endsWith("*") ? ' ' + phrase.substring(0, phrase.length() - 1) : ' ' + phrase + ' '));
    }

    /** A folded text, with a space on both sides, without the phrases of a row. */
    static String without(String row, String folded) {
        String rest = folded;
        for (String phrase : WORDS.getOrDefault(row, Set.of())) {
            rest = phrase.endsWith("*")
                    ? rest.replaceAll(" " + phrase.substring(0, phrase.length() - 1) + "[^ ]*(?= )", " ")
                    : rest.replace(' ' + phrase + ' ', " ");
        }
        return rest;
    }

    private static Map<String, String> phrases() {
        Map<String, String> phrases = new HashMap<>();
        for (String key : TABLE.keys()) {
            int colon = key.indexOf(':');
            if (colon > 0) {
                String number = key.startsWith("number:") ? key.substring(colon + 1) : key;
                TABLE.words(key).forEach(phrase -> phrases.put(Folding.key(phrase), number));
            }
        }
        return phrases;
    }

    private static Map<String, Set<String>> words() {
        Map<String, Set<String>> words = new HashMap<>();
        for (String key : TABLE.keys()) {
            Set<String> row = words.computeIfAbsent(key, name -> new HashSet<>());
            TABLE.words(key).forEach(word -> row.add(Folding.key(word) + (word.endsWith("*") ? "*" : "")));
        }
        return words;
    }
}
