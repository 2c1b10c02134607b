package dev.candor.resume.claim;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The written cases: a person, one text put somewhere else in their resume, and what is expected. */
final class Casebook {

    static final LocalDate AS_OF = LocalDate.of(2026, 1, 15);
    static final List<String> PEOPLE = List.of(
            "nurse",
            "developer",
            "sales",
            "accountant",
            "logistics",
            "scientist",
            "elektriker",
            "buchhalterin",
            "cuisiniere",
            "infirmier",
            "profesor",
            "camarera");
    static final List<String> STRUCTURED_LIES = List.of("structured-lies", "check-structured-lies");
    static final List<String> PROSE_LIES =
            List.of("numbers", "moved", "strength", "scope", "outcomes", "credentials", "tools", "check-lies");
    static final List<String> HONEST = List.of(
            "structured-honest",
            "check-structured-honest",
            "honest-numbers",
            "honest-words",
            "honest-summaries",
            "check-honest");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Casebook() {}

    record Case(String category, String person, JsonNode source, JsonNode tailored, String text) {

        @Override
        public String toString() {
            return category + " " + person + ": " + text;
        }
    }

    static List<Case> cases(String category) {
        List<Case> cases = new ArrayList<>();
        for (JsonNode one : read("/claims/" + category + ".json")) {
            String person = one.path("person").asString();
            ObjectNode tailored = (ObjectNode) person(person);
            one.path("set")
                    .properties()
                    .forEach(set -> put(tailored, set.getKey(), set.getValue().asString()));
            String text =
                    one.path("set").properties().iterator().next().getValue().asString();
            cases.add(new Case(category, person, person(person), tailored, text));
        }
        return cases;
    }

    static JsonNode person(String name) {
        return read("/claims/people/" + name + ".json");
    }

    static void put(ObjectNode resume, String path, String text) {
        String pointer = "/" + path.replace("]", "").replace('[', '/').replace('.', '/');
        int last = pointer.lastIndexOf('/');
        JsonNode parent = resume.at(pointer.substring(0, last));
        String key = pointer.substring(last + 1);
        if (parent instanceof ObjectNode object) {
            object.put(key, text);
        } else {
            ((ArrayNode) parent)
                    .set(Integer.parseInt(key), JSON.getNodeFactory().stringNode(text));
        }
    }

    private static JsonNode read(String resource) {
        try (InputStream stream = Casebook.class.getResourceAsStream(resource)) {
            return JSON.readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
