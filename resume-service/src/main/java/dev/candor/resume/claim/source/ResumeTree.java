package dev.candor.resume.claim.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A resume as the sum of its texts, fields the schema does not know included. Of {@code meta} only kept sections count. */
public final class ResumeTree {

    /** Characters of one text that are read. Nobody writes a line of this length; what it takes to judge one grows faster. */
    public static final int MOST = 4_000;

    private final List<Field> fields = new ArrayList<>();
    private final Map<String, String> cut = new LinkedHashMap<>();
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, List<Field>> byPattern = new HashMap<>();

    /** Takes a resume apart. */
    public ResumeTree(JsonNode resume) {
        for (Map.Entry<String, JsonNode> property : resume.properties()) {
            String name = property.getKey();
            if (name.equals("meta")) {
                walk("meta.candor.other", property.getValue().path("candor").path("other"));
            } else if (!name.startsWith("$")) {
                walk(name, property.getValue());
            }
        }
        for (Field field : fields) {
            texts.putIfAbsent(field.path(), field.text());
            byPattern
                    .computeIfAbsent(field.pattern(), pattern -> new ArrayList<>())
                    .add(field);
            if (!field.entry().isEmpty()) {
                entries.computeIfAbsent(field.entry(), path -> new Entry(path, new ArrayList<>()))
                        .fields()
                        .add(field);
            }
        }
    }

    /**
     * An element of a list of the resume.
     *
     * @param path such as {@code work[0]}
     */
    public record Entry(String path, List<Field> fields) {

        /** Name of its list. */
        public String list() {
            return path.substring(0, path.indexOf('['));
        }

        /** Text of a field directly in it; empty if it has none. */
        public String text(String name) {
            String wanted = path + "." + name;
            return fields.stream()
                    .filter(field -> field.path().equals(wanted))
                    .map(Field::text)
                    .findFirst()
                    .orElse("");
        }
    }

    /** All texts in document order, each at most {@link #MOST} characters long. */
    public List<Field> fields() {
        return Collections.unmodifiableList(fields);
    }

    /** The texts in fields of one pattern, such as {@code work[].position}. */
    public List<Field> fields(String pattern) {
        return Collections.unmodifiableList(byPattern.getOrDefault(pattern, List.of()));
    }

    /** Whole texts, by path, of the fields of which only the beginning is read. */
    public Map<String, String> cut() {
        return Collections.unmodifiableMap(cut);
    }

    /** All elements of lists in document order. */
    public List<Entry> entries() {
        return List.copyOf(entries.values());
    }

    /** Elements of one list. */
    public List<Entry> entries(String list) {
        return entries.values().stream()
                .filter(entry -> entry.list().equals(list))
                .toList();
    }

    /** Text at a path; empty if there is none. */
    public String text(String path) {
        return texts.getOrDefault(path, "");
    }

    private void walk(String path, JsonNode node) {
        if (node.isString() || node.isNumber()) {
            String text = node.asString();
            if (text.length() > MOST) {
                cut.put(path, text);
            }
            if (!text.isBlank()) {
                fields.add(new Field(path, text.substring(0, Math.min(text.length(), MOST))));
            }
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                walk(path + "[" + i + "]", node.path(i));
            }
        } else if (node.isObject()) {
            node.properties().forEach(property -> walk(path + "." + property.getKey(), property.getValue()));
        }
    }
}
