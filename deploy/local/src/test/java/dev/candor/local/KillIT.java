package dev.candor.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.candor.local.settings.Service;
import dev.candor.local.testing.Journal;
import dev.candor.local.testing.Mails;
import dev.candor.local.testing.Person;
import dev.candor.local.testing.Run;
import dev.candor.local.testing.SharedSuite;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Each service dies once in the middle of a run, as by {@code kill -9}; the launcher starts it again. */
@ExtendWith(SharedSuite.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KillIT {

    private static final Duration LIMIT = Duration.ofMinutes(3);
    private SharedSuite.Running suite;
    private Person person;
    private String resume;

    @BeforeAll
    void uploadOnce(SharedSuite.Running running) {
        suite = running;
        person = suite.newPerson();
        resume = Run.uploadSample(person, "resume.docx");
    }

    @ParameterizedTest
    @CsvSource({
        "JOB_ANALYSIS, read-resume",
        "RESUME, read-posting",
        "FILE, analyze-posting",
        "NOTIFICATION, read-posting",
        "GATEWAY, read-posting"
    })
    void survives(Service victim, String after) throws IOException {
        Run run = Run.start(person, resume, "posting.html", "\nReference " + victim + "\n");
        JsonNode before = awaitStep(run, after);
        Journal journal = new Journal(suite.data(), suite.suite().settings());
        List<String> doneBefore = journal.finishedWork(run.id());

        suite.suite().kill(victim);
        boolean inTheMiddle = !Run.isFinal(before);
        awaitRestart(victim);
        JsonNode end = run.awaitEnd(LIMIT);

        assertThat(inTheMiddle).as("the kill came before the end").isTrue();
        assertThat(end.path("status").asString("")).as(end.toString()).isEqualTo("SUCCEEDED");
        Map<String, String> finishedBefore = Run.finishedSteps(before);
        assertThat(finishedBefore).containsKey(after);
        assertThat(Run.finishedSteps(end)).as("no finished step ran again").containsAllEntriesOf(finishedBefore);
        assertThat(journal.finishedWork(run.id()))
                .as("no finished work was done again")
                .containsAll(doneBefore)
                .doesNotHaveDuplicates();
        assertThat(journal.stepsDoneTwice(run.id())).isEmpty();
        assertToldOnce(run);
    }

    /** The launcher's own watchdog starts it again; until then it counts as ended. */
    private void awaitRestart(Service victim) {
        await().atMost(LIMIT)
                .pollInterval(Duration.ofMillis(200))
                .ignoreExceptions()
                .until(() -> {
                    suite.suite().awaitReady(victim);
                    return true;
                });
    }

    private JsonNode awaitStep(Run run, String step) {
        await().atMost(Duration.ofSeconds(60))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> Run.finishedSteps(run.state()).containsKey(step));
        return run.state();
    }

    private void assertToldOnce(Run run) {
        await().atMost(LIMIT)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> !Mails.about(suite.data(), run.id()).isEmpty());
        List<JsonNode> notices = allNotices().stream()
                .filter(notice -> notice.path("optimizationId").asString("").equals(run.id()))
                .filter(notice -> notice.path("type").asString("").contains("succeeded"))
                .toList();

        assertThat(notices).as("one notice").hasSize(1);
        assertThat(Mails.about(suite.data(), run.id())).as("one mail").hasSize(1);
    }

    private List<JsonNode> allNotices() {
        List<JsonNode> all = new ArrayList<>();
        String after = "0";
        while (!after.isEmpty()) {
            JsonNode page = person.read("/notifications?limit=100&after=" + after);
            page.path("items").forEach(all::add);
            after = page.path("next").asString("");
        }
        return all;
    }
}
