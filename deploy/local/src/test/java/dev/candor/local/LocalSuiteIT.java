package dev.candor.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.candor.local.testing.Artifacts;
import dev.candor.local.testing.Mails;
import dev.candor.local.testing.Notices;
import dev.candor.local.testing.Person;
import dev.candor.local.testing.Run;
import dev.candor.local.testing.SharedSuite;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** The main job through the public door: from signing up to the mail. One run, looked at from every side. */
@ExtendWith(SharedSuite.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LocalSuiteIT {

    private SharedSuite.Running suite;
    private Person person;
    private Notices notices;
    private Run run;
    private List<String> events;
    private JsonNode end;

    @BeforeAll
    void runOneOptimization(SharedSuite.Running running) {
        suite = running;
        person = suite.newPerson();
        notices = Notices.listen(person);
        String resume = Run.uploadSample(person, "resume.pdf");
        long begin = System.nanoTime();
        run = Run.start(person, resume, "posting.html", "");
        events = run.events();
        end = run.state();
        System.out.printf("suite: submit to end %.1f s%n", (System.nanoTime() - begin) / 1e9);
    }

    @Test
    void succeedsInEveryStep() {
        assertThat(end.path("status").asString("")).as(end.toString()).isEqualTo("SUCCEEDED");
        assertThat(end.path("steps"))
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.path("status").asString(""))
                        .as(step.toString())
                        .isIn("SUCCEEDED", "SKIPPED"));
        assertThat(end.path("progress").asInt()).isEqualTo(100);
        assertThat(end.path("engine").asString("")).isEqualTo("offline");
        assertThat(Duration.between(instant("createdAt"), instant("finishedAt")))
                .as("from submit to SUCCEEDED, with room for a shared machine")
                .isLessThan(Duration.ofSeconds(60));
    }

    @Test
    void streamsNumberedEventsThatEndWithTheRun() {
        List<Long> numbers = events.stream()
                .filter(line -> line.startsWith("id:"))
                .map(line -> Long.parseLong(line.substring(3).strip()))
                .toList();

        assertThat(numbers).hasSizeGreaterThan(10).isSorted().doesNotHaveDuplicates();
        assertThat(events.stream()
                        .filter(line -> line.startsWith("data:"))
                        .toList()
                        .getLast())
                .containsIgnoringCase("succeeded");
    }

    @Test
    void scoresWithEvidenceThatTheResumeHolds() {
        JsonNode match = run.part("match");
        String text = person.read("/resumes/" + end.path("resumeId").asString(""))
                .path("text")
                .asString("");

        assertThat(match.path("before").path("overall").asDouble()).isBetween(1.0, 100.0);
        assertThat(match.path("after").path("overall").asDouble())
                .isGreaterThanOrEqualTo(match.path("before").path("overall").asDouble());
        assertThat(match.path("before").path("requirements")).hasSizeGreaterThan(5);
        assertThat(match.path("before")
                        .path("requirements")
                        .valueStream()
                        .flatMap(requirement -> requirement.path("evidence").valueStream()))
                .isNotEmpty()
                .allSatisfy(evidence -> assertThat(squeeze(text))
                        .contains(squeeze(evidence.path("quote").asString(""))));
    }

    @Test
    void proposesChangesThatSayWhy() {
        assertThat(run.part("changes")).isNotEmpty().allSatisfy(change -> {
            assertThat(change.path("verdict").asString("")).isIn("supported", "needs-confirmation");
            assertThat(change.path("why").asString("")).isNotBlank();
            assertThat(change.path("path").asString("")).isNotBlank();
        });
    }

    @Test
    void answersTheOtherParts() {
        assertThat(run.part("company").isObject()).isTrue();
        assertThat(run.part("interview").isEmpty()).isFalse();
        assertThat(run.part("report").isEmpty()).isFalse();
    }

    @Test
    void writesArtifactsThatHoldTheRightContent() {
        Artifacts artifacts = new Artifacts(run);

        assertThat(artifacts.names())
                .contains(
                        "optimized-resume.pdf",
                        "optimized-resume.docx",
                        "optimized-resume.md",
                        "optimized-resume.txt",
                        "optimized-resume.json",
                        "report.md",
                        "report.html",
                        "report.pdf",
                        "job-analysis.json",
                        "resume-optimization.json",
                        "company-research.json");
        artifacts.assertDigests();
        for (String name : List.of("optimized-resume.pdf", "optimized-resume.docx", "optimized-resume.txt")) {
            assertThat(artifacts.text(name))
                    .as(name)
                    .contains(
                            "Mara Lindqvist",
                            "Nordhafen Logistics",
                            "Kaufgrün Online",
                            "Elbwerk Systems",
                            "Kiel University")
                    .contains("mara.lindqvist@example.com")
                    .doesNotContain("Terraform");
        }
        assertThat(artifacts.text("report.pdf")).contains("Brightwater");
    }

    @Test
    void tellsOnceByWebSocketListAndMail() {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> !notices.about(run.id()).isEmpty());
        await().atMost(Duration.ofSeconds(20))
                .until(() -> Mails.about(suite.data(), run.id()).size() == 1);

        assertThat(notices.about(run.id()).stream().filter(notice -> notice.contains("succeeded")))
                .hasSize(1);
        assertThat(person.read("/notifications?limit=100")
                        .path("items")
                        .valueStream()
                        .filter(notice ->
                                notice.path("optimizationId").asString("").equals(run.id())
                                        && notice.path("type").asString("").contains("succeeded")))
                .hasSize(1);
        assertThat(Mails.about(suite.data(), run.id()).getFirst()).contains(person.email());
    }

    @Test
    void keepsItsDataToTheOwnerOfTheMachine() throws java.io.IOException {
        assertThat(Files.getPosixFilePermissions(suite.data())).isEqualTo(PosixFilePermissions.fromString("rwx------"));
        assertThat(Files.getPosixFilePermissions(suite.suite().settings().tokenFile()))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void letsTheOwnerOfTheLocalRunInByToken() throws java.io.IOException {
        String token = Files.readString(suite.suite().settings().tokenFile()).strip();

        assertThat(Person.withToken(suite.gateway(), token).get("/me").statusCode())
                .isEqualTo(200);
        assertThat(Person.withToken(suite.gateway(), token + "x").get("/me").statusCode())
                .isEqualTo(401);
    }

    private Instant instant(String name) {
        return Instant.parse(end.path(name).asString(""));
    }

    private static String squeeze(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
