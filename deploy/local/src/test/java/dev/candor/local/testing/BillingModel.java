package dev.candor.local.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A model on loopback that speaks the protocol of Ollama and writes a bill. It proposes no words. Each different question has a number,
 * and every answer to it says that it took so many tokens: so a row of a ledger can be told from another one without opening it.
 */
public final class BillingModel implements AutoCloseable {

    private static final String SAID =
            "{\"model\":\"m\",\"created_at\":\"2026-01-01T00:00:00Z\",\"message\":{\"role\":\"assistant\",\"content\":\"{\\\"items\\\":[]}\"},\"done\":false}\n";
    private static final String DONE =
            "{\"model\":\"m\",\"created_at\":\"2026-01-01T00:00:00Z\",\"message\":{\"role\":\"assistant\",\"content\":\"\"},\"done\":true,"
                    + "\"done_reason\":\"stop\",\"prompt_eval_count\":%d,\"eval_count\":1}\n";

    private final HttpServer server;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final AtomicInteger numbers = new AtomicInteger();
    private final Map<String, Integer> questions = new ConcurrentHashMap<>();
    private final Map<Integer, List<Instant>> asked = new ConcurrentHashMap<>();
    private final AtomicLong latency;

    /** Starts on a free port; each answer takes {@code latencyMillis}, half of it before its first byte. */
    public BillingModel(long latencyMillis) throws IOException {
        latency = new AtomicLong(latencyMillis);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    /** The settings that make every service ask this model. */
    public Map<String, String> settings() {
        return Map.of(
                "CANDOR_MODEL_PROVIDERS_BILLING_PROTOCOL",
                "ollama",
                "CANDOR_MODEL_PROVIDERS_BILLING_BASEURL",
                "http://127.0.0.1:" + server.getAddress().getPort(),
                "CANDOR_MODEL_PROVIDERS_BILLING_MODEL",
                "m",
                "CANDOR_MODEL_PROVIDERS_BILLING_ATONCE",
                "16");
    }

    /** From now on an answer takes so long. */
    public void latency(long millis) {
        latency.set(millis);
    }

    /** For the number of each different question the moments at which it came. */
    public Map<Integer, List<Instant>> asked() {
        return Map.copyOf(asked);
    }

    /** Questions in all, the same one counted each time. */
    public int calls() {
        return asked.values().stream().mapToInt(List::size).sum();
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            if (!exchange.getRequestURI().getPath().endsWith("/chat")) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            int number = questions.computeIfAbsent(body, fresh -> numbers.incrementAndGet());
            asked.computeIfAbsent(number, fresh -> new CopyOnWriteArrayList<>()).add(Instant.now());
            pause();
            exchange.getResponseHeaders().set("content-type", "application/x-ndjson");
            exchange.sendResponseHeaders(200, 0);
            OutputStream out = exchange.getResponseBody();
            out.write(SAID.getBytes(StandardCharsets.UTF_8));
            out.flush();
            pause();
            out.write(DONE.formatted(number).getBytes(StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void pause() throws InterruptedException {
        if (closed.await(latency.get() / 2, TimeUnit.MILLISECONDS)) {
            throw new InterruptedException("closed");
        }
    }
}
