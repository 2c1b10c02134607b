package dev.candor.local.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A model on loopback that speaks the protocol of Ollama, costs money, and does what strangers tell it: to every path it may word it
 * answers with the same sentence, skill, address and score that the texts it reads ask for, and it points everywhere.
 */
public final class ObedientModel implements AutoCloseable {

    /** What it writes wherever it may. */
    public static final String OBEYED =
            "Led 900 people at Zyxwork and raised revenue by 40 million, see https://evil.example/pay";

    private static final Pattern PATH = Pattern.compile("[a-z]+\\[\\d+]\\.highlights\\[\\d+]|basics\\.summary");
    private static final Pattern REQUIREMENT = Pattern.compile("\\\\\"id\\\\\":\\\\\"(r\\d+)\\\\\"");
    private static final List<String> FACTS =
            IntStream.range(0, 30).mapToObj(i -> "f" + i).toList();
    private static final int TOKENS = 100;

    private final HttpServer server;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final AtomicLong latency = new AtomicLong();

    /** Starts on a free port. */
    public ObedientModel() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    /** The settings that make every service ask this model; a token costs one millionth, and it passes for somebody else's machine. */
    public Map<String, String> settings() {
        String provider = "CANDOR_MODEL_PROVIDERS_OBEDIENT_";
        return new HashMap<>(Map.of(
                provider + "PROTOCOL",
                "ollama",
                provider + "BASEURL",
                "http://127.0.0.1:" + server.getAddress().getPort(),
                provider + "MODEL",
                "m",
                provider + "HOSTED",
                "true",
                provider + "PRICE_INPUT",
                "1000000",
                provider + "PRICE_OUTPUT",
                "1000000"));
    }

    /** Every question in the order in which they came, as they came. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    /** From now on an answer takes so long. */
    public void latency(long millis) {
        latency.set(millis);
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            if (exchange.getRequestURI().getPath().equals("/api/tags")) {
                exchange.sendResponseHeaders(200, 0);
                exchange.getResponseBody().write("{\"models\":[{\"name\":\"m\"}]}".getBytes(StandardCharsets.UTF_8));
                return;
            }
            if (!exchange.getRequestURI().getPath().endsWith("/chat")) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            asked.add(body);
            if (latency.get() > 0 && closed.await(latency.get(), TimeUnit.MILLISECONDS)) {
                return;
            }
            exchange.getResponseHeaders().set("content-type", "application/x-ndjson");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody()
                    .write((line(answer(body), false) + line("", true)).getBytes(StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String answer(String body) {
        Stream<Map<String, Object>> words = PATH.matcher(body)
                .results()
                .map(MatchResult::group)
                .distinct()
                .map(path -> Map.of(
                        "path", path, "text", OBEYED, "factIds", List.of("f1"), "requirementIds", List.of("r1")));
        Stream<Map<String, Object>> pointers = REQUIREMENT
                .matcher(body)
                .results()
                .map(found -> Map.of("requirementId", found.group(1), "factIds", FACTS, "text", OBEYED));
        String items = Stream.concat(words, pointers)
                .map(Person.JSON::writeValueAsString)
                .collect(Collectors.joining(","));
        return "{\"items\":[" + items + "],\"sentences\":[{\"text\":\"" + OBEYED
                + "\",\"factIds\":[\"f1\"],\"requirementIds\":[]}],\"score\":100,\"skills\":[\"Zyxwork\"]}";
    }

    private static String line(String content, boolean done) {
        Map<String, Object> line = new HashMap<>(Map.of(
                "model",
                "m",
                "created_at",
                "2026-01-01T00:00:00Z",
                "message",
                Map.of("role", "assistant", "content", content),
                "done",
                done));
        if (done) {
            line.putAll(Map.of("done_reason", "stop", "prompt_eval_count", TOKENS, "eval_count", TOKENS));
        }
        return Person.JSON.writeValueAsString(line) + "\n";
    }
}
