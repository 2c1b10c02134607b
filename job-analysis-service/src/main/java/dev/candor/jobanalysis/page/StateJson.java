package dev.candor.jobanalysis.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Long descriptions in the state that a page hands to its own script, for pages that show nothing without it. */
final class StateJson {

    private static final int LONG = 400;
    private static final int MOST = 3;
    private static final Pattern DESCRIBES = Pattern.compile("(?i).*(description|content|body|requirements).*");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private StateJson() {}

    /** The longest first. */
    static List<String> descriptions(Document page) {
        List<String> found = new ArrayList<>();
        for (Element script : page.select("script[type=application/json]")) {
            try {
                collect(JSON.readTree(script.data()), found);
            } catch (JacksonException e) {
                // Broken state says nothing; the page's text is still there.
            }
        }
        return found.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .limit(MOST)
                .toList();
    }

    private static void collect(JsonNode node, List<String> found) {
        node.properties().forEach(entry -> {
            JsonNode value = entry.getValue();
            if (value.isString()
                    && value.asString().length() > LONG
                    && DESCRIBES.matcher(entry.getKey()).matches()) {
                found.add(value.asString());
            }
            collect(value, found);
        });
        if (node.isArray()) {
            node.forEach(child -> collect(child, found));
        }
    }
}
