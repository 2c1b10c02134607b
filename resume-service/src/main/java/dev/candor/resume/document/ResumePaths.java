package dev.candor.resume.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads and edits a resume by dotted path, such as {@code work[0].highlights[2]}. A leaf is one text; numbers and switches
 * in unknown fields are none. Of {@code meta} only the kept sections in {@code meta.candor.other} are leaves.
 */
public final class ResumePaths {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ResumePaths() {}

    /** One text of a resume and where it stands. */
    public record Leaf(String path, String text) {

        @Override
        public String toString() {
            return "Leaf[path=" + path + ", characters=" + text.length() + "]";
        }
    }

    /** All texts in document order: the order of the schema, then of the lists. */
    public static List<Leaf> leaves(JsonResume resume) {
        List<Leaf> found = new ArrayList<>();
        for (Map.Entry<String, JsonNode> field : tree(resume).properties()) {
            if (field.getKey().equals("meta")) {
                walk("meta.candor.other", field.getValue().path("candor").path("other"), found);
            } else if (!field.getKey().startsWith("$")) {
                walk(field.getKey(), field.getValue(), found);
            }
        }
        return List.copyOf(found);
    }

    /** The text at a path; empty if there is none or the path leads to a list or an object. */
    public static Optional<String> read(JsonResume resume, String path) {
        JsonNode node = tree(resume);
        for (ResumePath.Step step : ResumePath.parse(path)) {
            node = step.of(node);
        }
        return node.isString() ? Optional.of(node.stringValue()) : Optional.empty();
    }

    /**
     * The resume with another text at a path. A missing field is added, an index equal to the length of its list appends.
     *
     * @throws IllegalArgumentException if the path is malformed, unknown to the schema or leads past the end of a list
     */
    public static JsonResume write(JsonResume resume, String path, String text) {
        ObjectNode root = tree(resume);
        List<ResumePath.Step> steps = ResumePath.parse(path);
        JsonNode node = root;
        for (int i = 0; i < steps.size() - 1; i++) {
            node = steps.get(i).ofOrMake(node, steps.get(i + 1));
        }
        steps.getLast().put(node, root.stringNode(text));
        JsonResume written = JSON.treeToValue(root, JsonResume.class);
        if (!text.isEmpty() && !read(written, path).equals(Optional.of(text))) {
            throw new IllegalArgumentException("no such path in a resume");
        }
        return written;
    }

    /** The resume without the value at a path; later elements of its list move up. A missing path changes nothing. */
    public static JsonResume remove(JsonResume resume, String path) {
        ObjectNode root = tree(resume);
        List<ResumePath.Step> steps = ResumePath.parse(path);
        JsonNode node = root;
        for (ResumePath.Step step : steps.subList(0, steps.size() - 1)) {
            node = step.of(node);
        }
        ResumePath.Step last = steps.getLast();
        if (node instanceof ObjectNode object && last.index() < 0) {
            object.remove(last.name());
        } else if (node instanceof ArrayNode array && last.index() >= 0 && last.index() < array.size()) {
            array.remove(last.index());
        }
        return JSON.treeToValue(root, JsonResume.class);
    }

    private static ObjectNode tree(JsonResume resume) {
        return JSON.valueToTree(resume);
    }

    private static void walk(String path, JsonNode node, List<Leaf> found) {
        if (node.isString()) {
            found.add(new Leaf(path, node.stringValue()));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                walk(path + "[" + i + "]", node.path(i), found);
            }
        } else if (node.isObject()) {
            node.properties().forEach(field -> walk(path + "." + field.getKey(), field.getValue(), found));
        }
    }
}
