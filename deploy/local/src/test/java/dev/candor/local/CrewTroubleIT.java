package dev.candor.local;

import static dev.candor.local.testing.CrewSuite.Crew.PLENTY;
import static dev.candor.local.testing.CrewSuite.Crew.run;
import static dev.candor.local.testing.CrewSuite.Crew.step;
import static dev.candor.local.testing.CrewSuite.Crew.upload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.candor.local.settings.Service;
import dev.candor.local.testing.CrewSuite;
import dev.candor.local.testing.CrewSuite.Crew;
import dev.candor.local.testing.Person;
import dev.candor.local.testing.Run;
import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Runs with a model whose askers are killed, or that is gone: they end well, and nothing is paid twice. */
@ExtendWith(CrewSuite.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrewTroubleIT {

    private static final Duration LIMIT = Duration.ofMinutes(4);
    private static final Map<String, Object> WITH_MODEL = Map.of("engine", "llm", "maxCostMicros", PLENTY);

    private Crew crew;

    @BeforeAll
    void join(Crew running) {
        crew = running;
    }

    @AfterEach
    void calm() {
        crew.model().latency(0);
        crew.model().away(false);
    }

    @Test
    void asksAtMostTheCallInFlightAgainWhenItsProcessIsKilled() throws IOException {
        crew.model().latency(2_500);
        int before = crew.model().asked().size();
        Person fresh = crew.newPerson();
        Run run = run(fresh, upload(fresh), "\nReference 5\n", WITH_MODEL);
        await().atMost(LIMIT)
                .pollInterval(Duration.ofMillis(50))
                .until(() ->
                        step(run.state(), "tailor").path("status").asString("").equals("RUNNING")
                                && crew.model().asked().getLast().contains("mayBeReworded"));

        crew.suite().kill(Service.RESUME);
        JsonNode end = run.awaitEnd(LIMIT);

        assertThat(end.path("status").asString("")).as(end.toString()).isEqualTo("SUCCEEDED");
        List<String> all = crew.model().asked();
        List<String> asked = all.subList(before, all.size());
        assertThat(asked.size() - new HashSet<>(asked).size()).isLessThanOrEqualTo(1);
    }

    @Test
    void aProviderThatIsGoneFailsNoRun() throws IOException {
        crew.model().away(true);
        Person fresh = crew.newPerson();

        JsonNode end = run(fresh, upload(fresh), "\nReference 7\n", WITH_MODEL).awaitEnd(LIMIT);

        assertThat(end.path("status").asString("")).as(end.toString()).isEqualTo("SUCCEEDED");
        assertThat(end.path("degraded").asBoolean()).as(end.toString()).isTrue();
        assertThat(end.path("engine").asString("")).isEqualTo("offline");
        assertThat(end.path("costMicros").asLong()).isZero();
    }
}
