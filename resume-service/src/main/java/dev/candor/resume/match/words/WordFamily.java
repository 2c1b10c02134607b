package dev.candor.resume.match.words;

import dev.candor.skills.text.WordTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The part that inflections and plain derivations of one word share, so that "reconciled" and "reconciliations" are one. A
 * light suffix stripper with a table per language. Known limit: a few unrelated words of one beginning fall together.
 */
final class WordFamily {

    private static final int SHORTEST = 4;
    private static final int PASSES = 3;
    private static final Map<String, List<String>> ENDINGS = endings();

    private WordFamily() {}

    /**
     * The root of one folded word.
     *
     * @param language ISO 639-1 code; a language without a table is cut like English if the word has Latin letters
     */
    static String root(String folded, String language) {
        if (folded.length() <= SHORTEST || folded.charAt(folded.length() - 1) > 'z' || digits(folded)) {
            return folded;
        }
        List<String> endings = ENDINGS.getOrDefault(table(language), List.of());
        String root = folded;
        for (int pass = 0; pass < PASSES; pass++) {
            root = cut(root, endings);
        }
        return single(root);
    }

    private static String table(String language) {
        return switch (language) {
            case "no", "da", "nb", "nn" -> "sv";
            case "cs", "sk" -> "pl";
            case "ca", "gl" -> "es";
            default -> ENDINGS.containsKey(language) ? language : "en";
        };
    }

    private static String cut(String word, List<String> endings) {
        for (String ending : endings) {
            if (word.length() - ending.length() >= SHORTEST && word.endsWith(ending)) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    private static boolean digits(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    /** "plann" is "plan". */
    private static String single(String root) {
        int last = root.length() - 1;
        boolean doubled = last >= SHORTEST && root.charAt(last) == root.charAt(last - 1);
        return doubled ? root.substring(0, last) : root;
    }

    private static Map<String, List<String>> endings() {
        WordTable table = WordTable.load(WordFamily.class, "endings.tsv");
        Map<String, List<String>> endings = new HashMap<>();
        table.keys().forEach(language -> endings.put(language, table.words(language)));
        return Map.copyOf(endings);
    }
}
