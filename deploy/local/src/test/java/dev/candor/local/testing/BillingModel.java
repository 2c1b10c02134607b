package dev.candor.local.testing;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * A model on loopback that speaks the protocol of Ollama and writes a bill. It proposes no words. Each different question has a number,
 * and every answer to it says that it took so many tokens: so a row of a ledger can be told from another one without opening it.
 */
public final class BillingModel implements AutoCloseable {

    private static final byte[] SAID = OllamaServer.words("{\"items\":[],\"sentences\":[]}");

    private final OllamaServer server;
    private final AtomicInteger numbers = new AtomicInteger();
    private final Map<String, Integer> questions = new ConcurrentHashMap<>();
    private final Map<Integer, List<Instant>> asked = new ConcurrentHashMap<>();
    private final AtomicLong latency;
    private final Queue<Trouble> troubles = new ConcurrentLinkedQueue<>();
    private final List<Call> calls = new CopyOnWriteArrayList<>();

    /** What it does instead of answering. */
    public enum Trouble {
        /** Too many requests; come again in three seconds. */
        BUSY,
        /** An error of its own. */
        BROKEN,
        /** Ends the connection within the answer. */
        CUT,
        /** Answers with words that are none of those asked for. */
        GARBAGE
    }

    /** One question that was billed: which, from when, and until when it was answered or its asker had gone. */
    public record Call(int question, Instant from, Instant until) {}

    /** Starts on a free port; each answer takes {@code latencyMillis}, half of it before its first byte. */
    public BillingModel(long latencyMillis) throws IOException {
        latency = new AtomicLong(latencyMillis);
        server = OllamaServer.start(this::handle);
    }

    /** The settings that make every service ask this model. */
    public Map<String, String> settings() {
        Map<String, String> settings = server.settings("BILLING");
        settings.put("CANDOR_MODEL_PROVIDERS_BILLING_ATONCE", "16");
        return settings;
    }

    /** From now on an answer takes so long. */
    public void latency(long millis) {
        latency.set(millis);
    }

    /** The next questions meet these, one each. */
    public void meet(List<Trouble> next) {
        troubles.addAll(next);
    }

    /** Whether every trouble was met. */
    public boolean isCalm() {
        return troubles.isEmpty();
    }

    /** Forgets the troubles nobody has met. */
    public void calm() {
        troubles.clear();
    }

    /** Every call that was billed and is over. */
    public List<Call> log() {
        return List.copyOf(calls);
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
        server.close();
    }

    private void handle(HttpExchange exchange, String body) throws IOException, InterruptedException {
        Trouble trouble = troubles.poll();
        if (!refused(exchange, trouble)) {
            answer(exchange, body, trouble);
        }
    }

    private void answer(HttpExchange exchange, String body, @Nullable Trouble trouble)
            throws IOException, InterruptedException {
        boolean garbage = trouble == Trouble.GARBAGE;
        int number = garbage
                ? numbers.incrementAndGet()
                : questions.computeIfAbsent(body, fresh -> numbers.incrementAndGet());
        Instant from = Instant.now();
        asked.computeIfAbsent(number, fresh -> new CopyOnWriteArrayList<>()).add(from);
        try {
            server.pause(latency.get() / 2);
            OllamaServer.open(exchange);
            OutputStream out = exchange.getResponseBody();
            out.write(garbage ? OllamaServer.words("as you wish") : SAID);
            out.flush();
            server.pause(latency.get() / 2);
            out.write(OllamaServer.end(number, 1));
        } finally {
            calls.add(new Call(number, from, Instant.now()));
        }
    }

    /** Whether that was all there is to say. What is refused costs nothing. */
    private static boolean refused(HttpExchange exchange, @Nullable Trouble trouble) throws IOException {
        switch (trouble) {
            case BUSY -> {
                exchange.getResponseHeaders().set("retry-after", "3");
                exchange.sendResponseHeaders(429, -1);
            }
            case BROKEN -> exchange.sendResponseHeaders(500, -1);
            case CUT -> {
                exchange.sendResponseHeaders(200, SAID.length * 2L);
                exchange.getResponseBody().write(SAID);
            }
            case GARBAGE -> {
                return false;
            }
            case null -> {
                return false;
            }
        }
        return true;
    }
}
