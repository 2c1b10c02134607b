package dev.candor.jobanalysis.page.data;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The state that a page hands to its own scripts, as trees: JSON scripts, literals in scripts, attributes and hidden elements
 * that hold JSON, also JSON inside of texts. For pages that show nothing without running their scripts.
 */
final class PageState {

    private static final int LONG = 300;
    private static final int MOST_LETTERS = 4_000_000;
    private static final int NESTED = 3;

    private final List<JsonNode> trees = new ArrayList<>();
    private final StringBuilder flight = new StringBuilder();
    private int letters;

    private PageState() {}

    /** The trees of a page, in its order. */
    static List<JsonNode> of(Document page) {
        PageState state = new PageState();
        for (Element script : page.select("script")) {
            state.script(script);
        }
        for (Element holder : page.select("code, textarea, template, noscript[id]")) {
            state.json(holder.normalName().equals("template") ? holder.html() : holder.wholeText());
        }
        for (Element element : page.body().getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                state.json(attribute.getValue());
            }
        }
        state.trees.addAll(FlightRows.read(state.flight.toString()));
        return state.trees.stream().map(tree -> expanded(tree, 0, 0)).toList();
    }

    private void script(Element script) {
        String type = script.attr("type");
        String data = script.data();
        if (type.contains("ld+json") || script.hasAttr("src") || data.length() < LONG / 2 || !room(data)) {
            return;
        }
        if (type.contains("json")) {
            LooseJson.parse(data).ifPresent(trees::add);
            return;
        }
        for (JsonNode literal : LooseJson.all(data)) {
            boolean streamed =
                    literal.isArray() && literal.size() == 2 && literal.path(1).isString();
            if (streamed && data.contains("__next_f")) {
                flight.append(literal.path(1).asString());
            } else {
                trees.add(literal);
            }
        }
    }

    private boolean room(String data) {
        letters += data.length();
        return letters < MOST_LETTERS;
    }

    private void json(String text) {
        if (text.length() >= LONG && looksJson(text) && room(text)) {
            LooseJson.parse(text).filter(JsonNode::isContainer).ifPresent(trees::add);
        }
    }

    private static boolean looksJson(String text) {
        String start = text.stripLeading();
        return start.startsWith("{") || start.startsWith("[{") || start.startsWith("[[") || start.startsWith("[\"");
    }

    /** Puts trees where texts hold JSON, values where lists share them, and letters where texts are percent-encoded. */
    private static JsonNode expanded(JsonNode node, int nested, int depth) {
        JsonNode whole = SharedValues.resolve(node);
        if (whole.isString() && nested < NESTED) {
            String text = decoded(whole.asString());
            if (text.length() >= LONG && looksJson(text)) {
                JsonNode inner = LooseJson.parse(text).orElse(whole);
                return inner.isContainer() ? expanded(inner, nested + 1, depth) : inner;
            }
            return text.equals(whole.asString()) ? whole : tools.jackson.databind.node.StringNode.valueOf(text);
        }
        if (depth > 60) {
            return whole;
        }
        if (whole instanceof ObjectNode object) {
            List.copyOf(object.propertyNames())
                    .forEach(name -> object.set(name, expanded(object.path(name), nested, depth + 1)));
        } else if (whole instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, expanded(array.path(i), nested, depth + 1));
            }
        }
        return whole;
    }

    /** Percent-encoded markup or JSON as plain; other text as it is. */
    private static String decoded(String text) {
        int lead = text.length() < LONG / 2 ? -1 : Math.max(text.indexOf("%3C"), text.indexOf("%7B"));
        if (lead < 0 || lead > 20 || text.split("%(3C|22)", 5).length < 5) {
            return text;
        }
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8)
                    .replaceFirst("^!\\*!", "");
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
