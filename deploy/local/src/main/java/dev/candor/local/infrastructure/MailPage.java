package dev.candor.local.infrastructure;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/**
 * A page without scripts that shows the caught mails, and {@code /health}, which answers as soon as everything of this
 * process is up. Requests that name another host than this machine are refused, so no web page elsewhere can read it.
 */
final class MailPage implements AutoCloseable {

    private static final Pattern LINK = Pattern.compile("https?://[\\w.:/?#&;=%~+@,!-]+");
    private final HttpServer server;
    private final Path folder;

    private MailPage(HttpServer server, Path folder) {
        this.server = server;
        this.folder = folder;
    }

    static MailPage start(InfrastructureSettings settings) throws IOException {
        HttpServer server = HttpServer.create(
                new InetSocketAddress(InetAddress.ofLiteral(InfrastructureSettings.HOST), settings.mailPagePort()), 20);
        MailPage page = new MailPage(server, MailCatcher.folder(settings));
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", page::show);
        server.createContext("/health", exchange -> page.answer(exchange, 200, "text/plain", "up"));
        server.start();
        return page;
    }

    private void show(HttpExchange exchange) throws IOException {
        if (!"/".equals(exchange.getRequestURI().getPath())) {
            answer(exchange, 404, "text/plain", "There is only one page here.");
            return;
        }
        answer(exchange, 200, "text/html", render(CaughtMail.newest(folder)));
    }

    private void answer(HttpExchange exchange, int status, String type, String text) throws IOException {
        String host = String.valueOf(exchange.getRequestHeaders().getFirst("Host"));
        boolean foreign = !host.matches("(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d+)?");
        byte[] body = (foreign ? "Wrong host." : text).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", (foreign ? "text/plain" : type) + "; charset=utf-8");
        exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
        exchange.sendResponseHeaders(foreign ? 421 : status, body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private static String render(List<CaughtMail> mails) {
        StringBuilder page = new StringBuilder("""
                <!doctype html><html lang="en"><meta charset="utf-8"><title>Candor mail</title>
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <style>body{font:16px/1.5 system-ui,sans-serif;max-width:48rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a}
                article{border:1px solid #ccc;border-radius:8px;padding:1rem;margin:1rem 0}h2{font-size:1.1rem;margin:0}
                p{color:#555;margin:.25rem 0}pre{white-space:pre-wrap;overflow-wrap:anywhere;font:inherit}</style>
                <h1>Mail</h1><p>Every mail of this local run ends here; none leaves this machine. Reload to look again.</p>
                """);
        if (mails.isEmpty()) {
            page.append("<p>No mail yet.</p>");
        }
        for (CaughtMail mail : mails) {
            page.append("<article><h2>").append(escape(mail.subject())).append("</h2><p>to ");
            page.append(escape(mail.to()))
                    .append(" · from ")
                    .append(escape(mail.from()))
                    .append(" · ");
            page.append(escape(mail.id())).append("</p><pre>").append(linked(escape(mail.text())));
            page.append("</pre></article>");
        }
        return page.append("</html>").toString();
    }

    private static String linked(String escaped) {
        return LINK.matcher(escaped).replaceAll("<a href=\"$0\" rel=\"noreferrer\">$0</a>");
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
