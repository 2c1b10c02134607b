package dev.candor.jobanalysis.page.data;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Some frameworks send their state as one flat list in which every object and list names its values by their place in the list
 * (devalue, turbo-stream). This puts the values back where they belong.
 */
final class SharedValues {

    private static final int DEPTH = 40;
    private static final int LONG = 100;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonNode list;
    private final Map<Integer, JsonNode> known = new HashMap<>();
    private final Set<Integer> open = new HashSet<>();

    private SharedValues(JsonNode list) {
        this.list = list;
    }

    /** The tree that such a list stands for; the node itself if it is no such list. */
    static JsonNode resolve(JsonNode node) {
        return looksShared(node) ? new SharedValues(node).at(0, 0) : node;
    }

    private static boolean looksShared(JsonNode node) {
        if (!node.isArray()
                || node.size() < 3
                || !node.path(0).isContainer()
                || node.path(0).isEmpty()) {
            return false;
        }
        boolean places = true;
        boolean text = false;
        for (JsonNode element : node) {
            if (element.isObject()) {
                for (JsonNode value : element) {
                    places &= value.isIntegralNumber() && value.asInt() < node.size();
                }
            }
            text |= element.isString() && element.asString().length() >= LONG;
        }
        return places && text;
    }

    private JsonNode at(int place, int depth) {
        if (place < 0 || place >= list.size() || depth > DEPTH || !open.add(place)) {
            return NODES.nullNode();
        }
        JsonNode done = known.get(place);
        if (done == null) {
            done = whole(list.path(place), depth);
            known.put(place, done);
        }
        open.remove(place);
        return done;
    }

    private JsonNode whole(JsonNode node, int depth) {
        if (node.isObject()) {
            ObjectNode object = NODES.objectNode();
            node.properties()
                    .forEach(entry ->
                            object.set(name(entry.getKey()), at(entry.getValue().asInt(-1), depth + 1)));
            return object;
        }
        if (!node.isArray()) {
            return node;
        }
        // ["Reactive", 7] wraps the value at 7; the names of such wrappers are words.
        if (node.size() == 2 && node.path(0).isString()) {
            return node.path(1).isIntegralNumber() ? at(node.path(1).asInt(), depth + 1) : node.path(1);
        }
        ArrayNode array = NODES.arrayNode();
        node.forEach(value -> array.add(value.isIntegralNumber() ? at(value.asInt(), depth + 1) : value));
        return array;
    }

    private String name(String key) {
        return key.matches("_\\d{1,6}")
                ? list.path(Integer.parseInt(key.substring(1))).asString(key)
                : key;
    }
}
