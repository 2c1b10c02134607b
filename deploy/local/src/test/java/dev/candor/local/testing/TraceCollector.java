package dev.candor.local.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** Takes traces as an OpenTelemetry collector does (OTLP over HTTP, Protocol Buffers) and keeps what the tests ask about. */
public final class TraceCollector implements AutoCloseable {

    /** A span as its service sent it. */
    public record Span(String service, String traceId, String name, Map<String, String> attributes) {}

    private final HttpServer server;
    private final List<Span> spans = new CopyOnWriteArrayList<>();

    private TraceCollector(HttpServer server) {
        this.server = server;
    }

    /** Starts it on a free port. */
    static TraceCollector start() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 20);
        TraceCollector collector = new TraceCollector(server);
        server.createContext("/v1/traces", collector::take);
        server.start();
        return collector;
    }

    /** The address that services send to. */
    String endpoint() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1/traces";
    }

    /** Everything that came in so far. */
    public List<Span> spans() {
        return List.copyOf(spans);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void take(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        new ProtocolBuffer(body).messages(1).forEach(this::resourceSpans);
        exchange.getResponseHeaders().set("Content-Type", "application/x-protobuf");
        exchange.sendResponseHeaders(200, -1);
        exchange.close();
    }

    private void resourceSpans(ProtocolBuffer resourceSpans) {
        String service = resourceSpans.messages(1).stream()
                .map(resource -> attributes(resource, 1).getOrDefault("service.name", ""))
                .findFirst()
                .orElse("");
        resourceSpans
                .messages(2)
                .forEach(scope -> scope.messages(2)
                        .forEach(span -> spans.add(new Span(
                                service,
                                HexFormat.of().formatHex(span.bytes(1)),
                                new String(span.bytes(5), StandardCharsets.UTF_8),
                                attributes(span, 9)))));
    }

    private static Map<String, String> attributes(ProtocolBuffer message, int field) {
        Map<String, String> attributes = new HashMap<>();
        message.messages(field)
                .forEach(pair -> pair.messages(2)
                        .forEach(value -> attributes.put(
                                new String(pair.bytes(1), StandardCharsets.UTF_8),
                                new String(value.bytes(1), StandardCharsets.UTF_8))));
        return attributes;
    }
}
