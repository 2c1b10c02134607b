package dev.candor.gateway.edge;

import static dev.candor.gateway.testing.Browser.body;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.gateway.testing.Browser;
import dev.candor.gateway.testing.RunningGateway;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoorTests extends RunningGateway {

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "evil.example:%d", "localhost", "localhost:1", "localhost.evil.example:%d"})
    void answersUnderOurNameOnly(String host) throws IOException {
        assertThat(status(PORT, "/api/v1/session", host.formatted(PORT))).isEqualTo(421);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:%d", "127.0.0.1:%d", "[::1]:%d", "LOCALHOST:%d"})
    void answersUnderEveryNameOfThisMachineInALocalRun(String host) throws IOException {
        assertThat(status(PORT, "/api/v1/session", host.formatted(PORT))).isEqualTo(200);
    }

    @Test
    void answersHealthWhateverItIsCalled() throws IOException {
        assertThat(status(PORT, "/actuator/health/readiness", "10.1.2.3:9")).isEqualTo(200);
    }

    @Test
    void keepsInternalAndPublicPortsApart() throws Exception {
        assertThat(browser().get("/internal/jwks").statusCode()).isEqualTo(404);
        assertThat(browser().get("/internal/../internal/jwks").statusCode()).isIn(400, 404);
        assertThat(browser().post("/internal/tokens", "{}").statusCode()).isEqualTo(404);
        assertThat(inside("/internal/jwks")).isEqualTo(200);
        assertThat(inside("/api/v1/session")).isEqualTo(404);
        assertThat(inside("/")).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://evil.example", "null", "http://localhost:1", "http://localhost", "https://localhost:%d"
            })
    void refusesWhatAnotherSiteSends(String origin) {
        HttpResponse<String> answer =
                browser().send("POST", "/api/v1/session", "{}", Map.of("Origin", origin.formatted(PORT)));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(body(answer).path("code").asString()).isEqualTo("foreign-origin");
    }

    @Test
    void refusesWhatABrowserSaysComesFromElsewhere() {
        for (String site : new String[] {"same-site", "cross-site", "none"}) {
            assertThat(browser()
                            .send("POST", "/api/v1/session", "{}", Map.of("Sec-Fetch-Site", site))
                            .statusCode())
                    .as(site)
                    .isEqualTo(403);
        }
    }

    @Test
    void refusesFormsThatACrossSitePageCouldSend() {
        for (String type :
                new String[] {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"}) {
            assertThat(browser()
                            .send("POST", "/api/v1/session", "{}", Map.of("Content-Type", type))
                            .statusCode())
                    .as(type)
                    .isEqualTo(415);
        }
    }

    @Test
    void putsTheHeadersOnEveryAnswer() {
        Browser browser = browser();
        for (String path :
                new String[] {"/", "/api/v1/session", "/api/v1/me", "/api/v1/nothing", "/nothing.js", "/api-docs"}) {
            HttpResponse<String> answer = browser.get(path);
            assertThat(answer.headers().firstValue("Content-Security-Policy"))
                    .as(path)
                    .get()
                    .asString()
                    .startsWith("default-src 'none';")
                    .contains("frame-ancestors 'none'", "base-uri 'none'")
                    .doesNotContain("unsafe-eval");
            assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                    .as(path)
                    .contains("nosniff");
            assertThat(answer.headers().firstValue("Referrer-Policy")).as(path).contains("no-referrer");
            assertThat(answer.headers().firstValue("Cross-Origin-Opener-Policy"))
                    .as(path)
                    .contains("same-origin");
            assertThat(answer.headers().allValues("Cache-Control")).as(path).containsOnly("no-store");
        }
    }

    @Test
    void answersRefusalsAsProblems() {
        HttpResponse<String> answer = browser().get("/api/v1/me");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type")).get().asString().startsWith("application/problem+json");
        assertThat(body(answer).propertyNames())
                .contains("type", "title", "status", "detail", "code", "traceId", "retryable");
    }

    private static int inside(String path) throws IOException, InterruptedException {
        return browser()
                .client()
                .send(HttpRequest.newBuilder(internal(path)).build(), HttpResponse.BodyHandlers.ofString())
                .statusCode();
    }

    private static int status(int port, String path, String host) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            String request = "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            return Integer.parseInt(answer.split(" ", 3)[1]);
        }
    }
}
