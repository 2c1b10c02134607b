package dev.candor.gateway.status;

import static dev.candor.gateway.testing.Browser.body;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.gateway.testing.FakeService;
import dev.candor.gateway.testing.RunningGateway;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class StatusTests extends RunningGateway {

    @Test
    void tellsHowEveryServiceIsAndWhatItStandsOn() {
        clock.advance(Duration.ofMinutes(1));
        FILE.answers(exchange -> FakeService.answer(exchange, 503, "{\"status\":\"DOWN\"}"));

        JsonNode answer = body(browser().get("/api/v1/status"));

        Map<String, String> states = new HashMap<>();
        answer.path("services")
                .forEach(service -> states.put(
                        service.path("name").asString(), service.path("status").asString()));
        assertThat(states)
                .containsOnlyKeys(
                        "gateway-service",
                        "resume-service",
                        "job-analysis-service",
                        "file-service",
                        "notification-service")
                .containsEntry("file-service", "down")
                .containsEntry("resume-service", "degraded");
        assertThat(answer.path("status").asString()).isEqualTo("degraded");
        JsonNode dependencies = answer.path("services").path(0).path("dependencies");
        assertThat(dependencies.path(0).path("name").asString()).isEqualTo("database");
        assertThat(dependencies.path(0).path("status").asString()).isEqualTo("up");
        assertThat(dependencies.path(1).path("name").asString()).isEqualTo("bus");
        assertThat(dependencies.path(1).path("status").asString()).isEqualTo("down");
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
}
