package dev.candor.local.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A web site on loopback with a job page, a page that is none, and addresses that answer nothing. */
public final class FakeBoard implements AutoCloseable {

    private final HttpServer server;

    private FakeBoard(HttpServer server) {
        this.server = server;
    }

    /** Starts it on a free port. */
    static FakeBoard start() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 20);
        String job = Files.readString(Path.of("samples", "posting.html"));
        server.createContext("/job", exchange -> answer(exchange, 200, job));
        server.createContext("/recipe", exchange -> answer(exchange, 200, RECIPE));
        server.createContext(
                "/", exchange -> answer(exchange, 404, "<html><title>Not found</title><p>Not found</p></html>"));
        server.start();
        return new FakeBoard(server);
    }

    /** Host and port. */
    String endpoint() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    /** The address of a page. */
    public String url(String path) {
        return "http://" + endpoint() + path;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static void answer(HttpExchange exchange, int status, String page) throws IOException {
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static final String RECIPE = """
            <!doctype html><html lang="en"><title>Plum cake</title><h1>Plum cake</h1>
            <p>Beat the butter with the sugar until it is white. Add four eggs, one after the other, then the flour.</p>
            <p>Put the dough on a tray, lay the plums on it and bake everything for forty minutes. Serve it warm with
            cream. It keeps for two days under a cloth.</p></html>
            """;
}
