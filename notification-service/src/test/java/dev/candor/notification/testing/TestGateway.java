package dev.candor.notification.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.candor.runtime.testing.TestTokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;

/** The gateway's internal port: keys and tokens of {@link TestTokens}, and one contact for everybody. */
public final class TestGateway {

    private final HttpServer server;

    private static final AtomicLong TO_CONFIRM = new AtomicLong();

    private volatile String facts = "{\"items\":[]}";

    private TestGateway(HttpServer server) {
        this.server = server;
    }

    public static TestGateway start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext(
                    "/internal/contacts/",
                    exchange -> answer(
                            exchange,
                            200,
                            "{\"email\":\"ada@example.org\",\"displayName\":\"Ada\",\"locale\":\"de\",\"unsubscribe\":\"https://candor.example/unsubscribe?word=w\"}"));
            TestGateway gateway = new TestGateway(server);
            server.createContext("/internal/optimizations/facts", exchange -> answer(exchange, 200, gateway.facts));
            server.createContext(
                    "/internal/optimizations/",
                    exchange -> answer(exchange, 200, "{\"toConfirm\":" + TO_CONFIRM.get() + "}"));
            server.createContext("/", TestGateway::forward);
            server.start();
            return gateway;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the feed of facts answers from now on, as if resume-service were here too. */
    public TestGateway feeding(String items) {
        facts = "{\"items\":" + items + "}";
        return this;
    }

    /** How many changes wait for a confirmation from now on, whatever the optimization. */
    public static void toConfirm(long many) {
        TO_CONFIRM.set(many);
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private static void forward(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(TestTokens.shared().url() + exchange.getRequestURI()))
                .header("Content-Type", "application/json")
                .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            answer(exchange, response.statusCode(), response.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            answer(exchange, 500, "");
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
