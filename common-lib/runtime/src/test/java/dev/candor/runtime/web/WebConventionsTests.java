package dev.candor.runtime.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.candor.contract.id.OwnerId;
import dev.candor.runtime.testing.TestBroker;
import dev.candor.runtime.testing.TestDatabase;
import dev.candor.runtime.testing.TestTokens;
import dev.candor.sample.RuntimeTestApplication;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(
        classes = RuntimeTestApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.application.name=test-service",
            "candor.step.enabled=true",
            "candor.step.shared-kinds=match"
        })
class WebConventionsTests {

    private static final OwnerId OWNER = new OwnerId(UUID.fromString("019a0000-0000-7000-8000-000000000001"));

    @LocalServerPort
    private int port;

    @Autowired
    private dev.candor.runtime.step.ContentStore contents;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        TestDatabase.fresh().register(registry);
        TestBroker.none(registry);
        TestTokens.shared().register(registry);
    }

    @Test
    void answersHealthWithoutToken() {
        assertThat(call("GET", "/actuator/health/readiness", null, null)
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
        assertThat(call("GET", "/actuator/health/liveness", null, null).getBody())
                .isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void tellsWhatItStandsOnByUsingIt() {
        JsonNode state = json(call("GET", "/actuator/foundations", null, null));

        assertThat(state.get("up").asBoolean()).isTrue();
        assertThat(state.get("standsOn").propertyNames()).containsExactlyInAnyOrder("database", "bus");
        assertThat(state.at("/standsOn/database/up").asBoolean()).isTrue();
        assertThat(state.at("/standsOn/bus/up").asBoolean())
                .as("this test has no broker")
                .isFalse();
        assertThat(Instant.parse(state.at("/standsOn/bus/checkedAt").asString()))
                .isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
    }

    @Test
    void refusesCallerWithoutToken() {
        ResponseEntity<String> answer = call("GET", "/api/v1/orders", null, null);

        problem(answer, 401, "unauthenticated");
        assertThat(answer.getHeaders().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeaders().getFirst("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.getHeaders().getFirst("Cache-Control")).contains("no-store");
    }

    @Test
    void refusesTokenWithoutScope() {
        problem(call("GET", "/api/v1/orders", person("orders.write"), null), 403, "insufficient-scope");
    }

    @Test
    void answersSameForMissingMalformedAndUnmappedId() {
        String token = person("orders.read");

        JsonNode missing = problem(call("GET", "/api/v1/orders/" + UUID.randomUUID(), token, null), 404, "not-found");
        JsonNode malformed = problem(call("GET", "/api/v1/orders/nope", token, null), 404, "not-found");
        JsonNode unmapped = problem(call("GET", "/api/v1/nowhere", token, null), 404, "not-found");

        assertThat(malformed.get("detail")).isEqualTo(missing.get("detail")).isEqualTo(unmapped.get("detail"));
        assertThat(missing.has("instance")).isFalse();
    }

    @Test
    void answersProblemForEveryBadRequest() {
        String token = person("orders.write orders.read");

        problem(call("DELETE", "/api/v1/orders", token, null), 405, "method-not-allowed");
        problem(call("POST", "/api/v1/orders", token, "{\"name\":"), 400, "malformed-body");
        problem(
                call("POST", "/api/v1/orders", token, "{\"name\":\"" + "x".repeat(1_100_000) + "\"}"),
                413,
                "too-large");
        problem(call("POST", "/api/v1/orders", token, "[".repeat(200)), 400, "malformed-body");
        JsonNode invalid =
                problem(call("POST", "/api/v1/orders", token, "{\"name\":\" \",\"count\":0}"), 400, "invalid-input");
        assertThat(invalid.get("errors").findValuesAsString("field")).containsExactlyInAnyOrder("name", "count");
        JsonNode wrong = problem(
                call("POST", "/api/v1/orders", token, "{\"name\":\"a\",\"count\":\"many\"}"), 400, "invalid-input");
        assertThat(wrong.get("errors").get(0).get("field").asString()).isEqualTo("count");
        problem(call("GET", "/api/v1/orders?limit=101", token, null), 400, "invalid-input");
        problem(call("GET", "/api/v1/orders?limit=ten", token, null), 400, "invalid-input");
        problem(call("GET", "/api/v1/orders?after=forged", token, null), 400, "invalid-input");
        ResponseEntity<String> text = RestClient.create()
                .post()
                .uri(url("/api/v1/orders"))
                .headers(headers -> headers.setBearerAuth(token))
                .contentType(MediaType.TEXT_PLAIN)
                .body("hello")
                .retrieve()
                .onStatus(HttpStatusCode::isError, (request, response) -> {})
                .toEntity(String.class);
        problem(text, 415, "unsupported-media-type");
    }

    @Test
    void hidesWhatWentWrongInside() {
        ResponseEntity<String> answer = call("GET", "/api/v1/orders/broken", person("orders.read"), null);

        problem(answer, 500, "internal-error");
        assertThat(answer.getBody()).doesNotContain("secret").doesNotContain("Exception");
    }

    @Test
    void tellsWhenToComeBack() {
        ResponseEntity<String> answer = call("GET", "/api/v1/orders/busy", person("orders.read"), null);

        assertThat(problem(answer, 429, "too-many-requests").get("retryable").asBoolean())
                .isTrue();
        assertThat(answer.getHeaders().getFirst("Retry-After")).isEqualTo("7");
        assertThat(answer.getHeaders().get("RateLimit-Policy")).containsExactly("\"orders\";q=60;w=60");
        assertThat(answer.getHeaders().get("RateLimit")).containsExactly("\"orders\";r=0;t=7");
    }

    @Test
    void leadsCallersAwayFromAnInstanceThatLostItsDatabase() {
        ResponseEntity<String> answer = call("GET", "/api/v1/orders/away", person("orders.read"), null);

        assertThat(problem(answer, 503, "unavailable").get("retryable").asBoolean())
                .isTrue();
        assertThat(answer.getHeaders().getFirst("Retry-After")).isEqualTo("5");
        assertThat(answer.getHeaders().getFirst("Connection")).isEqualTo("close");
    }

    @Test
    void walksPagesByCursorOfTheirOwner() {
        String token = person("orders.read");

        ResponseEntity<String> first = call("GET", "/api/v1/orders?limit=3", token, null);
        String next = json(first).get("next").asString();
        JsonNode second = json(call("GET", "/api/v1/orders?limit=3&after=" + next, token, null));

        assertThat(first.getHeaders().getFirst("Link"))
                .startsWith("</api/v1/orders?")
                .endsWith("rel=\"next\"");
        assertThat(second.get("items").size()).isEqualTo(2);
        assertThat(second.has("next")).isFalse();
        String stranger = TestTokens.shared().person(new OwnerId(UUID.randomUUID()), "test-service", "orders.read");
        problem(call("GET", "/api/v1/orders?after=" + next, stranger, null), 400, "invalid-input");
    }

    @Test
    void makesOrderOnceForFiftyParallelRequests() throws Exception {
        int before = RuntimeTestApplication.ORDERS.get();
        String key = UUID.randomUUID().toString();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = executor.invokeAll(IntStream.range(0, 50)
                    .<Callable<ResponseEntity<String>>>mapToObj(i -> () -> order("{\"name\":\"a\",\"count\":1}", key))
                    .toList());
            for (var answer : answers) {
                assertThat(answer.get().getStatusCode().value()).isEqualTo(201);
                assertThat(answer.get().getHeaders().getLocation()).hasToString("/api/v1/orders/1");
            }
        }

        assertThat(RuntimeTestApplication.ORDERS.get() - before).isEqualTo(1);
        problem(order("{\"name\":\"b\",\"count\":1}", key), 422, "idempotency-key-reused");
        problem(order("{\"name\":\"b\",\"count\":1}", "x".repeat(129)), 400, "invalid-input");
    }

    @Test
    void exportsEverythingAsOneZip() throws Exception {
        byte[] zip = RestClient.create()
                .get()
                .uri(url("/internal/export"))
                .headers(headers -> headers.setBearerAuth(person("account.export")))
                .retrieve()
                .body(byte[].class);

        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            assertThat(entries.getNextEntry().getName()).isEqualTo("notes/all.json");
            assertThat(new String(entries.readAllBytes())).contains(OWNER.toString());
        }
    }

    @Test
    void handsContentToServicesOnBehalfOfItsOwnerOnly() {
        var match = contents.save(OWNER, "match", UUID.randomUUID(), 1, java.util.Map.of("a", 1));
        var secret = contents.save(OWNER, "secret", UUID.randomUUID(), 1, java.util.Map.of("a", 1));
        String service = TestTokens.shared().service("job-analysis-service", OWNER, "test-service", "content.read");
        String stranger = TestTokens.shared()
                .service("job-analysis-service", new OwnerId(UUID.randomUUID()), "test-service", "content.read");

        assertThat(call("GET", path(match), service, null).getBody()).isEqualTo("{\"a\":1}");
        problem(call("GET", path(match), stranger, null), 404, "not-found");
        problem(call("GET", path(secret), service, null), 404, "not-found");
        problem(call("GET", path(match), person("content.read"), null), 403, "forbidden");
    }

    private static String path(dev.candor.contract.message.ContentReference reference) {
        return "/internal/content/" + reference.kind() + "/" + reference.id() + "/" + reference.version();
    }

    private static String person(String scopes) {
        return TestTokens.shared().person(OWNER, "test-service", scopes);
    }

    private ResponseEntity<String> order(String body, String key) {
        return RestClient.create()
                .post()
                .uri(url("/api/v1/orders"))
                .headers(headers -> headers.setBearerAuth(person("orders.write")))
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .retrieve()
                .onStatus(HttpStatusCode::isError, (request, response) -> {})
                .toEntity(String.class);
    }

    private ResponseEntity<String> call(String method, String path, String token, String body) {
        var request = RestClient.create()
                .method(org.springframework.http.HttpMethod.valueOf(method))
                .uri(url(path))
                .headers(headers -> {
                    if (token != null) {
                        headers.setBearerAuth(token);
                    }
                });
        if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON).body(body);
        }
        return request.retrieve()
                .onStatus(HttpStatusCode::isError, (req, response) -> {})
                .toEntity(String.class);
    }

    private JsonNode problem(ResponseEntity<String> answer, int status, String code) {
        assertThat(answer.getStatusCode().value())
                .as(String.valueOf(answer.getBody()))
                .isEqualTo(status);
        assertThat(answer.getHeaders().getContentType()).hasToString("application/problem+json");
        JsonNode body = json(answer);
        assertThat(body.get("code").asString()).isEqualTo(code);
        assertThat(body.get("type").asString()).endsWith("/" + code);
        assertThat(body.get("status").asInt()).isEqualTo(status);
        assertThat(body.get("traceId").asString()).matches("[0-9a-f]{32}");
        assertThat(body.has("title") && body.has("detail") && body.has("retryable"))
                .isTrue();
        return body;
    }

    private static JsonNode json(ResponseEntity<String> answer) {
        return JsonMapper.shared().readTree(answer.getBody());
    }

    private String url(String path) {
        return "http://127.0.0.1:" + port + path;
    }
}
