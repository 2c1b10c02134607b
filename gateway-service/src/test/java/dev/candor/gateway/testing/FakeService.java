package dev.candor.gateway.testing;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A service behind the door that remembers what reached it and answers as a test says. */
public final class FakeService {

    private static final HttpHandler OK = exchange -> answer(exchange, 200, "{\"ok\":true}");

    private final HttpServer server;
    private final List<Seen> seen = new CopyOnWriteArrayList<>();
    private volatile HttpHandler handler = OK;

    private FakeService(HttpServer server) {
        this.server = server;
    }

    /** A request as it reached the service. */
    public record Seen(String method, String target, Headers headers, int bodyBytes) {}

    public static FakeService start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            FakeService service = new FakeService(server);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/", service::handle);
            server.start();
            return service;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public void answers(HttpHandler next) {
        handler = next;
    }

    public void reset() {
        handler = OK;
        seen.clear();
    }

    public Seen last() {
        return seen.getLast();
    }

    public List<Seen> seen() {
        return List.copyOf(seen);
    }

    public static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private void handle(HttpExchange exchange) throws IOException {
        int bytes = exchange.getRequestBody().readAllBytes().length;
        Headers headers = new Headers();
        headers.putAll(exchange.getRequestHeaders());
        seen.add(new Seen(exchange.getRequestMethod(), exchange.getRequestURI().toString(), headers, bytes));
        handler.handle(exchange);
    }
}
