package dev.candor.gateway.openapi;

import dev.candor.gateway.route.ServiceCalls;
import dev.candor.gateway.route.Upstream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One OpenAPI document from the gateway's own and those of the services. A service that is away keeps the part it gave last; what was
 * never given is left out and named in {@code x-missing}.
 */
@Component
class MergedDescription {

    private static final Logger LOG = LoggerFactory.getLogger(MergedDescription.class);
    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ServiceCalls calls;
    private final JsonMapper json;
    private final Clock clock;
    private final Map<String, ObjectNode> parts = new ConcurrentHashMap<>();
    private @Nullable ObjectNode merged;
    private Instant until = Instant.MIN;

    MergedDescription(ServiceCalls calls, JsonMapper json, Clock clock) {
        this.calls = calls;
        this.json = json;
        this.clock = clock;
    }

    /** Makes the gateway's own document. */
    @FunctionalInterface
    interface Own {
        byte[] read() throws IOException;
    }

    synchronized ObjectNode current(Own own) throws IOException {
        Instant now = clock.instant();
        ObjectNode known = merged;
        if (known == null || now.isAfter(until)) {
            parts.put("gateway-service", parse(own.read()));
            fetchAll();
            known = new DescriptionMerge(json).of(new TreeMap<>(parts));
            merged = known;
            boolean complete = parts.size() == Upstream.values().length + 1;
            until = now.plus(complete ? KEPT : SOON);
        }
        return known;
    }

    private void fetchAll() {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Upstream upstream : Upstream.values()) {
                threads.execute(() -> fetch(upstream));
            }
        }
    }

    private void fetch(Upstream upstream) {
        try {
            HttpResponse<String> answer = calls.getOpen(upstream, "/v3/api-docs", PATIENCE);
            if (answer.statusCode() == 200) {
                parts.put(upstream.id(), (ObjectNode) json.readTree(answer.body()));
            }
        } catch (IOException | JacksonException | ClassCastException e) {
            LOG.info("no description of {}: {}", upstream.id(), e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private ObjectNode parse(byte[] document) {
        return (ObjectNode) json.readTree(document);
    }
}
