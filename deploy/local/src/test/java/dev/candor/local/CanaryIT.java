package dev.candor.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.candor.local.testing.Mails;
import dev.candor.local.testing.Person;
import dev.candor.local.testing.Run;
import dev.candor.local.testing.SharedSuite;
import dev.candor.local.testing.StoredBytes;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** One whole run with words that occur nowhere else; afterwards they stand in clear nowhere. */
@ExtendWith(SharedSuite.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CanaryIT {

    private static final String RESUME = """
            Zebulon Quartermaine
            zebulon.quartermaine@example.net | +49 30 55501837 | 7 Thimblerigger Lane, Kiel

            Summary
            Backend engineer with nine years of work on Java services at scale.

            Experience
            Senior Engineer, Quillfeather Observatory                                  2019 - 2024
            - Ran the Java and PostgreSQL services of the Marmoset archive for forty teams.
            - Moved twelve jobs to Kafka and cut the wait of the night run by half.
            Engineer, Pumpernickel Instruments                                         2015 - 2019
            - Wrote Java tools that checked the Lanternfish sensors.

            Education
            MSc Computer Science, Kiel University                                      2015

            Skills
            Java, PostgreSQL, Kafka, Docker
            """;
    private static final String POSTING = """
            Backend engineer at Thistlewhisk Analytics

            We look for a backend engineer who keeps the Gooseberry pipeline alive.

            Requirements
            - Five years of Java
            - PostgreSQL and Kafka
            - Docker is a plus
            """;
    private static final List<String> WORDS = List.of(
            "Quartermaine",
            "quartermaine",
            "55501837",
            "Thimblerigger",
            "Quillfeather",
            "Marmoset",
            "Pumpernickel",
            "Lanternfish",
            "Thistlewhisk",
            "Gooseberry");

    private SharedSuite.Running suite;
    private Person person;
    private StoredBytes stored;
    private List<String> secrets;

    @BeforeAll
    void runOneOptimization(SharedSuite.Running running) {
        suite = running;
        person = Person.signUp(suite.gateway(), "zebulon.quartermaine@example.net");
        stored = new StoredBytes(suite.suite().settings());
        secrets = List.of(person.token(), person.token().substring("candor_".length()));
        String resume = Run.upload(person, "Quartermaine.txt", RESUME.getBytes(StandardCharsets.UTF_8));
        Run run = Run.start(person, resume, Map.of("text", POSTING));
        JsonNode end = run.awaitEnd(Duration.ofMinutes(2));
        assertThat(end.path("status").asString("")).as(end.toString()).isEqualTo("SUCCEEDED");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> !Mails.about(suite.data(), run.id()).isEmpty());
        person.read("/resumes/" + resume);
        person.get("/optimizations?cursor=Quartermaine");
        person.sendRaw("POST", "/match", "application/json", "{\"resume\": \"Quartermaine Marmoset");
    }

    @Test
    void noRowHoldsThem() {
        assertThat(stored.rows()).isGreaterThan(50);
        assertThat(stored.rowsWith(WORDS)).isEmpty();
        assertThat(stored.rowsWith(secrets)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kafka", "objects", "postgres", "logs", "temporary"})
    void noFileHoldsThem(String folder) {
        assertThat(stored.filesWith(folder, WORDS)).isEmpty();
        assertThat(stored.filesWith(folder, secrets)).isEmpty();
    }

    @Test
    void wouldFindThemIfTheyWereThere() {
        assertThat(stored.filesWith("mail", WORDS))
                .as("a mail names its receiver")
                .anyMatch(found -> found.endsWith("quartermaine"));
        assertThat(stored.rowsWith(List.of("offline"))).as("engine of a run").isNotEmpty();
    }
}
