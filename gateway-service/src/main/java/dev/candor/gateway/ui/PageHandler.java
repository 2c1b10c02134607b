package dev.candor.gateway.ui;

import dev.candor.gateway.edge.Refusals;
import dev.candor.gateway.edge.SecurityHeadersFilter;
import dev.candor.runtime.web.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestHandler;

/**
 * The one page of the web UI, for every address that nothing else answers and that can be a place in it: the page itself knows which.
 * Each answer carries a fresh nonce where the build left its mark.
 */
@Component
class PageHandler implements HttpRequestHandler {

    private static final String MARK = "__CSP_NONCE__";
    private static final List<String> NOT_PAGES =
            List.of("/api/", "/ws/", "/actuator/", "/internal/", "/assets/", "/webjars/");
    private static final String NOT_BUILT = """
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><title>Candor</title></head>
            <body><main><h1>Candor is running</h1>
            <p>The web page was not built into this gateway (it was built with <code>-Dskip.ui</code>). Everything works
            through the API: <a href="/api-docs">see what it can do</a>.</p></main></body></html>
            """;

    private final Refusals refusals;
    private final String page;

    PageHandler(Refusals refusals) throws IOException {
        this.refusals = refusals;
        ClassPathResource built = new ClassPathResource("static/index.html");
        this.page = built.exists() ? built.getContentAsString(StandardCharsets.UTF_8) : NOT_BUILT;
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI();
        boolean file = path.substring(path.lastIndexOf('/') + 1).contains(".");
        boolean place = !file && NOT_PAGES.stream().noneMatch(start -> (path + "/").startsWith(start));
        boolean reading = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
        if (!place || !reading) {
            refusals.write(response, ProblemException.notFound());
            return;
        }
        String nonce = String.valueOf(request.getAttribute(SecurityHeadersFilter.NONCE));
        byte[] body = page.replace(MARK, nonce).getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
