package dev.candor.resume.document;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A dotted path taken apart. */
final class ResumePath {

    private static final int MOST_STEPS = 16;

    private ResumePath() {}

    /** A field by name, or with {@code index >= 0} an element of a list. */
    record Step(String name, int index) {

        JsonNode of(JsonNode node) {
            return index >= 0 ? node.path(index) : node.path(name);
        }

        JsonNode ofOrMake(JsonNode node, Step next) {
            JsonNode there = of(node);
            if (!there.isMissingNode() && !there.isNull()) {
                return there;
            }
            JsonNode made = next.index >= 0 ? newArray(node) : newObject(node);
            put(node, made);
            return made;
        }

        void put(JsonNode node, JsonNode value) {
            if (node instanceof ObjectNode object && index < 0) {
                object.set(name, value);
            } else if (node instanceof ArrayNode array && index >= 0 && index < array.size()) {
                array.set(index, value);
            } else if (node instanceof ArrayNode array && index == array.size()) {
                array.add(value);
            } else {
                throw new IllegalArgumentException("no such path in a resume");
            }
        }

        private static JsonNode newArray(JsonNode near) {
            return near instanceof ArrayNode array ? array.arrayNode() : ((ObjectNode) near).arrayNode();
        }

        private static JsonNode newObject(JsonNode near) {
            return near instanceof ArrayNode array ? array.objectNode() : ((ObjectNode) near).objectNode();
        }
    }

    static List<Step> parse(String path) {
        List<Step> steps = new ArrayList<>();
        int at = 0;
        while (at < path.length()) {
            at = path.charAt(at) == '[' ? index(path, at, steps) : name(path, at, steps);
            if (at < path.length() && path.charAt(at) == '.') {
                at++;
            }
        }
        if (steps.isEmpty() || steps.size() > MOST_STEPS || path.endsWith(".")) {
            throw new IllegalArgumentException("malformed path");
        }
        return steps;
    }

    private static int name(String path, int from, List<Step> steps) {
        int end = from;
        while (end < path.length() && path.charAt(end) != '.' && path.charAt(end) != '[') {
            end++;
        }
        if (end == from) {
            throw new IllegalArgumentException("malformed path");
        }
        steps.add(new Step(path.substring(from, end), -1));
        return end;
    }

    private static int index(String path, int open, List<Step> steps) {
        int close = path.indexOf(']', open);
        String digits = close < 0 ? "" : path.substring(open + 1, close);
        if (digits.isEmpty() || digits.length() > 6 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new IllegalArgumentException("malformed path");
        }
        steps.add(new Step("", Integer.parseInt(digits)));
        return close + 1;
    }
}
