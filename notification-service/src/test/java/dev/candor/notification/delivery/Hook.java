package dev.candor.notification.delivery;

import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Somebody's server that webhooks go to; it can refuse the next ones. */
final class Hook {

    private final HttpServer server;
    private final List<Posted> posted = new CopyOnWriteArrayList<>();
    private final AtomicInteger refusals = new AtomicInteger();

    private Hook(HttpServer server) {
        this.server = server;
    }

    /** What came in. */
    record Posted(String path, HttpHeaders headers, String body) {}

    static Hook start() {
        try {
            Hook hook = new Hook(HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0));
            hook.server.createContext("/", hook::take);
            hook.server.start();
            return hook;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String endpoint() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    /** Refuses so many from now on. */
    void refuse(int many) {
        refusals.set(many);
    }

    /** What came in at a path, once it is at least so many. */
    List<Posted> posted(String path, int many) {
        await().atMost(RunningDeliveries.LONG).until(() -> at(path).size() >= many);
        return at(path);
    }

    private List<Posted> at(String path) {
        return posted.stream().filter(one -> one.path().equals(path)).toList();
    }

    private void take(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        HttpHeaders headers = HttpHeaders.of(exchange.getRequestHeaders(), (name, value) -> true);
        posted.add(new Posted(exchange.getRequestURI().getPath(), headers, body));
        boolean refuse = refusals.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
        exchange.sendResponseHeaders(refuse ? 500 : 204, -1);
        exchange.close();
    }
}
