package dev.candor.gateway.ui;

import dev.candor.gateway.edge.SecurityHeadersFilter;
import dev.candor.runtime.web.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The one page of the web UI, for every address that is a place in it: the page itself knows which. Each answer carries a fresh nonce
 * where the build left its mark.
 */
@Controller
class PageController {

    private static final String MARK = "__CSP_NONCE__";
    private static final List<String> NOT_PAGES = List.of("/api/", "/ws/", "/actuator/", "/internal/", "/assets/");
    private static final String NOT_BUILT = """
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><title>Candor</title></head>
            <body><main><h1>Candor is running</h1>
            <p>The web page was not built into this gateway (it was built with <code>-Dskip.ui</code>). Everything works
            through the API: <a href="/api-docs">see what it can do</a>.</p></main></body></html>
            """;

    private final String page;

    PageController() throws IOException {
        ClassPathResource built = new ClassPathResource("static/index.html");
        this.page = built.exists() ? built.getContentAsString(StandardCharsets.UTF_8) : NOT_BUILT;
    }

    @GetMapping({"/", "/{*path}"})
    ResponseEntity<String> page(HttpServletRequest request) {
        String path = request.getRequestURI();
        boolean file = path.substring(path.lastIndexOf('/') + 1).contains(".");
        if (file || NOT_PAGES.stream().anyMatch(start -> (path + "/").startsWith(start))) {
            throw ProblemException.notFound();
        }
        String nonce = String.valueOf(request.getAttribute(SecurityHeadersFilter.NONCE));
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(page.replace(MARK, nonce));
    }
}
