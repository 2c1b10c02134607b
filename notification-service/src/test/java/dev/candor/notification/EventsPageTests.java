package dev.candor.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.candor.notification.feed.Notice;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code docs/asyncapi.yaml} is made from the message types themselves. After a change of a message run this test with
 * {@code -Dwrite.docs=true}, look at the difference, and commit the file.
 */
class EventsPageTests {

    private static final Path PAGE =
            Path.of("..", "docs", "asyncapi.yaml").toAbsolutePath().normalize();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, Object> schemas = new TreeMap<>();
    private final Map<String, Object> messages = new TreeMap<>();

    @Test
    void describesEveryMessageAsItIs() throws IOException {
        String page = page();

        if (Boolean.getBoolean("write.docs")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE))
                .as("docs/asyncapi.yaml is made from the message types: run this test with -Dwrite.docs=true")
                .isEqualTo(page);
        assertThat(page).contains("optimization.succeeded.v1", "candor.step.results.v1", "/ws/notifications");
    }

    private String page() throws IOException {
        Map<String, Object> channels = new TreeMap<>();
        for (Class<?> type : messageTypes()) {
            String name = type.getAnnotation(JsonTypeName.class).value();
            String topic = topic(type);
            messages.put(name, message(name, type, true));
            channel(channels, key(topic), topic, "kafka", name);
        }
        messages.put("notice", message("notice", Notice.class, false));
        channel(channels, "notifications", "/ws/notifications", "gateway", "notice");
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("asyncapi", "3.0.0");
        page.put("info", info());
        page.put("defaultContentType", "application/json");
        page.put("servers", servers());
        page.put("channels", channels);
        page.put("operations", operations(channels));
        page.put("components", ordered("messages", messages, "schemas", schemas));
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setWidth(140);
        return new Yaml(options).dump(plain(page));
    }

    /** Everything that says under which type it travels. */
    private static List<Class<?>> messageTypes() throws IOException {
        Resource[] found = new PathMatchingResourcePatternResolver().getResources("classpath*:dev/candor/**/*.class");
        return Arrays.stream(found)
                .map(EventsPageTests::name)
                .filter(name -> name.contains(".contract.message.") || name.startsWith("dev.candor.notification.feed."))
                .distinct()
                .sorted()
                .<Class<?>>map(EventsPageTests::load)
                .filter(type -> type.isAnnotationPresent(JsonTypeName.class))
                .toList();
    }

    private static String name(Resource resource) {
        try {
            String path = resource.getURL().toString();
            String name = path.substring(path.lastIndexOf("dev/candor/"), path.length() - ".class".length());
            return name.replace('/', '.');
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, EventsPageTests.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The answers of the services to an erasure go another way than the wish for it. */
    private static String topic(Class<?> type) {
        try {
            Class<?> family = type.getInterfaces()[0];
            String field = type.getSimpleName().equals("AccountDataErased") ? "RESULTS_TOPIC" : "TOPIC";
            return (String) family.getField(field).get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " belongs to no topic", e);
        }
    }

    private static String key(String topic) {
        return topic.replace("candor.", "").replaceAll("\\W", "-");
    }

    private Map<String, Object> message(String name, Class<?> type, boolean enveloped) {
        Map<String, Object> schema = schema(type);
        if (enveloped) {
            Map<String, Object> typed = section(section(schemas, type.getSimpleName()), "properties");
            typed.put("type", Map.of("const", name));
        }
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("name", name);
        if (enveloped) {
            message.put("headers", Map.of("$ref", "#/components/schemas/CloudEventHeaders"));
            schemas.put("CloudEventHeaders", headers());
        }
        message.put("payload", schema);
        return message;
    }

    private static Map<String, Object> headers() {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (String name : List.of("ce_specversion", "ce_id", "ce_type", "ce_source", "ce_time", "ce_subject")) {
            properties.put(name, Map.of("type", "string"));
        }
        return ordered("type", "object", "properties", properties);
    }

    private static void channel(
            Map<String, Object> channels, String key, String address, String server, String message) {
        if (!channels.containsKey(key)) {
            Map<String, Object> channel = new LinkedHashMap<>();
            channel.put("address", address);
            channel.put("servers", List.of(Map.of("$ref", "#/servers/" + server)));
            channel.put("messages", new TreeMap<String, Object>());
            channels.put(key, channel);
        }
        section(section(channels, key), "messages").put(message, Map.of("$ref", "#/components/messages/" + message));
    }

    private static Map<String, Object> operations(Map<String, Object> channels) {
        Map<String, Object> operations = new TreeMap<>();
        channels.keySet().forEach(key -> {
            Map<String, Object> operation = new LinkedHashMap<>();
            operation.put("action", "send");
            operation.put("channel", Map.of("$ref", "#/channels/" + key));
            operations.put("send-" + key, operation);
        });
        return operations;
    }

    private static Map<String, Object> info() {
        Map<String, Object> info = new LinkedHashMap<>();
        info.put("title", "Candor");
        info.put("version", "1");
        info.put(
                "description",
                "Messages between the services, as CloudEvents in binary mode on Kafka, and the live notices of a person over a"
                        + " WebSocket. The socket is server to client only; ?after=<seq> replays what was missed.");
        return info;
    }

    private static Map<String, Object> servers() {
        Map<String, Object> servers = new LinkedHashMap<>();
        servers.put("kafka", ordered("host", "localhost:9092", "protocol", "kafka"));
        servers.put("gateway", ordered("host", "localhost:8080", "protocol", "ws"));
        return servers;
    }

    private Map<String, Object> schema(Type type) {
        if (type instanceof ParameterizedType generic) {
            Class<?> raw = (Class<?>) generic.getRawType();
            return Collection.class.isAssignableFrom(raw)
                    ? ordered("type", "array", "items", schema(generic.getActualTypeArguments()[0]))
                    : ordered("type", "object", "additionalProperties", true);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord() && plain.getPackageName().endsWith(".id") || plain == UUID.class) {
            return ordered("type", "string", "format", "uuid");
        }
        if (plain.isEnum()) {
            List<String> words = Arrays.stream(plain.getEnumConstants())
                    .map(constant -> JSON.convertValue(constant, String.class))
                    .toList();
            return ordered("type", "string", "enum", words);
        }
        return plain.isRecord() ? reference(plain) : simple(plain);
    }

    private static Map<String, Object> simple(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "int", "Integer", "long", "Long" -> ordered("type", "integer");
            case "double", "Double" -> ordered("type", "number");
            case "boolean", "Boolean" -> ordered("type", "boolean");
            case "Instant" -> ordered("type", "string", "format", "date-time");
            case "Map" -> ordered("type", "object", "additionalProperties", true);
            case "String", "URI" -> ordered("type", "string");
            default -> throw new IllegalStateException("no schema for " + type);
        };
    }

    private Map<String, Object> reference(Class<?> type) {
        String name = type.getSimpleName();
        if (!schemas.containsKey(name)) {
            Map<String, Object> properties = new LinkedHashMap<>();
            schemas.put(name, ordered("type", "object", "properties", properties));
            for (RecordComponent part : type.getRecordComponents()) {
                properties.put(part.getName(), schema(part.getGenericType()));
            }
        }
        return ordered("$ref", "#/components/schemas/" + name);
    }

    private static Map<String, Object> ordered(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i].toString(), pairs[i + 1]);
        }
        return map;
    }

    @SuppressWarnings("unchecked") // what this class has put there
    private static Map<String, Object> section(Map<String, Object> map, String name) {
        return (Map<String, Object>) map.get(name);
    }

    /** A copy without shared parts and with sorted small maps, so that the page has no anchors and no accidental order. */
    private static Object plain(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> copy = map instanceof LinkedHashMap ? new LinkedHashMap<>() : new TreeMap<>();
            map.forEach((key, part) -> copy.put(key.toString(), plain(part)));
            return copy;
        }
        return value instanceof List<?> list
                ? list.stream().map(EventsPageTests::plain).toList()
                : value;
    }
}
