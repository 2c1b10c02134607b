package dev.candor.local.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Follows one optimization to its end: reads the event stream, comes back with the last id when the stream breaks. */
final class EventFollower {

    private static final Set<String> FINAL = Set.of("SUCCEEDED", "FAILED", "CANCELLED", "EXPIRED");
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final int BREAKS = 480;
    private final ApiClient api;
    private final String path;
    private String lastId = "";

    EventFollower(ApiClient api, String optimizationId) {
        this.api = api;
        this.path = "/optimizations/" + optimizationId;
    }

    /** Shows every new state and returns the final one. */
    JsonNode follow(Consumer<JsonNode> show) throws Refusal, IOException, InterruptedException {
        IOException last = new IOException("the event stream ended");
        for (int attempt = 0; attempt < BREAKS; attempt++) {
            try {
                JsonNode state = look(show);
                if (isFinal(state)) {
                    return state;
                }
                readStream(show);
            } catch (IOException | UncheckedIOException broken) {
                last = new IOException("the connection to the suite was lost", broken);
            } catch (Refusal refusal) {
                if (refusal.status() < 500 && refusal.status() != 429) {
                    throw refusal;
                }
            }
            pause();
        }
        throw last;
    }

    private void readStream(Consumer<JsonNode> show) throws Refusal, IOException {
        try (Stream<String> lines = api.events(path + "/events", lastId)) {
            for (String line : (Iterable<String>) lines::iterator) {
                if (line.startsWith("id:")) {
                    lastId = line.substring(3).strip();
                } else if (line.isEmpty() && isFinal(look(show))) {
                    return;
                }
            }
        }
    }

    private JsonNode look(Consumer<JsonNode> show) throws Refusal, IOException {
        JsonNode state = api.get(path);
        show.accept(state);
        return state;
    }

    static boolean isFinal(JsonNode optimization) {
        return FINAL.contains(optimization.path("status").asString(""));
    }

    /** Waits a quarter of a second; nobody opens the latch. */
    static void pause() throws InterruptedException {
        if (new CountDownLatch(1).await(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new IllegalStateException("nobody opens it");
        }
    }
}
