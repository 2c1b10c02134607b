package dev.candor.gateway.route;

import static dev.candor.gateway.testing.Browser.body;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.candor.gateway.testing.Browser;
import dev.candor.gateway.testing.FakeService;
import dev.candor.gateway.testing.RunningGateway;
import dev.candor.runtime.web.OpenStreams;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class RouteTests extends RunningGateway {

    @Autowired
    private OpenStreams streams;

    @Test
    void sendsAnInternalTokenAndNothingOfTheBrowser() throws Exception {
        Browser person = signedIn("relayed");
        String id = body(person.get("/api/v1/me")).path("id").asString();
        person.with("X-User-Id", "admin")
                .with("X-Forwarded-For", "10.0.0.1")
                .with("Forwarded", "for=10.0.0.1")
                .with("X-Forwarded-Host", "evil.example")
                .with("Idempotency-Key", "k1");

        assertThat(person.post("/api/v1/optimizations?limit=3&x=a%20b%2Fc", "{\"a\":1}")
                        .statusCode())
                .isEqualTo(200);

        FakeService.Seen seen = RESUME.last();
        assertThat(seen.target()).isEqualTo("/api/v1/optimizations?limit=3&x=a%20b%2Fc");
        assertThat(seen.bodyBytes()).isEqualTo(7);
        assertThat(seen.headers().keySet())
                .doesNotContain(
                        "Cookie",
                        "X-user-id",
                        "X-forwarded-for",
                        "Forwarded",
                        "X-forwarded-host",
                        "X-xsrf-token",
                        "Origin");
        assertThat(seen.headers().getFirst("Idempotency-Key")).isEqualTo("k1");
        JWTClaimsSet claims = claims(seen);
        assertThat(claims.getAudience()).containsExactly("resume-service");
        assertThat(claims.getSubject()).isEqualTo(id);
        assertThat(claims.getStringClaim("client_id")).isEqualTo("gateway-service");
        assertThat(claims.getStringClaim("sid")).hasSize(32);
    }

    @Test
    void givesAServiceNoMoreThanTheTokenOfTheCallerAllows() throws Exception {
        String token = signedIn("narrow").token("resumes.read");

        browser().with("Authorization", "Bearer " + token).get("/api/v1/resumes");

        assertThat(claims(RESUME.last()).getStringClaim("scope")).isEqualTo("resumes.read");
        assertThat(RESUME.last().headers().getFirst("Authorization")).doesNotContain(token);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/resumes/1, resume",
        "/api/v1/applications, resume",
        "/api/v1/usage, resume",
        "/api/v1/postings/1, job-analysis",
        "/api/v1/files/1/content, file"
    })
    void leadsEachPathToItsService(String path, String service) throws Exception {
        Browser person = signedIn("path-" + Math.abs(path.hashCode()));

        person.get(path);

        FakeService reached = switch (service) {
            case "resume" -> RESUME;
            case "file" -> FILE;
            default -> JOB_ANALYSIS;
        };
        assertThat(reached.last().target()).isEqualTo(path);
        assertThat(claims(reached.last()).getAudience()).containsExactly(service + "-service");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/nothing",
                "/api/v2/resumes",
                "/api/v1/resumesx",
                "/api/v1/internal/export",
                "/api/v1/resumes/..%2f..%2finternal/export",
                "/api/v1/resumes/%2e%2e/%2e%2e/internal/export"
            })
    void leadsNowhereElse(String path) {
        Browser person = signedIn("nowhere-" + Math.abs(path.hashCode()));

        assertThat(person.get(path).statusCode()).isIn(400, 404);
        assertThat(RESUME.seen()).isEmpty();
    }

    @Test
    void needsSomebodySignedIn() {
        assertThat(browser().get("/api/v1/resumes").statusCode()).isEqualTo(401);
        assertThat(RESUME.seen()).isEmpty();
    }

    @Test
    void givesAnswersOnAsTheyAre() {
        RESUME.answers(exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"7\"");
            exchange.getResponseHeaders().set("Location", RESUME.address() + "/api/v1/optimizations/1");
            exchange.getResponseHeaders().set("Set-Cookie", "x=y");
            exchange.getResponseHeaders().set("Server", "inside");
            exchange.getResponseHeaders().set("Cache-Control", "public");
            FakeService.answer(exchange, 202, "{\"id\":\"1\"}");
        });

        HttpResponse<String> answer = signedIn("as-is").get("/api/v1/optimizations");

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(answer.body()).isEqualTo("{\"id\":\"1\"}");
        assertThat(answer.headers().firstValue("ETag")).contains("\"7\"");
        assertThat(answer.headers().firstValue("Location")).contains("/api/v1/optimizations/1");
        assertThat(answer.headers().firstValue("Server")).isEmpty();
        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("x="));
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
    }

    @Test
    void tellsOfTheServicesAllowanceBesideItsOwn() {
        RESUME.answers(exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "60");
            exchange.getResponseHeaders().set("RateLimit-Policy", "\"optimizations\";q=20;w=86400");
            exchange.getResponseHeaders().set("RateLimit", "\"optimizations\";r=0;t=60");
            FakeService.answer(exchange, 429, "{}");
        });

        HttpResponse<String> answer = signedIn("allowances").post("/api/v1/optimizations", "{}");

        assertThat(answer.headers().allValues("RateLimit-Policy"))
                .containsExactly("\"requests\";q=15000;w=60", "\"optimizations\";q=20;w=86400");
        assertThat(answer.headers().allValues("RateLimit")).hasSize(2).last().isEqualTo("\"optimizations\";r=0;t=60");
        assertThat(answer.headers().allValues("Retry-After")).containsExactly("60");
    }

    @Test
    void saysSoWhenAServiceIsAway() {
        FILE.answers(exchange -> exchange.close());

        HttpResponse<String> answer = signedIn("away").get("/api/v1/files");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(body(answer).path("code").asString()).isEqualTo("unavailable");
        assertThat(body(answer).path("retryable").asBoolean()).isTrue();
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void passesEventsOnAsTheyCome() throws Exception {
        CountDownLatch firstWasRead = new CountDownLatch(1);
        RESUME.answers(exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write("id: 1\ndata: first\n\n".getBytes(StandardCharsets.UTF_8));
                out.flush();
                firstWasRead.await(20, TimeUnit.SECONDS);
                out.write("id: 2\ndata: second\n\n".getBytes(StandardCharsets.UTF_8));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        Browser person = signedIn("events").with("Last-Event-ID", "0");

        HttpResponse<InputStream> answer = person.stream("/api/v1/optimizations/1/events");
        try (InputStream body = answer.body()) {
            String first = new String(body.readNBytes("id: 1\ndata: first\n\n".length()), StandardCharsets.UTF_8);
            assertThat(firstWasRead.getCount())
                    .as("the service is still waiting")
                    .isEqualTo(1);
            firstWasRead.countDown();
            assertThat(first).contains("first");
            assertThat(new String(body.readAllBytes(), StandardCharsets.UTF_8)).contains("second");
        }
        assertThat(answer.headers().firstValue("X-Accel-Buffering")).contains("no");
        assertThat(RESUME.last().headers().getFirst("Last-event-id")).isEqualTo("0");
    }

    @Test
    void endsEventsWhenItIsToldToStopThoughTheServiceHasMore() throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        RESUME.answers(exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("id: 1\ndata: first\n\n".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            try {
                over.await(60, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            exchange.close();
        });

        HttpResponse<InputStream> answer = signedIn("stopped").stream("/api/v1/optimizations/1/events");
        try (InputStream body = answer.body()) {
            body.readNBytes("id: 1\ndata: first\n\n".length());
            streams.stop();

            assertThat(body.readAllBytes()).as("a clean end, at once").isEmpty();
            assertThat(over.getCount()).as("the service is still waiting").isEqualTo(1);
        } finally {
            streams.start();
            over.countDown();
        }
    }

    @Test
    void passesUploadsThroughAndStopsThoseThatAreTooLarge() throws Exception {
        Browser person = signedIn("upload");
        String type = "multipart/form-data; boundary=b";

        assertThat(upload(person, 9 * 1024 * 1024, type).statusCode()).isEqualTo(200);
        assertThat(FILE.last().bodyBytes()).isEqualTo(9 * 1024 * 1024);
        assertThat(FILE.last().headers().getFirst("Content-type")).isEqualTo(type);

        HttpResponse<String> large = upload(person, 12 * 1024 * 1024, type);
        assertThat(large.statusCode()).isEqualTo(413);
        assertThat(body(large).path("code").asString()).isEqualTo("file-too-large");
    }

    @Test
    void passesDownloadsThrough() {
        byte[] bytes = new byte[5_000_000];
        FILE.answers(exchange -> {
            exchange.getResponseHeaders().set("Content-Disposition", "attachment; filename=\"a.pdf\"");
            exchange.getResponseHeaders().set("Content-Type", "application/pdf");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });

        HttpResponse<String> answer = signedIn("download").get("/api/v1/files/1/content");

        assertThat(answer.body()).hasSize(bytes.length);
        assertThat(answer.headers().firstValueAsLong("Content-Length")).hasValue(bytes.length);
        assertThat(answer.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"a.pdf\"");
    }

    private static HttpResponse<String> upload(Browser person, int bytes, String type) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base() + "/api/v1/files"))
                .headers(
                        "Content-Type",
                        type,
                        "Origin",
                        base(),
                        "X-XSRF-TOKEN",
                        person.cookie("XSRF-TOKEN").orElseThrow())
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[bytes]))
                .build();
        return person.client().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static JWTClaimsSet claims(FakeService.Seen seen) throws Exception {
        String token = seen.headers().getFirst("Authorization").substring("Bearer ".length());
        return SignedJWT.parse(token).getJWTClaimsSet();
    }
}
