package dev.candor.resume.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts a person's corrections onto a later reading of the same file: what they changed, added or took out stays so, all else
 * follows the new reading. Entries of lists are told by their fact ids, wherever they stand.
 */
final class Corrections {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Version said;
    private final Version old;
    private final Version now;

    private Corrections(Version said, Version old, Version now) {
        this.said = said;
        this.old = old;
        this.now = now;
    }

    /** A resume with the fact ids of its entries and values by path. */
    private static final class Version {
        private final ObjectNode tree;
        private final Map<String, String> ids;
        private final Map<String, String> paths = new HashMap<>();

        Version(FactIds.Numbered numbered) {
            this.tree = JSON.valueToTree(numbered.resume());
            this.ids = numbered.ids();
            ids.forEach((path, id) -> paths.putIfAbsent(id, path));
        }

        private @Nullable JsonNode entry(String list, @Nullable String id) {
            String path = id == null ? null : paths.get(id);
            if (path == null || !path.startsWith(list + "[") || !path.endsWith("]")) {
                return null;
            }
            return tree.path(list).path(Integer.parseInt(path.substring(list.length() + 1, path.length() - 1)));
        }
    }

    /**
     * The resume as it should be now.
     *
     * @param said what the person made of {@code old}
     */
    static JsonResume onto(FactIds.Numbered said, FactIds.Numbered old, FactIds.Numbered now) {
        Corrections corrections = new Corrections(new Version(said), new Version(old), new Version(now));
        return JSON.treeToValue(corrections.merged(), JsonResume.class);
    }

    private ObjectNode merged() {
        ObjectNode mine = said.tree;
        ObjectNode before = old.tree;
        ObjectNode after = now.tree;
        ObjectNode merged = mine.objectNode();
        for (String field : fields(mine, before, after)) {
            JsonNode value = entries(mine.path(field)) || entries(before.path(field)) || entries(after.path(field))
                    ? list(field, mine.path(field), after.path(field))
                    : value(mine.path(field), before.path(field), after.path(field));
            if (!value.isMissingNode() && !(value.isArray() && value.isEmpty())) {
                merged.set(field, value);
            }
        }
        return merged;
    }

    private static Set<String> fields(JsonNode... nodes) {
        Set<String> fields = new LinkedHashSet<>();
        for (JsonNode node : nodes) {
            fields.addAll(node.propertyNames());
        }
        return fields;
    }

    private static boolean entries(JsonNode node) {
        return node.isArray() && !node.isEmpty() && node.path(0).isObject();
    }

    private ArrayNode list(String field, JsonNode mine, JsonNode after) {
        List<JsonNode> entries = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (int i = 0; i < mine.size(); i++) {
            String id = said.ids.get(field + "[" + i + "]");
            JsonNode before = old.entry(field, id);
            JsonNode read = now.entry(field, id);
            if (id != null) {
                seen.add(id);
            }
            if (before == null) {
                entries.add(mine.path(i));
            } else if (read != null) {
                entries.add(value(mine.path(i), before, read));
            } else if (!mine.path(i).equals(before)) {
                entries.add(mine.path(i));
            }
        }
        for (int i = 0; i < after.size(); i++) {
            String id = now.ids.get(field + "[" + i + "]");
            if (id == null || (!seen.contains(id) && old.entry(field, id) == null)) {
                entries.add(after.path(i));
            }
        }
        ArrayNode list = JSON.createArrayNode();
        entries.forEach(list::add);
        return list;
    }

    /** What the person changed stays as they said it; objects are compared field by field. */
    private static JsonNode value(JsonNode mine, JsonNode before, JsonNode after) {
        if (mine.equals(before)) {
            return after;
        }
        if (!(mine instanceof ObjectNode object) || !before.isObject() || !after.isObject()) {
            return mine;
        }
        ObjectNode merged = object.objectNode();
        for (String field : fields(mine, before, after)) {
            JsonNode value = value(mine.path(field), before.path(field), after.path(field));
            if (!value.isMissingNode()) {
                merged.set(field, value);
            }
        }
        return merged;
    }
}
