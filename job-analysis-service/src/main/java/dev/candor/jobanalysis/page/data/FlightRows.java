package dev.candor.jobanalysis.page.data;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The rows by which React streams a page: {@code id:json} lines, and {@code id:T<length in hex>,text} for long texts, which other
 * rows name as {@code $id}.
 */
final class FlightRows {

    private static final Pattern ROW = Pattern.compile("\\G([0-9a-f]{1,8}):(T[0-9a-f]{1,6},)?");
    private static final Pattern REFERENCE = Pattern.compile("\\$[0-9a-f]{1,8}");

    private FlightRows() {}

    /** The values of the rows, references to long texts resolved. */
    static List<JsonNode> read(String stream) {
        Map<String, String> texts = new HashMap<>();
        List<JsonNode> values = new ArrayList<>();
        Matcher row = ROW.matcher(stream);
        int at = 0;
        while (at < stream.length()) {
            row.region(at, stream.length());
            boolean found = row.lookingAt();
            if (found && row.group(2) != null) {
                int length =
                        Integer.parseInt(row.group(2).substring(1, row.group(2).length() - 1), 16);
                String text = firstBytes(stream, row.end(), length);
                texts.put("$" + row.group(1), text);
                at = row.end() + Math.max(1, text.length());
                continue;
            }
            int end = stream.indexOf('\n', at);
            end = end < 0 ? stream.length() : end;
            if (found) {
                LooseJson.parse(stream.substring(row.end(), end))
                        .filter(JsonNode::isContainer)
                        .ifPresent(values::add);
            }
            at = end + 1;
        }
        values.forEach(value -> resolve(value, texts, 0));
        return values;
    }

    private static String firstBytes(String stream, int start, int length) {
        String part = stream.substring(start, Math.min(stream.length(), start + length));
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        return new String(Arrays.copyOf(bytes, Math.min(length, bytes.length)), StandardCharsets.UTF_8);
    }

    private static void resolve(JsonNode node, Map<String, String> texts, int depth) {
        if (depth > 60) {
            return;
        }
        if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                JsonNode value = object.path(name);
                String text =
                        value.isString() && REFERENCE.matcher(value.asString()).matches()
                                ? texts.get(value.asString())
                                : null;
                if (text != null) {
                    object.set(name, JsonNodeFactory.instance.stringNode(text));
                }
            }
        }
        node.forEach(child -> resolve(child, texts, depth + 1));
    }
}
