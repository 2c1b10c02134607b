package dev.candor.jobanalysis.testing;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A web site of the test's own pages, on an address of the loopback range that the fetcher is told to allow. */
public final class FakeSite {

    private static final String MOVED = "302 ";

    private final HttpServer server;
    private final Queue<String> asked = new ConcurrentLinkedQueue<>();
    private final Map<String, String> pages = new ConcurrentHashMap<>();
    private final AtomicInteger requests = new AtomicInteger();

    /** Starts with no page at all: everything is 404. */
    public FakeSite() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.2", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            requests.incrementAndGet();
            asked.add(exchange.getRequestURI().getPath());
            String page = pages.get(exchange.getRequestURI().getPath());
            if (page != null && page.startsWith(MOVED)) {
                exchange.getResponseHeaders().add("Location", page.substring(MOVED.length()));
                exchange.sendResponseHeaders(302, -1);
                exchange.close();
                return;
            }
            byte[] body = String.valueOf(page).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders()
                    .add("Content-Type", body[0] == '{' ? "application/json" : "text/html; charset=utf-8");
            exchange.sendResponseHeaders(page == null ? 404 : 200, body.length);
            try (exchange) {
                exchange.getResponseBody().write(body);
            }
        });
        server.start();
    }

    /** Puts a page at a path. */
    public String page(String path, String body) {
        pages.put(path, body);
        return url(path);
    }

    /** Leads from a path to another address. */
    public String redirect(String path, String target) {
        return page(path, MOVED + target);
    }

    /** The paths asked for, in order. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    /** Address of a path. */
    public String url(String path) {
        return "http://" + endpoint() + path;
    }

    /** {@code ip:port}. */
    public String endpoint() {
        return "127.0.0.2:" + server.getAddress().getPort();
    }

    /** How many requests came in. */
    public int requests() {
        return requests.get();
    }
}
