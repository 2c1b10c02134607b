package dev.candor.runtime.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Finds the JSON object in what a model said: behind thinking, words and fences, with trailing commas, comments, foreign quotes, or an
 * end that was cut off. One pass; nothing is guessed that was not said.
 */
final class AnswerText {

    private static final int MOST_DEPTH = 32;
    private static final Pattern THINKING = Pattern.compile("(?s)^.*</think(?:ing)?>");
    private static final JsonMapper LENIENT = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MOST_DEPTH)
                            .build())
                    .build())
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    private AnswerText() {}

    /** The object; empty if there is none. */
    static Optional<JsonNode> object(String said) {
        String text = said.contains("</think") ? THINKING.matcher(said).replaceFirst("") : said;
        int open = text.indexOf('{');
        return open < 0 ? Optional.empty() : parsed(closed(text, open));
    }

    private static Optional<JsonNode> parsed(String json) {
        try {
            JsonNode node = LENIENT.readTree(json);
            return node.isObject() ? Optional.of(node) : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** From the first brace to its partner; where the text ends before, what is open is closed, a half-said member left out. */
    private static String closed(String text, int open) {
        Deque<Character> ends = new ArrayDeque<>();
        boolean quoted = false;
        int safe = open + 1;
        for (int i = open; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (quoted) {
                if (letter == '\\') {
                    i++;
                } else if (letter == '"') {
                    quoted = false;
                }
            } else if (letter == '"') {
                quoted = true;
            } else if (letter == '{' || letter == '[') {
                ends.push(letter == '{' ? '}' : ']');
                safe = i + 1;
            } else if (!ends.isEmpty() && letter == ends.peek()) {
                ends.pop();
                safe = i + 1;
                if (ends.isEmpty()) {
                    return text.substring(open, i + 1);
                }
            } else if (letter == ',') {
                safe = i;
            }
        }
        return shut(text, open, safe);
    }

    private static String shut(String text, int open, int safe) {
        Deque<Character> ends = new ArrayDeque<>();
        boolean quoted = false;
        for (int i = open; i < safe; i++) {
            char letter = text.charAt(i);
            if (quoted && letter == '\\') {
                i++;
            } else if (letter == '"') {
                quoted = !quoted;
            } else if (!quoted && (letter == '{' || letter == '[')) {
                ends.push(letter == '{' ? '}' : ']');
            } else if (!quoted && !ends.isEmpty() && letter == ends.peek()) {
                ends.pop();
            }
        }
        StringBuilder out = new StringBuilder(text.substring(open, safe));
        ends.forEach(out::append);
        return out.toString();
    }
}
