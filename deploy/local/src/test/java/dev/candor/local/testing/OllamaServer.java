package dev.candor.local.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** The outside of a model on loopback: Ollama's protocol, with one model {@code m}. What it says, and when, is its owner's business. */
final class OllamaServer implements AutoCloseable {

    private static final String MODELS = "{\"models\":[{\"name\":\"m\"}]}";

    private final Mind mind;
    private final HttpServer server;
    private final CountDownLatch closed = new CountDownLatch(1);

    /** Answers a question. */
    @FunctionalInterface
    interface Mind {

        /** @param body the question as it came */
        void answer(HttpExchange exchange, String body) throws IOException, InterruptedException;
    }

    private OllamaServer(Mind mind, HttpServer server) {
        this.mind = mind;
        this.server = server;
    }

    /** On a free port. */
    static OllamaServer start(Mind mind) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        OllamaServer ollama = new OllamaServer(mind, server);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", ollama::handle);
        server.start();
        return ollama;
    }

    /** The settings that make every service ask it under a name. */
    Map<String, String> settings(String name) {
        String provider = "CANDOR_MODEL_PROVIDERS_" + name + "_";
        return new HashMap<>(Map.of(
                provider + "PROTOCOL",
                "ollama",
                provider + "BASEURL",
                "http://127.0.0.1:" + server.getAddress().getPort(),
                provider + "MODEL",
                "m"));
    }

    /**
     * Takes its time.
     *
     * @throws InterruptedException if it is closed before
     */
    void pause(long millis) throws InterruptedException {
        if (closed.await(millis, TimeUnit.MILLISECONDS)) {
            throw new InterruptedException("closed");
        }
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
    }

    /** The head of an answer. */
    static void open(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("content-type", "application/x-ndjson");
        exchange.sendResponseHeaders(200, 0);
    }

    /** The line of an answer that holds its words. */
    static byte[] words(String content) {
        return line(content, Map.of("done", false));
    }

    /** The line that ends an answer and bills it. */
    static byte[] end(int input, int output) {
        return line("", Map.of("done", true, "done_reason", "stop", "prompt_eval_count", input, "eval_count", output));
    }

    private static byte[] line(String content, Map<String, Object> more) {
        Map<String, Object> line = new HashMap<>(Map.of(
                "model",
                "m",
                "created_at",
                "2026-01-01T00:00:00Z",
                "message",
                Map.of("role", "assistant", "content", content)));
        line.putAll(more);
        return (Person.JSON.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String path = exchange.getRequestURI().getPath();
            if (path.endsWith("/api/tags")) {
                exchange.sendResponseHeaders(200, 0);
                exchange.getResponseBody().write(MODELS.getBytes(StandardCharsets.UTF_8));
            } else if (path.endsWith("/chat")) {
                mind.answer(exchange, body);
            } else {
                exchange.sendResponseHeaders(404, -1);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
