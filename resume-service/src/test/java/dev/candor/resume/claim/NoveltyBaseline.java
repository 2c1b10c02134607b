package dev.candor.resume.claim;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The simple method that the gate must beat: a number or a capitalised word that the source has nowhere. */
final class NoveltyBaseline {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}.,+#-]*");

    private NoveltyBaseline() {}

    static boolean finds(JsonNode source, JsonNode tailored) {
        return finds(words(source.toString()), tailored);
    }

    private static boolean finds(Set<String> known, JsonNode node) {
        if (!node.isString()) {
            return node.valueStream().anyMatch(child -> finds(known, child));
        }
        Matcher words = WORD.matcher(node.stringValue());
        while (words.find()) {
            String word = trimmed(words.group());
            boolean number = word.chars().anyMatch(Character::isDigit);
            boolean name = Character.isUpperCase(word.codePointAt(0)) && words.start() > 0;
            if ((number || name) && !known.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(trimmed(matcher.group()));
        }
        return words;
    }

    private static String trimmed(String word) {
        return word.replaceAll("[.,-]+$", "");
    }
}
