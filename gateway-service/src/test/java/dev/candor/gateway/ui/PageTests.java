package dev.candor.gateway.ui;

import static dev.candor.gateway.testing.Browser.body;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.gateway.testing.RunningGateway;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageTests extends RunningGateway {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sign-in", "/optimizations/019b-1", "/settings/tokens"})
    void givesThePageForEveryPlaceInIt(String path) {
        HttpResponse<String> answer = browser().get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).get().asString().startsWith("text/html");
        assertThat(answer.body()).contains("<title>Candor</title>").doesNotContain("__CSP_NONCE__");
    }

    @Test
    void putsAFreshNonceIntoPageAndHeader() {
        String first = nonce(browser().get("/"));
        String second = nonce(browser().get("/"));

        assertThat(first).isNotEqualTo(second).hasSizeGreaterThan(30);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing.js",
                "/assets/nothing.js",
                "/api/v1/nothing",
                "/.env",
                "/WEB-INF/web.xml",
                "/index.html.bak"
            })
    void inventsNothing(String path) {
        HttpResponse<String> answer = browser().get(path);

        assertThat(answer.statusCode()).isIn(400, 401, 404);
        assertThat(answer.body()).doesNotContain("<html");
    }

    @ParameterizedTest
    @CsvSource({"'br, gzip', br, brotli", "gzip, gzip, gzip", "identity, , plain();"})
    void givesFilesAsTheBuildCompressedThem(String taken, @Nullable String coding, String body) {
        HttpResponse<String> answer = browser().with("Accept-Encoding", taken).get("/assets/packed-for-tests.js");

        assertThat(answer.body()).isEqualTo(body);
        assertThat(answer.headers().firstValue("Content-Encoding")).isEqualTo(Optional.ofNullable(coding));
        assertThat(answer.headers().firstValue("Content-Type")).get().asString().startsWith("text/javascript");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("max-age=31536000, public, immutable");
    }

    @Test
    void describesTheWholeApi() {
        String part =
                "{\"openapi\":\"3.1.0\",\"info\":{\"title\":\"x\",\"version\":\"1\"},\"paths\":{\"/api/v1/things\":{\"get\":"
                        + "{\"responses\":{\"200\":{\"description\":\"ok\",\"content\":{\"application/json\":{\"schema\":"
                        + "{\"$ref\":\"#/components/schemas/Thing\"}}}}}}},\"/internal/x\":{\"get\":{}}},"
                        + "\"components\":{\"schemas\":{\"Thing\":{\"type\":\"object\",\"title\":\"%s\"}}}}";
        RESUME.answers(exchange -> answer(exchange, part.formatted("resume")));
        FILE.answers(
                exchange -> answer(exchange, part.replace("things", "others").formatted("file")));

        HttpResponse<String> answer = browser().get("/openapi.json");

        assertThat(body(answer).path("paths").propertyNames())
                .contains("/api/v1/session", "/api/v1/me/tokens", "/api/v1/things", "/api/v1/others")
                .doesNotContain("/internal/x", "/internal/tokens");
        assertThat(body(answer).path("components").path("schemas").propertyNames())
                .contains("Thing", "resume-service.Thing");
        assertThat(answer.body()).contains("#/components/schemas/resume-service.Thing");
    }

    @Test
    void hasAPageToReadTheApi() {
        HttpResponse<String> page = browser().get("/api-docs");

        assertThat(page.statusCode()).isEqualTo(200);
        Matcher files = Pattern.compile("(?:src|href)=\"(/webjars/[^\"]+)\"").matcher(page.body());
        int count = 0;
        while (files.find()) {
            count++;
            assertThat(browser().get(files.group(1)).statusCode())
                    .as(files.group(1))
                    .isEqualTo(200);
        }
        assertThat(count).isEqualTo(2);
    }

    private static void answer(com.sun.net.httpserver.HttpExchange exchange, String json) throws java.io.IOException {
        dev.candor.gateway.testing.FakeService.answer(exchange, 200, json);
    }

    private static String nonce(HttpResponse<String> answer) {
        String policy = answer.headers().firstValue("Content-Security-Policy").orElseThrow();
        Matcher nonce = Pattern.compile("style-src 'self' 'nonce-([^']+)'").matcher(policy);
        assertThat(nonce.find()).isTrue();
        if (answer.body().contains("nonce=")) {
            assertThat(answer.body()).contains("nonce=\"" + nonce.group(1) + "\"");
        }
        return nonce.group(1);
    }
}
