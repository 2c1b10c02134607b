package dev.candor.resume.structure;

import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Brings older and loose forms of JSON Resume to the names and types of today. What has no place is kept in {@code meta}. */
final class JsonNames {

    private static final Map<String, Map<String, String>> RENAMED = Map.of(
            "work", Map.of("company", "name", "website", "url"),
            "volunteer", Map.of("website", "url"),
            "education", Map.of("gpa", "score", "website", "url"),
            "basics", Map.of("website", "url", "picture", "image"),
            "publications", Map.of("website", "url"));
    private static final Map<String, Set<String>> KNOWN = Map.ofEntries(
            Map.entry(
                    "basics",
                    Set.of("name", "label", "image", "email", "phone", "url", "summary", "location", "profiles")),
            Map.entry(
                    "work",
                    Set.of("name", "position", "url", "location", "startDate", "endDate", "summary", "highlights")),
            Map.entry(
                    "volunteer",
                    Set.of("organization", "position", "url", "startDate", "endDate", "summary", "highlights")),
            Map.entry(
                    "education",
                    Set.of("institution", "url", "area", "studyType", "startDate", "endDate", "score", "courses")),
            Map.entry("skills", Set.of("name", "level", "keywords")),
            Map.entry(
                    "projects",
                    Set.of(
                            "name",
                            "description",
                            "highlights",
                            "keywords",
                            "startDate",
                            "endDate",
                            "url",
                            "roles",
                            "entity")),
            Map.entry("certificates", Set.of("name", "date", "issuer", "url")),
            Map.entry("awards", Set.of("title", "date", "awarder", "summary")),
            Map.entry("publications", Set.of("name", "publisher", "releaseDate", "url", "summary")),
            Map.entry("languages", Set.of("language", "fluency")),
            Map.entry("interests", Set.of("name", "keywords")),
            Map.entry("references", Set.of("name", "reference")));
    private static final Set<String> LISTS = Set.of("highlights", "keywords", "courses", "roles", "profiles");

    private JsonNames() {}

    static ObjectNode modern(ObjectNode resume) {
        ObjectNode kept = resume.objectNode();
        for (Map.Entry<String, Set<String>> section : KNOWN.entrySet()) {
            JsonNode value = resume.path(section.getKey());
            if (section.getKey().equals("basics")) {
                if (value instanceof ObjectNode basics) {
                    clean("basics", basics, section.getValue(), kept, "basics");
                } else {
                    resume.remove("basics");
                }
            } else if (value instanceof ArrayNode items) {
                items(section.getKey(), items, section.getValue(), kept);
            } else if (value.isNull() || !value.isMissingNode()) {
                resume.remove(section.getKey());
            }
        }
        if (!kept.isEmpty()) {
            ObjectNode meta = resume.path("meta") instanceof ObjectNode there ? there : resume.putObject("meta");
            ObjectNode candor = meta.path("candor") instanceof ObjectNode there ? there : meta.putObject("candor");
            candor.set("unknown", kept);
        }
        return resume;
    }

    private static void items(String section, ArrayNode items, Set<String> known, ObjectNode kept) {
        for (int i = items.size() - 1; i >= 0; i--) {
            if (items.get(i) instanceof ObjectNode item) {
                clean(section, item, known, kept, section + "[" + i + "]");
            } else if (items.get(i).isString() && known.contains("name")) {
                items.set(i, items.objectNode().put("name", items.get(i).stringValue()));
            } else {
                items.remove(i);
            }
        }
    }

    private static void clean(String section, ObjectNode item, Set<String> known, ObjectNode kept, String path) {
        RENAMED.getOrDefault(section, Map.of()).forEach((old, name) -> {
            if (item.has(old) && !item.has(name)) {
                item.set(name, item.remove(old));
            }
        });
        if (section.equals("work")
                && item.path("location") instanceof ObjectNode place
                && place.path("city").isString()) {
            item.put("location", place.path("city").stringValue());
        }
        for (String field : item.propertyNames().stream().toList()) {
            JsonNode value = item.path(field);
            if (value.isNull()) {
                item.remove(field);
            } else if (!known.contains(field)) {
                kept.set(path + "." + field, item.remove(field));
            } else if (value.isNumber()) {
                item.put(field, value.asString());
            } else if (LISTS.contains(field) && value.isString()) {
                item.putArray(field).add(value.stringValue());
            }
        }
    }
}
