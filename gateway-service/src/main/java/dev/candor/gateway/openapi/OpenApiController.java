package dev.candor.gateway.openapi;

import dev.candor.gateway.edge.SecurityHeadersFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.JsonNode;

/** The merged description of the public API, and a page to read it and try it out. */
@Controller
class OpenApiController {

    private static final String PAGE_POLICY =
            "default-src 'none'; script-src 'self' 'nonce-{nonce}'; style-src 'self' 'nonce-{nonce}'; style-src-attr 'unsafe-inline'; "
                    + "img-src 'self' data:; connect-src 'self'; font-src 'self'; form-action 'self'; frame-ancestors 'none'; "
                    + "base-uri 'none'; object-src 'none'";
    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Candor: API</title>
            <link rel="stylesheet" href="/webjars/swagger-ui/{version}/swagger-ui.css">
            <style nonce="{nonce}">body { margin: 0 } .topbar { display: none }</style>
            </head>
            <body>
            <div id="ui"></div>
            <script src="/webjars/swagger-ui/{version}/swagger-ui-bundle.js"></script>
            <script nonce="{nonce}">
            SwaggerUIBundle({
              url: '/openapi.json', dom_id: '#ui', deepLinking: true, docExpansion: 'none', tagsSorter: 'alpha',
              requestInterceptor: (request) => {
                const token = document.cookie.split('; ').find((pair) => pair.startsWith('XSRF-TOKEN='));
                if (token) request.headers['X-XSRF-TOKEN'] = decodeURIComponent(token.slice('XSRF-TOKEN='.length));
                return request;
              }
            });
            </script>
            </body>
            </html>
            """;

    private final MergedDescription description;
    private final OpenApiWebMvcResource own;
    private final SwaggerUi ui;

    OpenApiController(MergedDescription description, OpenApiWebMvcResource own, SwaggerUi ui) {
        this.description = description;
        this.own = own;
        this.ui = ui;
    }

    @GetMapping("/openapi.json")
    ResponseEntity<JsonNode> document(HttpServletRequest request) throws IOException {
        JsonNode merged = description.current(() -> own.openapiJson(request, "/v3/api-docs", Locale.ROOT));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(merged);
    }

    @GetMapping({"/api-docs", "/api/docs"})
    ResponseEntity<String> page(HttpServletRequest request, HttpServletResponse response) {
        String nonce = String.valueOf(request.getAttribute(SecurityHeadersFilter.NONCE));
        response.setHeader("Content-Security-Policy", PAGE_POLICY.replace("{nonce}", nonce));
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_HTML)
                .body(PAGE.replace("{version}", ui.version()).replace("{nonce}", nonce));
    }
}
