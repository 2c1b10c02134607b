package dev.candor.jobanalysis.page.data;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.nodes.Entities;
import tools.jackson.databind.JsonNode;

/** Formatted text as the editors of content systems store it: a tree of blocks with the words at its leaves. */
final class RichText {

    private static final int DEPTH = 30;
    private static final List<String> INNER = List.of(
            "children",
            "content",
            "nodes",
            "blocks",
            "root",
            "document",
            "items",
            "data",
            "text",
            "value",
            "body",
            "html");
    private static final List<String> KIND = List.of("listItem", "style", "nodeType", "type", "_type", "tag", "name");

    private RichText() {}

    /** Whether a value is such a tree. */
    static boolean is(JsonNode value) {
        JsonNode one = value.isArray() ? value.path(0) : value;
        if (!one.isObject()) {
            return false;
        }
        String kind = kind(one);
        boolean tree = Stream.of("children", "content", "nodes", "blocks", "root")
                .anyMatch(name -> one.path(name).isContainer());
        return tree && (value.isArray() ? !kind.isEmpty() : kind.matches("doc|document|root") || one.has("blocks"));
    }

    /** The tree as markup. */
    static String markup(JsonNode node) {
        return markup(node, 0);
    }

    private static String markup(JsonNode node, int depth) {
        if (depth > DEPTH) {
            return "";
        }
        if (node.isString()) {
            return Entities.escape(node.asString()).replace("\n", "<br>");
        }
        StringBuilder inner = new StringBuilder();
        if (node.isArray()) {
            node.forEach(child -> inner.append(markup(child, depth + 1)));
            return inner.toString();
        }
        INNER.stream()
                .map(node::path)
                .filter(value -> value.isContainer() || value.isString())
                .findFirst()
                .ifPresent(value -> inner.append(markup(value, depth + 1)));
        return wrapped(kind(node), inner.toString());
    }

    private static String wrapped(String kind, String inner) {
        if (inner.isBlank()) {
            return "";
        }
        if (kind.matches("h[1-6]|heading.*|header.*")) {
            return "<h3>" + inner + "</h3>";
        }
        if (kind.matches("bullet|number|li|list-?_?item|.*list-item")) {
            return "<li>" + inner + "</li>";
        }
        if (kind.matches("ul|ol|.*list")) {
            return "<ul>" + inner + "</ul>";
        }
        return kind.matches("p|paragraph|normal|block|unstyled|blockquote") ? "<p>" + inner + "</p>" : inner;
    }

    private static String kind(JsonNode node) {
        return KIND.stream()
                .map(name -> node.path(name).asString(""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("")
                .toLowerCase(Locale.ROOT);
    }
}
