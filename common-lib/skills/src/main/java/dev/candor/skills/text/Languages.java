package dev.candor.skills.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which language a text is in, by its commonest words, and which words of a language carry no content. */
public final class Languages {

    /** What {@link #detect} answers when it does not know. */
    public static final String UNKNOWN = "und";

    private static final Map<String, Set<String>> STOP_WORDS = table("stopwords.tsv");
    private static final Map<String, List<String>> STOP_WORDS_IN = languages(STOP_WORDS);
    private static final Map<String, List<String>> TRADE_WORDS_IN = languages(table("tradewords.tsv"));
    private static final int WORDS_READ = 3000;

    private Languages() {}

    /**
     * The main language.
     *
     * @return ISO 639-1 code, or {@link #UNKNOWN} when the text gives no hint
     */
    public static String detect(String text) {
        String byScript = byScript(text);
        if (!byScript.isEmpty()) {
            return byScript;
        }
        Map<String, Double> scores = new LinkedHashMap<>();
        List<Tokens.Token> words = Tokens.words(text);
        for (Tokens.Token word : words.subList(0, Math.min(words.size(), WORDS_READ))) {
            vote(scores, STOP_WORDS_IN.getOrDefault(word.folded(), List.of()), 1.0);
            vote(scores, TRADE_WORDS_IN.getOrDefault(word.folded(), List.of()), 0.8);
            voteByLetters(scores, word.text());
        }
        return scores.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .max(Map.Entry.<String, Double>comparingByValue()
                        .thenComparing(
                                Map.Entry.<String, Double>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(UNKNOWN);
    }

    /** The main language, or {@code otherwise} when the text gives no hint. */
    public static String detect(String text, String otherwise) {
        String language = detect(text);
        return language.equals(UNKNOWN) ? otherwise : language;
    }

    /** Whether a folded word of the language carries no content of its own; unknown languages use all lists. */
    public static boolean isStopWord(String folded, String language) {
        Set<String> words = STOP_WORDS.get(language);
        return words == null
                ? STOP_WORDS.values().stream().anyMatch(list -> list.contains(folded))
                : words.contains(folded);
    }

    /** Codes of the languages with tables. */
    public static Set<String> known() {
        return STOP_WORDS.keySet();
    }

    private static void vote(Map<String, Double> scores, List<String> languages, double weight) {
        for (String language : languages) {
            scores.merge(language, weight / languages.size(), Double::sum);
        }
    }

    /** Which languages have a word: the other way round than the tables. */
    private static Map<String, List<String>> languages(Map<String, Set<String>> table) {
        Map<String, List<String>> languages = new HashMap<>();
        table.forEach((language, words) -> words.forEach(word ->
                languages.computeIfAbsent(word, key -> new ArrayList<>()).add(language)));
        return languages;
    }

    private static void voteByLetters(Map<String, Double> scores, String word) {
        for (int i = 0; i < word.length(); i++) {
            switch (word.charAt(i)) {
                case 'ß' -> scores.merge("de", 1.0, Double::sum);
                case 'ñ' -> scores.merge("es", 0.8, Double::sum);
                case 'ã', 'õ' -> scores.merge("pt", 1.0, Double::sum);
                case 'ł', 'ż', 'ś', 'ź' -> scores.merge("pl", 1.0, Double::sum);
                case 'å' -> scores.merge("sv", 0.5, Double::sum);
                case 'œ', 'ù', 'û' -> scores.merge("fr", 0.5, Double::sum);
                default -> {}
            }
        }
    }

    private static String byScript(String text) {
        Map<Character.UnicodeScript, Integer> scripts = new HashMap<>();
        text.codePoints()
                .limit(20_000)
                .filter(Character::isLetter)
                .forEach(point -> scripts.merge(Character.UnicodeScript.of(point), 1, Integer::sum));
        int latin = scripts.getOrDefault(Character.UnicodeScript.LATIN, 0);
        int han = scripts.getOrDefault(Character.UnicodeScript.HAN, 0);
        int kana = scripts.getOrDefault(Character.UnicodeScript.HIRAGANA, 0)
                + scripts.getOrDefault(Character.UnicodeScript.KATAKANA, 0);
        if ((han + kana) * 2 > latin) {
            return kana > 0 ? "ja" : han > 0 ? "zh" : "";
        }
        return otherScript(scripts, latin);
    }

    private static String otherScript(Map<Character.UnicodeScript, Integer> scripts, int latin) {
        Map<Character.UnicodeScript, String> languages = Map.of(
                Character.UnicodeScript.HANGUL, "ko",
                Character.UnicodeScript.ARABIC, "ar",
                Character.UnicodeScript.HEBREW, "he",
                Character.UnicodeScript.GREEK, "el",
                Character.UnicodeScript.CYRILLIC, "ru",
                Character.UnicodeScript.THAI, "th",
                Character.UnicodeScript.DEVANAGARI, "hi");
        return languages.entrySet().stream()
                .filter(entry -> scripts.getOrDefault(entry.getKey(), 0) > latin)
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static Map<String, Set<String>> table(String name) {
        WordTable table = WordTable.load(Languages.class, name);
        Map<String, Set<String>> words = new LinkedHashMap<>();
        for (String key : table.keys()) {
            words.put(key, table.words(key).stream().map(Folding::fold).collect(Collectors.toCollection(HashSet::new)));
        }
        return words;
    }
}
