package dev.candor.local.client;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** What a person wants to know first about a finished optimization, as lines of text. */
final class ResultText {

    private static final int CHANGES_SHOWN = 12;
    private static final int WORDS_SHOWN = 88;

    private ResultText() {}

    static List<String> lines(JsonNode optimization, JsonNode match, JsonNode changes) {
        List<String> lines = new ArrayList<>();
        JsonNode score = optimization.path("match");
        lines.add("");
        lines.add("Match         %s → %s of 100".formatted(number(score.path("before")), number(score.path("after"))));
        lines.add("Requirements  " + verdicts(match));
        if (optimization.path("degraded").asBoolean(false)) {
            lines.add("Note          The model was not available; parts were written without it.");
        }
        lines.addAll(changes(changes));
        return lines;
    }

    private static String number(JsonNode score) {
        return score.isNumber() ? String.format(Locale.ROOT, "%.1f", score.asDouble()) : "–";
    }

    private static String verdicts(JsonNode match) {
        JsonNode last = match.path("after").path("requirements");
        JsonNode requirements =
                last.isArray() && !last.isEmpty() ? last : match.path("before").path("requirements");
        Map<String, Integer> counts = new TreeMap<>();
        requirements.forEach(
                requirement -> counts.merge(requirement.path("verdict").asString(""), 1, Integer::sum));
        return "%d: %d met, %d partly, %d not shown in the resume"
                .formatted(
                        requirements.size(),
                        counts.getOrDefault("met", 0),
                        counts.getOrDefault("partial", 0),
                        counts.getOrDefault("not-evidenced", 0));
    }

    private static List<String> changes(JsonNode changes) {
        List<String> lines = new ArrayList<>();
        long supported = changes.valueStream()
                .filter(change -> "supported".equals(change.path("verdict").asString("")))
                .count();
        lines.add("Changes       %d: %d supported by your resume, %d need your confirmation"
                .formatted(changes.size(), supported, changes.size() - supported));
        changes.valueStream().limit(CHANGES_SHOWN).forEach(change -> {
            boolean sure = "supported".equals(change.path("verdict").asString(""));
            lines.add("  %s %-10s %s"
                    .formatted(
                            sure ? "✓" : "?",
                            change.path("kind").asString(""),
                            change.path("path").asString("")));
            lines.add("      " + shorten(change.path("after").asString("")));
        });
        if (changes.size() > CHANGES_SHOWN) {
            lines.add("  … and " + (changes.size() - CHANGES_SHOWN) + " more");
        }
        return lines;
    }

    private static String shorten(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= WORDS_SHOWN ? line : line.substring(0, WORDS_SHOWN - 1) + "…";
    }
}
