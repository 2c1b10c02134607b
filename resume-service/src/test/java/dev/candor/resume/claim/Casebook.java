package dev.candor.resume.claim;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The written cases: a person, texts put somewhere else in their resume, and by the category whether that is a lie. */
final class Casebook {

    static final LocalDate AS_OF = LocalDate.of(2026, 1, 15);

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern BETWEEN = Pattern.compile(" \\|\\| ");

    private Casebook() {}

    record Case(String category, String person, JsonNode source, JsonNode tailored, String text) {

        boolean lie() {
            return category.startsWith("lie-");
        }

        boolean structured() {
            return category.endsWith("-structured");
        }

        @Override
        public String toString() {
            return category + " " + person + ": " + text;
        }
    }

    /** All cases in the order of the file. */
    static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        String person = "";
        for (String line : text("/claims/cases.txt").lines().toList()) {
            int bar = line.indexOf(" | ");
            if (line.startsWith("@")) {
                person = line.substring(1).strip();
            } else if (bar > 0 && !line.startsWith("#")) {
                String sets = line.substring(bar + 3);
                ObjectNode tailored = (ObjectNode) person(person);
                for (String set : BETWEEN.split(sets)) {
                    int equals = set.indexOf(" = ");
                    put(
                            tailored,
                            set.substring(0, equals).strip(),
                            set.substring(equals + 3).strip());
                }
                cases.add(new Case(line.substring(0, bar).strip(), person, person(person), tailored, sets));
            }
        }
        return cases;
    }

    /** Everybody the cases are about. */
    static List<String> people() {
        Set<String> people = new LinkedHashSet<>();
        text("/claims/cases.txt")
                .lines()
                .filter(line -> line.startsWith("@"))
                .forEach(line -> people.add(line.substring(1)));
        return List.copyOf(people);
    }

    static JsonNode person(String name) {
        return JSON.readTree(text("/claims/people/" + name + ".json"));
    }

    /** Puts a text, an object or a list at a path; {@code null} takes away what is there. */
    static void put(ObjectNode resume, String path, String text) {
        String pointer = "/" + path.replace("]", "").replace('[', '/').replace('.', '/');
        int last = pointer.lastIndexOf('/');
        JsonNode parent = last == 0 ? resume : resume.at(pointer.substring(0, last));
        String key = pointer.substring(last + 1);
        boolean tree = text.startsWith("{") || text.startsWith("[");
        JsonNode value = tree ? JSON.readTree(text) : JSON.getNodeFactory().stringNode(text);
        if (parent instanceof ObjectNode object) {
            object.set(key, value);
        } else if (parent instanceof ArrayNode array) {
            int at = Integer.parseInt(key);
            if (text.equals("null")) {
                array.remove(at);
            } else if (at >= array.size()) {
                array.add(value);
            } else {
                array.set(at, value);
            }
        }
    }

    private static String text(String resource) {
        try (InputStream stream = Casebook.class.getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
