package dev.candor.runtime.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A provider of models on loopback that speaks the streaming protocols of OpenAI, Anthropic, Gemini and Ollama, and answers, bills and
 * fails by script. It knows the protocol by the path. What the providers document is what it sends.
 */
public final class ScriptedModel implements AutoCloseable {

    /** Input tokens of every answer, as billed. */
    public static final int INPUT_TOKENS = 120;

    /** Output tokens of every answer, as billed. */
    public static final int OUTPUT_TOKENS = 30;

    private static final int PIECE = 24;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final List<Seen> seen = new CopyOnWriteArrayList<>();
    private final AtomicInteger billed = new AtomicInteger();
    private volatile Function<Seen, Reply> script = asked -> new Reply.Text("hello", true);

    /** Starts on a free port. */
    public ScriptedModel() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    /** What to answer from now on. */
    public ScriptedModel answering(Function<Seen, Reply> next) {
        script = next;
        return this;
    }

    /** Root of the server; each protocol lives under its own path, as at its provider. */
    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Everything that was asked, in order. */
    public List<Seen> seen() {
        return List.copyOf(seen);
    }

    /** How many answers would be on the bill: all that got as far as words. */
    public int billed() {
        return billed.get();
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            ModelWire wire = ModelWire.of(exchange.getRequestURI().getPath());
            Seen asked = new Seen(
                    wire,
                    exchange.getRequestURI().toString(),
                    exchange.getRequestHeaders().entrySet().stream()
                            .collect(java.util.stream.Collectors.toMap(
                                    one -> one.getKey().toLowerCase(java.util.Locale.ROOT),
                                    one -> one.getValue().getFirst())),
                    JSON.readTree(body));
            seen.add(asked);
            answer(exchange, wire, script.apply(asked));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void answer(HttpExchange exchange, ModelWire wire, Reply reply) throws IOException, InterruptedException {
        switch (reply) {
            case Reply.Text text -> {
                billed.incrementAndGet();
                stream(exchange, wire, wire.chunks(pieces(text.text()), text.whole() ? "stop" : "length"));
            }
            case Reply.Thought thought -> {
                billed.incrementAndGet();
                List<String> chunks = new ArrayList<>(wire.chunks(pieces(thought.text()), "stop"));
                chunks.addAll(wire.thinkingAt(), wire.thinking(thought.thinking()));
                stream(exchange, wire, chunks);
            }
            case Reply.Breaks breaks -> {
                billed.incrementAndGet();
                List<String> chunks = wire.chunks(pieces(breaks.text()), "stop");
                List<String> broken = new ArrayList<>(chunks.subList(0, chunks.size() / 2));
                broken.add(wire.error());
                stream(exchange, wire, broken);
            }
            case Reply.Declined ignored -> {
                billed.incrementAndGet();
                stream(exchange, wire, wire.chunks(List.of(), "content_filter"));
            }
            case Reply.Status status -> {
                status.headers()
                        .forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
                byte[] bytes = status.body().getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("content-type", "application/json");
                exchange.sendResponseHeaders(status.status(), bytes.length == 0 ? -1 : bytes.length);
                exchange.getResponseBody().write(bytes);
            }
            case Reply.Silence silence -> {
                if (silence.afterHeaders()) {
                    exchange.sendResponseHeaders(200, 0);
                    exchange.getResponseBody().flush();
                }
                closed.await();
            }
            case Reply.Drip drip -> drip(exchange, wire, drip);
            case Reply.Cut cut -> {
                billed.incrementAndGet();
                List<String> chunks = wire.chunks(pieces(cut.text()), "stop");
                exchange.getResponseHeaders().set("content-type", wire.contentType());
                exchange.sendResponseHeaders(200, 0);
                for (String chunk : chunks.subList(0, chunks.size() / 2)) {
                    exchange.getResponseBody().write(chunk.getBytes(StandardCharsets.UTF_8));
                }
                exchange.getResponseBody().flush();
                if (cut.politely()) {
                    exchange.getResponseBody().close();
                }
            }
            case Reply.Raw raw -> {
                billed.incrementAndGet();
                exchange.getResponseHeaders().set("content-type", raw.contentType());
                exchange.sendResponseHeaders(200, 0);
                exchange.getResponseBody().write(raw.body().getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private void drip(HttpExchange exchange, ModelWire wire, Reply.Drip drip) throws IOException, InterruptedException {
        exchange.getResponseHeaders().set("content-type", wire.contentType());
        exchange.sendResponseHeaders(200, 0);
        OutputStream out = exchange.getResponseBody();
        try {
            do {
                out.write(' ');
                out.flush();
            } while (!closed.await(drip.everyMillis(), java.util.concurrent.TimeUnit.MILLISECONDS));
        } catch (IOException e) {
            // the caller has given up, as it should
            exchange.close();
        }
    }

    private static void stream(HttpExchange exchange, ModelWire wire, List<String> chunks) throws IOException {
        exchange.getResponseHeaders().set("content-type", wire.contentType());
        exchange.sendResponseHeaders(200, 0);
        for (String chunk : chunks) {
            exchange.getResponseBody().write(chunk.getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
        }
    }

    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int size = Math.max(PIECE, text.length() / 100);
        for (int i = 0; i < text.length(); i += size) {
            pieces.add(text.substring(i, Math.min(text.length(), i + size)));
        }
        return pieces;
    }

    /**
     * One request as it came.
     *
     * @param headers names in lower case
     */
    public record Seen(ModelWire wire, String path, Map<String, String> headers, JsonNode body) {

        /** What the model was told to do. */
        public String system() {
            return wire.system(body);
        }

        /** What it was given to work on. */
        public String user() {
            return wire.user(body);
        }

        /** All that left the process. */
        public String everything() {
            return path + headers + body;
        }
    }

    /** How to answer. */
    public sealed interface Reply {

        /** Words, in small pieces; not whole means cut at the longest length. */
        record Text(String text, boolean whole) implements Reply {}

        /** The model will not talk about this. */
        record Declined() implements Reply {}

        /** An error. */
        record Status(int status, Map<String, String> headers, String body) implements Reply {

            /** Without headers and words. */
            public static Status of(int status) {
                return new Status(status, Map.of(), "{\"error\":{\"message\":\"no\"}}");
            }
        }

        /** Nothing comes until the server is closed. */
        record Silence(boolean afterHeaders) implements Reply {}

        /** A byte now and then. */
        record Drip(long everyMillis) implements Reply {}

        /** Words, after thinking in the way that is the provider's own. */
        record Thought(String thinking, String text) implements Reply {}

        /** Half of the stream, and then an error in its place. */
        record Breaks(String text) implements Reply {}

        /** Half of the stream; politely means that the connection ends as if all were said. */
        record Cut(String text, boolean politely) implements Reply {}

        /** Any bytes under 200. */
        record Raw(String contentType, String body) implements Reply {}
    }
}
