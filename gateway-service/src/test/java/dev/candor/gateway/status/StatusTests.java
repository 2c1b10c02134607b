package dev.candor.gateway.status;

import static dev.candor.gateway.testing.Browser.body;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.gateway.testing.FakeService;
import dev.candor.gateway.testing.RunningGateway;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class StatusTests extends RunningGateway {

    private static final String CHECKED_AT = "2026-01-02T03:04:05Z";

    @Test
    void tellsHowEveryServiceIsAndWhatItStandsOn() {
        clock.advance(Duration.ofMinutes(1));
        RESUME.answers(exchange -> FakeService.answer(exchange, 200, seen(true, "database", "bus")));
        JOB_ANALYSIS.answers(exchange -> FakeService.answer(exchange, 503, "{}"));
        FILE.answers(exchange -> FakeService.answer(exchange, 200, seen(true, "database", "bus")));

        JsonNode answer = body(browser().get("/api/v1/status"));

        assertThat(states(answer.path("services")))
                .containsOnlyKeys(
                        "gateway-service",
                        "resume-service",
                        "job-analysis-service",
                        "file-service",
                        "notification-service")
                .containsEntry("resume-service", "up")
                .containsEntry("job-analysis-service", "down")
                .containsEntry("file-service", "degraded");
        assertThat(states(answer.path("services").path(0).path("dependencies")))
                .as("the gateway's own: a database, and no broker in this test")
                .containsExactlyInAnyOrderEntriesOf(Map.of("database", "up", "bus", "down"));
        JsonNode file = service(answer, "file-service").path("dependencies");
        assertThat(states(file)).containsEntry("bus", "up").containsEntry("object-store", "down");
        assertThat(states(service(answer, "resume-service").path("dependencies")))
                .as("no model is set, and none is needed")
                .containsEntry("model-provider", "up");
        assertThat(file.path(0).path("checkedAt").asString()).isEqualTo(CHECKED_AT);
        assertThat(answer.path("status").asString()).isEqualTo("degraded");
        assertThat(answer.path("checkedAt").asString()).isNotEmpty();
    }

    @Test
    void looksOnceForManyWhoAsk() {
        clock.advance(Duration.ofMinutes(2));
        browser().get("/api/v1/status");
        int before = RESUME.seen().size();

        browser().get("/api/v1/status");
        browser().get("/api/v1/status");

        assertThat(RESUME.seen()).hasSize(before);
    }

    private static String seen(boolean up, String... parts) {
        String foundations = Stream.of(parts)
                .map(part -> "\"%s\":{\"up\":true,\"checkedAt\":\"%s\"}".formatted(part, CHECKED_AT))
                .collect(Collectors.joining(","));
        return "{\"up\":%s,\"standsOn\":{%s}}".formatted(up, foundations);
    }

    private static Map<String, String> states(JsonNode entries) {
        Map<String, String> states = new HashMap<>();
        entries.forEach(entry ->
                states.put(entry.path("name").asString(), entry.path("status").asString()));
        return states;
    }

    private static JsonNode service(JsonNode answer, String name) {
        return answer.path("services")
                .valueStream()
                .filter(entry -> entry.path("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
