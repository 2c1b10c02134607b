package dev.candor.resume.structure.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Tells the language of a text by its script and its commonest short words. */
public final class LanguageGuess {

    private static final Map<String, Set<String>> WORDS = words();

    private LanguageGuess() {}

    /** ISO 639-1 code; {@code en} if nothing tells. */
    public static String of(String text) {
        String script = script(text);
        if (!script.isEmpty()) {
            return script;
        }
        Map<String, Integer> hits = new HashMap<>();
        for (String token : text.toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}]+")) {
            WORDS.forEach((language, words) -> {
                if (words.contains(token)) {
                    hits.merge(language, 1, Integer::sum);
                }
            });
        }
        return hits.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse("en");
    }

    /** Is every word of a folded text one of the commonest of some language? */
    public static boolean filler(String folded) {
        return java.util.Arrays.stream(folded.split(" "))
                .allMatch(token -> WORDS.values().stream().anyMatch(words -> words.contains(token)));
    }

    private static String script(String text) {
        Map<Character.UnicodeScript, Integer> scripts = new HashMap<>();
        text.codePoints()
                .filter(Character::isLetter)
                .forEach(c -> scripts.merge(Character.UnicodeScript.of(c), 1, Integer::sum));
        int all = Math.max(
                1, scripts.values().stream().mapToInt(Integer::intValue).sum());
        int kana = scripts.getOrDefault(Character.UnicodeScript.HIRAGANA, 0)
                + scripts.getOrDefault(Character.UnicodeScript.KATAKANA, 0);
        if (kana * 12 > all) {
            return "ja";
        }
        Map<Character.UnicodeScript, String> languages = Map.of(
                Character.UnicodeScript.HAN, "zh",
                Character.UnicodeScript.HANGUL, "ko",
                Character.UnicodeScript.CYRILLIC, "ru",
                Character.UnicodeScript.ARABIC, "ar",
                Character.UnicodeScript.HEBREW, "he",
                Character.UnicodeScript.GREEK, "el",
                Character.UnicodeScript.DEVANAGARI, "hi",
                Character.UnicodeScript.THAI, "th");
        return languages.entrySet().stream()
                .filter(entry -> scripts.getOrDefault(entry.getKey(), 0) * 4 > all)
                .max(java.util.Comparator.comparingInt(entry -> scripts.getOrDefault(entry.getKey(), 0)))
                .map(Map.Entry::getValue)
                .orElse("");
    }

    private static Map<String, Set<String>> words() {
        Map<String, Set<String>> words = new HashMap<>();
        Vocabulary.rawTable("stopwords.txt")
                .forEach((language, list) -> words.put(language, new HashSet<>(Set.of(list.split(" ")))));
        return words;
    }
}
