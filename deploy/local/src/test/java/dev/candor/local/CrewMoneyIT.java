package dev.candor.local;

import static dev.candor.local.testing.CrewSuite.Crew.PLENTY;
import static dev.candor.local.testing.CrewSuite.Crew.run;
import static dev.candor.local.testing.CrewSuite.Crew.step;
import static dev.candor.local.testing.CrewSuite.Crew.upload;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.local.testing.CrewSuite;
import dev.candor.local.testing.CrewSuite.Crew;
import dev.candor.local.testing.Journal;
import dev.candor.local.testing.Person;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** What a model costs: said before, bounded while it is spent, asked about where it would be wasted, and counted after. */
@ExtendWith(CrewSuite.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrewMoneyIT {

    private static final Duration LIMIT = Duration.ofMinutes(4);

    private Crew crew;
    private Person person;
    private String resume;

    @BeforeAll
    void join(Crew running) throws IOException {
        crew = running;
        person = crew.newPerson();
        resume = upload(person);
    }

    @Test
    void saysWhatARunWouldCostBeforeAnythingIsSpent() throws IOException {
        int before = crew.model().asked().size();
        JsonNode estimate = estimate(Map.of("engine", "auto", "maxCostMicros", PLENTY));

        assertThat(estimate.path("engine").asString("")).isEqualTo("llm");
        assertThat(estimate.path("costMicros").asLong()).isPositive();
        assertThat(estimate(Map.of("engine", "auto", "maxCostMicros", 7))
                        .path("costMicros")
                        .asLong())
                .isEqualTo(7);
        assertThat(estimate(Map.of("engine", "offline")).path("costMicros").asLong())
                .isZero();
        assertThat(crew.model().asked()).hasSize(before);
    }

    @Test
    void countsWhatWasSpentInStepsRunAndUsage() throws IOException {
        Person fresh = crew.newPerson();
        JsonNode end = run(fresh, upload(fresh), "\nReference 2\n", Map.of("engine", "llm", "maxCostMicros", PLENTY))
                .awaitEnd(LIMIT);

        long spent = end.path("costMicros").asLong();
        assertThat(spent).as(end.toString()).isPositive();
        assertThat(end.path("steps")
                        .valueStream()
                        .mapToLong(step -> step.path("usage").path("costMicros").asLong())
                        .sum())
                .isEqualTo(spent);
        assertThat(fresh.read("/me/usage").at("/costMicrosToday/used").asLong()).isEqualTo(spent);
        assertThat(fresh.read("/me/usage").path("costMicrosTotal").asLong()).isEqualTo(spent);
    }

    @Test
    void endsWithCodeWhenTheMoneyIsGone() throws IOException {
        JsonNode end = run(person, resume, "\nReference 3\n", Map.of("engine", "llm", "maxCostMicros", 900))
                .awaitEnd(LIMIT);

        assertThat(end.path("status").asString("")).as(end.toString()).isEqualTo("SUCCEEDED");
        assertThat(end.path("degraded").asBoolean()).as(end.toString()).isTrue();
        assertThat(end.path("costMicros").asLong()).isLessThanOrEqualTo(900);
    }

    @Test
    void asksBeforeItSpendsAnythingOnAHopelessMatch() {
        Map<String, String> posting = Map.of(
                "text",
                "Consultant neurosurgeon\n\nRequirements\n- Degree in medicine\n- Fellowship in neurosurgery\n"
                        + "- 10 years of experience in cranial surgery\n- Licence to practise medicine\n");

        JsonNode spared = Crew.start(
                        person,
                        Map.of(
                                "resumeId",
                                resume,
                                "posting",
                                posting,
                                "options",
                                Map.of("engine", "auto", "maxCostMicros", PLENTY)))
                .awaitEnd(LIMIT);
        JsonNode question = spared.path("question");
        JsonNode wanted = Crew.start(person, question.path("yes")).awaitEnd(LIMIT);

        assertThat(question.path("code").asString("")).as(spared.toString()).isEqualTo("hopeless-match");
        assertThat(question.path("below").asInt()).isEqualTo(20);
        assertThat(wanted.path("question").isNull()).as(wanted.toString()).isTrue();
        assertThat(spared.path("match").path("before").asDouble()).isLessThan(20);
        for (String name : new String[] {"tailor", "analyze-resume"}) {
            assertThat(step(spared, name).path("summary").asString("")).contains("no model asked");
            assertThat(step(spared, name).path("usage").path("costMicros").asLong())
                    .isZero();
        }
        assertThat(step(wanted, "tailor").path("usage").path("costMicros").asLong())
                .isPositive();
    }

    @Test
    void asksNoModelOnceTheMoneyOfTheDayIsGone() throws IOException, SQLException {
        run(person, resume, "\nReference 8\n", Map.of("engine", "offline")).awaitEnd(LIMIT);
        dayCostMicros(0);
        int before = crew.model().asked().size();

        JsonNode end = run(person, resume, "\nReference 6\n", Map.of("engine", "llm", "maxCostMicros", PLENTY))
                .awaitEnd(LIMIT);
        dayCostMicros(PLENTY);

        assertThat(end.path("status").asString("")).as(end.toString()).isEqualTo("SUCCEEDED");
        assertThat(end.path("degraded").asBoolean()).as(end.toString()).isTrue();
        assertThat(end.path("costMicros").asLong()).isZero();
        assertThat(crew.model().asked()).hasSize(before);
    }

    private JsonNode estimate(Map<String, Object> options) throws IOException {
        HttpResponse<String> answer = person.send("POST", "/optimizations/estimate", Crew.wish(resume, "", options));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Crew.json(answer);
    }

    private void dayCostMicros(long micros) throws SQLException {
        try (Connection connection =
                        new Journal(crew.suite().settings().data(), crew.suite().settings()).connect();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE resume.owner_quota SET day_cost_micros = " + micros);
        }
    }
}
