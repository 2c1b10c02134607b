package dev.candor.runtime.messaging;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** CloudEvents in binary mode: the envelope in headers, the body as JSON. Unknown fields are ignored, unknown types are not. */
public final class MessageCodec {

    /** More bytes than this are no message of ours. */
    static final int MAX_BYTES = 64 * 1024;

    static final String CAUSATION = "causationId";

    private final JsonMapper json;
    private final Ids ids;
    private final Clock clock;
    private final String source;

    MessageCodec(JsonMapper json, Ids ids, Clock clock, String source) {
        this.json = json;
        this.ids = ids;
        this.clock = clock;
        this.source = source;
    }

    /**
     * Reads a record as a message of one family.
     *
     * @param family the sealed interface, or one type of it
     * @throws UnreadableMessageException if it is none: the record then goes to the dead letters at once
     */
    public <T> Message<T> read(ConsumerRecord<String, byte[]> record, Class<T> family) {
        byte[] payload = record.value();
        if (payload == null || payload.length == 0 || payload.length > MAX_BYTES) {
            throw new UnreadableMessageException("payload missing or above 64 KB");
        }
        String type = required(record, "ce_type");
        UUID id = id(required(record, "ce_id"));
        try {
            JsonNode tree = json.readTree(payload);
            if (!type.equals(tree.path("type").asString(""))) {
                throw new UnreadableMessageException("ce_type differs from the type in the body");
            }
            T body = json.treeToValue(tree, family);
            if (body == null) {
                throw new UnreadableMessageException("body is null");
            }
            return new Message<>(id, type, body);
        } catch (JacksonException | IllegalArgumentException e) {
            throw new UnreadableMessageException(
                    "no known message of this topic: " + e.getClass().getSimpleName());
        }
    }

    /** The headers and bytes of a message about {@code subject}. */
    Encoded write(UUID subject, Object body) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", ids.next().toString());
        headers.put("ce_type", typeOf(body));
        headers.put("ce_source", source);
        headers.put("ce_time", clock.instant().toString());
        headers.put("ce_subject", subject.toString());
        String cause = MDC.get(CAUSATION);
        if (cause != null) {
            headers.put("ce_causationid", cause);
        }
        headers.put("content-type", "application/json");
        byte[] payload = json.writeValueAsBytes(body);
        if (payload.length > MAX_BYTES) {
            throw new IllegalArgumentException("message above 64 KB: " + typeOf(body));
        }
        return new Encoded(headers, payload);
    }

    static @Nullable String header(ConsumerRecord<?, ?> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static String required(ConsumerRecord<?, ?> record, String name) {
        String value = header(record, name);
        if (value == null) {
            throw new UnreadableMessageException("header missing: " + name);
        }
        return value;
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new UnreadableMessageException("ce_id is no UUID");
        }
    }

    private static String typeOf(Object body) {
        JsonTypeName name = body.getClass().getAnnotation(JsonTypeName.class);
        if (name == null) {
            throw new IllegalArgumentException("no message: " + body.getClass().getName());
        }
        return name.value();
    }

    /** A message ready to be sent. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Encoded(Map<String, String> headers, byte[] payload) {}
}
