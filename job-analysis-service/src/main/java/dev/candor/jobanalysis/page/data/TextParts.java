package dev.candor.jobanalysis.page.data;

import dev.candor.jobanalysis.page.PageText;
import dev.candor.jobanalysis.page.gate.Cues;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The running text that belongs to one object of a page's state, in order and once: long texts, formatted texts, lists of
 * sentences, sections, also in objects below that are no postings of their own. Names of fields that name a section become its
 * heading.
 */
final class TextParts {

    private static final JsonNode NOTHING = tools.jackson.databind.node.JsonNodeFactory.instance.missingNode();
    private static final int DEPTH = 4;
    private static final int LONG = 12;
    private static final int ITEM = 3;
    private static final int MOST_SECTIONS = 40;
    private static final Pattern ASIDE = Pattern.compile(
            "(?i).*(seo|meta|cookie|privacy|consent|legal|teaser|excerpt|tracking|url|href|html_?class).*");
    private static final Pattern HEADS = Pattern.compile("(?i)title|heading|header|headline|name|label|question");
    private static final Pattern BODIES = Pattern.compile(
            "(?i)text|content|contents|body|description|value|html|copy|answer|items|bullets|list|points");

    private final List<String> keys = new ArrayList<>();
    private final StringBuilder markup = new StringBuilder();

    private TextParts() {}

    /** The text as markup; empty if there is none. */
    static String of(JsonNode object) {
        TextParts parts = new TextParts();
        parts.read(object, 0);
        return parts.markup.toString();
    }

    private void read(JsonNode object, int depth) {
        if (object.isArray()) {
            list(null, object, depth);
            object.forEach(value -> value(null, value.isString() ? value : NOTHING, depth));
            return;
        }
        object.properties().forEach(entry -> {
            if (!ASIDE.matcher(entry.getKey()).matches()) {
                value(heading(entry.getKey()), entry.getValue(), depth);
            }
        });
    }

    private void value(@Nullable String heading, JsonNode value, int depth) {
        if (value.isString()) {
            boolean short_ = words(value.asString()) < (PageText.isMarkup(value.asString()) ? ITEM + 1 : LONG);
            if (!short_) {
                add(heading, plain(value.asString()));
            }
        } else if (RichText.is(value)) {
            add(heading, RichText.markup(value));
        } else if (value.isArray()) {
            list(heading, value, depth);
        } else if (value.isObject() && depth < DEPTH && !JobFields.identify(value)) {
            if (heading != null && value.size() == 1) {
                value(heading, value.iterator().next(), depth + 1);
            } else {
                read(value, depth + 1);
            }
        }
    }

    private void list(@Nullable String heading, JsonNode list, int depth) {
        List<String> items = new ArrayList<>();
        int sections = 0;
        for (JsonNode value : list) {
            if (value.isString() && words(value.asString()) >= ITEM && words(value.asString()) < 80) {
                items.add("<li>" + plain(value.asString()) + "</li>");
            } else if (value.isObject() && sections++ < MOST_SECTIONS && depth < DEPTH && !JobFields.identify(value)) {
                section(value, depth);
            }
        }
        if (items.size() > 1) {
            add(heading, "<ul>" + String.join("", items) + "</ul>");
        }
    }

    /** A heading and what stands under it; other objects in lists are somebody else's. */
    private void section(JsonNode object, int depth) {
        String head = null;
        JsonNode body = null;
        for (var entry : object.properties()) {
            if (head == null
                    && entry.getValue().isString()
                    && HEADS.matcher(entry.getKey()).matches()) {
                head = entry.getValue().asString();
            } else if (body == null && BODIES.matcher(entry.getKey()).matches()) {
                body = entry.getValue();
            }
        }
        if (body != null) {
            value(head, body, depth + 1);
        }
    }

    private void add(@Nullable String heading, String part) {
        String key = part.replaceAll("<[^>]{0,2000}>", "")
                .replaceAll("[^\\p{L}\\p{N}]+", "")
                .toLowerCase(Locale.ROOT);
        String start = key.substring(0, Math.min(160, key.length()));
        if (key.isEmpty() || keys.stream().anyMatch(known -> known.contains(start))) {
            return;
        }
        keys.add(key);
        if (heading != null && !opensItself(part)) {
            markup.append("<h3>").append(Entities.escape(heading)).append("</h3>");
        }
        markup.append("<div>").append(part).append("</div>");
    }

    private static boolean opensItself(String part) {
        return PageText.ofEither(part)
                .text()
                .lines()
                .findFirst()
                .map(Cues::opensSection)
                .orElse(true);
    }

    private static String plain(String text) {
        return PageText.isMarkup(text) ? text : Entities.escape(text.strip()).replace("\n", "<br>");
    }

    private static int words(String text) {
        boolean address = text.startsWith("http") && text.indexOf(' ') < 0;
        long dense = text.codePoints()
                .filter(dev.candor.skills.text.Tokens::isIdeographic)
                .count();
        return address || text.isBlank() ? 0 : (int) (text.strip().split("\\s+").length + dense / 2);
    }

    /** "tasksAndDuties" as "Tasks and duties", if that opens a section of a posting. */
    private static @Nullable String heading(String key) {
        String words = key.replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2")
                .replaceAll("[_.-]+", " ")
                .replaceAll("(?i)\\b(html|text|plain|body|rich|md|markdown)\\b", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        if (words.isEmpty() || words.matches(".*(description|name|title).*") || !Cues.opensSection(words)) {
            return null;
        }
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
