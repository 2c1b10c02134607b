package dev.candor.jobanalysis.page.data;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads JSON and object literals of JavaScript as pages hold them: bare names, any quotes, comments, trailing commas, raw line
 * breaks. An expression that is no literal counts as null. Linear in the length of the text; depth and size are capped.
 */
final class LooseJson {

    private static final int DEPTH = 80;
    private static final int MOST_NODES = 300_000;
    private static final int LONG = 200;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final LooseText in;
    private int nodes;

    private LooseJson(String text, int at) {
        this.in = new LooseText(text, at);
    }

    /** The first value of a text that holds nothing else; empty if there is none. */
    static Optional<JsonNode> parse(String text) {
        try {
            return Optional.of(new LooseJson(text, 0).value(0));
        } catch (LooseText.BrokenException e) {
            return Optional.empty();
        }
    }

    /** All literals of some length in a script, in order: objects, lists and texts. */
    static List<JsonNode> all(String script) {
        List<JsonNode> found = new ArrayList<>();
        int at = 0;
        long budget = 6L * script.length() + 10_000;
        while (at < script.length() && budget > 0) {
            int next = LooseText.afterComment(script, at);
            char letter = next < script.length() ? script.charAt(next) : ' ';
            if ("{[\"'`".indexOf(letter) < 0) {
                at = next + 1;
                continue;
            }
            int end = literal(script, next, found);
            budget -= Math.max(1, Math.abs(end) - next);
            at = end > next ? end : next + 1;
        }
        return found;
    }

    /** Adds a literal that begins here and gives its end; without one the negative of how far was looked. */
    private static int literal(String script, int start, List<JsonNode> found) {
        LooseJson reader = new LooseJson(script, start);
        reader.in.strictLines();
        try {
            JsonNode value = reader.value(0);
            if (reader.in.at() - start >= LONG) {
                found.add(value);
            }
            return reader.in.at();
        } catch (LooseText.BrokenException e) {
            return -reader.in.at();
        }
    }

    private JsonNode value(int depth) throws LooseText.BrokenException {
        if (depth > DEPTH || ++nodes > MOST_NODES) {
            throw in.broken();
        }
        return switch (in.peek()) {
            case '{' -> object(depth);
            case '[' -> list(depth);
            case '"', '\'', '`' -> joined();
            default -> in.number().map(LooseJson::number).orElseGet(this::word);
        };
    }

    private static JsonNode number(BigDecimal number) {
        boolean whole = number.scale() <= 0 && number.precision() - number.scale() <= 18;
        return whole ? NODES.numberNode(number.longValueExact()) : NODES.numberNode(number);
    }

    private JsonNode joined() throws LooseText.BrokenException {
        StringBuilder text = new StringBuilder(in.quoted());
        while (in.peek() == '+') {
            in.take();
            char next = in.peek();
            if (next != '"' && next != '\'' && next != '`') {
                in.skipExpression();
                break;
            }
            text.append(in.quoted());
        }
        return NODES.stringNode(text.toString());
    }

    private JsonNode word() {
        return switch (in.word()) {
            case "true", "!0" -> NODES.booleanNode(true);
            case "false", "!1" -> NODES.booleanNode(false);
            default -> {
                in.skipExpression();
                yield NODES.nullNode();
            }
        };
    }

    private ObjectNode object(int depth) throws LooseText.BrokenException {
        ObjectNode object = NODES.objectNode();
        in.take();
        while (in.peek() != '}') {
            String key = in.key();
            in.expect(':');
            object.set(key, value(depth + 1));
            in.comma('}');
        }
        in.take();
        return object;
    }

    private ArrayNode list(int depth) throws LooseText.BrokenException {
        ArrayNode list = NODES.arrayNode();
        in.take();
        while (in.peek() != ']') {
            list.add(in.peek() == ',' ? NODES.nullNode() : value(depth + 1));
            in.comma(']');
        }
        in.take();
        return list;
    }
}
