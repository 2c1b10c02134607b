package dev.candor.gateway.openapi;

import dev.candor.gateway.route.Upstream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts OpenAPI documents together: only public paths, each tagged with its service; a schema whose name another service uses for
 * something else gets the service's name in front.
 */
final class DescriptionMerge {

    private static final String SCHEMAS = "#/components/schemas/";

    private final JsonMapper json;

    DescriptionMerge(JsonMapper json) {
        this.json = json;
    }

    ObjectNode of(SortedMap<String, ObjectNode> parts) {
        ObjectNode all = frame();
        ObjectNode paths = all.putObject("paths");
        ObjectNode components = all.putObject("components");
        ObjectNode schemas = components.putObject("schemas");
        addSecurity(all, components);
        addProblem(schemas);
        parts.forEach((service, part) -> {
            ObjectNode own = part.deepCopy();
            rename(own, service, schemas);
            own.path("components")
                    .path("schemas")
                    .properties()
                    .forEach(schema -> schemas.set(schema.getKey(), schema.getValue()));
            own.path("paths").properties().stream()
                    .filter(path -> path.getKey().startsWith("/api/v1/"))
                    .forEach(path -> paths.set(path.getKey(), tagged(path.getValue(), service)));
        });
        ArrayNode missing = json.createArrayNode();
        for (Upstream upstream : Upstream.values()) {
            if (!parts.containsKey(upstream.id())) {
                missing.add(upstream.id());
            }
        }
        if (!missing.isEmpty()) {
            all.set("x-missing", missing);
        }
        return all;
    }

    private ObjectNode frame() {
        ObjectNode all = json.createObjectNode();
        all.put("openapi", "3.1.0");
        all.putObject("info")
                .put("title", "Candor")
                .put("version", "v1")
                .put("description", "Tailors a resume to a job posting and never makes anything up.");
        all.putArray("servers").addObject().put("url", "/");
        return all;
    }

    private static void addSecurity(ObjectNode all, ObjectNode components) {
        ObjectNode schemes = components.putObject("securitySchemes");
        schemes.putObject("token")
                .put("type", "http")
                .put("scheme", "bearer")
                .put("description", "A personal access token, or an access token of the configured provider.");
        schemes.putObject("session")
                .put("type", "apiKey")
                .put("in", "cookie")
                .put("name", "candor")
                .put("description", "A signed-in browser; unsafe methods also send X-XSRF-TOKEN.");
        ArrayNode either = all.putArray("security");
        either.addObject().putArray("token");
        either.addObject().putArray("session");
    }

    /** What every refusal looks like; no controller returns it, so no service describes it. */
    private static void addProblem(ObjectNode schemas) {
        ObjectNode problem = schemas.putObject("Problem").put("type", "object");
        ObjectNode properties = problem.putObject("properties");
        for (String text : List.of("type", "title", "detail", "code", "traceId")) {
            properties.putObject(text).put("type", "string");
        }
        properties.putObject("status").put("type", "integer");
        properties.putObject("retryable").put("type", "boolean");
        ObjectNode field = properties.putObject("errors").put("type", "array").putObject("items");
        ObjectNode fieldProperties = field.put("type", "object").putObject("properties");
        fieldProperties.putObject("field").put("type", "string");
        fieldProperties.putObject("message").put("type", "string");
        ArrayNode required = problem.putArray("required");
        List.of("type", "title", "status", "detail", "code", "retryable").forEach(required::add);
    }

    /** Renames the schemas of a part that would collide, and everything that refers to them. */
    private static void rename(ObjectNode part, String service, ObjectNode taken) {
        if (!(part.path("components").path("schemas") instanceof ObjectNode own)) {
            return;
        }
        Map<String, String> names = new HashMap<>();
        own.properties().forEach(schema -> {
            JsonNode other = taken.get(schema.getKey());
            if (other != null && !other.equals(schema.getValue())) {
                names.put(schema.getKey(), service + "." + schema.getKey());
            }
        });
        names.forEach((old, fresh) -> own.set(fresh, own.remove(old)));
        if (!names.isEmpty()) {
            redirect(part, names);
        }
    }

    private static void redirect(JsonNode node, Map<String, String> names) {
        if (node instanceof ObjectNode object) {
            JsonNode reference = object.get("$ref");
            if (reference != null && reference.asString("").startsWith(SCHEMAS)) {
                String fresh = names.get(reference.asString("").substring(SCHEMAS.length()));
                if (fresh != null) {
                    object.put("$ref", SCHEMAS + fresh);
                }
            }
        }
        node.forEach(child -> redirect(child, names));
    }

    private static JsonNode tagged(JsonNode path, String service) {
        path.forEach(operation -> {
            if (operation instanceof ObjectNode object) {
                object.putArray("tags").add(service);
                object.withObjectProperty("responses")
                        .putObject("default")
                        .put("description", "A problem (RFC 9457).")
                        .putObject("content")
                        .putObject("application/problem+json")
                        .putObject("schema")
                        .put("$ref", SCHEMAS + "Problem");
            }
        });
        return path;
    }
}
