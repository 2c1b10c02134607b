package dev.candor.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.candor.local.testing.BadFiles;
import dev.candor.local.testing.Person;
import dev.candor.local.testing.Run;
import dev.candor.local.testing.SharedSuite;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Everything that people and programs send by mistake or on purpose: each gets the right problem, and nothing is lost. */
@ExtendWith(SharedSuite.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private SharedSuite.Running suite;
    private Person person;
    private Person other;
    private String resume;
    private String posting;
    private String optimization;

    @BeforeAll
    void prepare(SharedSuite.Running running) {
        suite = running;
        person = suite.newPerson();
        other = suite.newPerson();
        resume = Run.uploadSample(person, "resume.docx");
        Run run = Run.start(person, resume, "posting-2.txt", "");
        optimization = run.id();
        JsonNode end = run.awaitEnd(Duration.ofMinutes(2));
        assertThat(end.path("status").asString("")).as(end.toString()).isEqualTo("SUCCEEDED");
        posting = end.path("postingId").asString("");
    }

    @AfterAll
    void nothingIsLost() {
        assertThat(person.read("/resumes/" + resume).path("status").asString(""))
                .isEqualTo("READY");
        assertThat(person.read("/optimizations/" + optimization).path("status").asString(""))
                .isEqualTo("SUCCEEDED");
        assertThat(person.bytes("/optimizations/" + optimization + "/artifacts/optimized-resume.pdf"))
                .startsWith('%', 'P', 'D', 'F');
        assertThat(Person.stranger(suite.gateway())
                        .read("/status")
                        .path("status")
                        .asString(""))
                .isEqualTo("up");
    }

    static Stream<Arguments> refusedUploads() throws IOException {
        return Stream.of(
                arguments("empty.pdf", new byte[0], 422, "empty-file"),
                arguments("huge.txt", BadFiles.huge(), 413, "file-too-large"),
                arguments("picture.png", BadFiles.png(), 415, "unsupported-file"),
                arguments("program.exe", new byte[] {'M', 'Z', 0, 1, 2, 3}, 415, "unsupported-file"),
                arguments("renamed.pdf", BadFiles.png(), 422, "file-mismatch"),
                arguments("renamed.docx", BadFiles.sample("resume.pdf"), 422, "file-mismatch"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusedUploads")
    void refusesTheUpload(String name, byte[] content, int status, String code) {
        long before = person.read("/files?limit=100").path("items").size();

        HttpResponse<String> answer = person.upload(name, content);

        assertProblem(answer, status, code);
        assertThat(person.read("/files?limit=100").path("items").size()).isEqualTo((int) before);
    }

    static Stream<Arguments> unreadableResumes() throws IOException {
        return Stream.of(
                arguments("locked.pdf", BadFiles.encryptedPdf()),
                arguments("scan.pdf", BadFiles.imageOnlyPdf()),
                arguments("broken.docx", BadFiles.brokenDocx()),
                arguments("blank.txt", BadFiles.blank()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unreadableResumes")
    void saysWhyTheResumeCannotBeRead(String name, byte[] content) {
        HttpResponse<String> stored = person.upload(name, content);
        if (stored.statusCode() >= 400) {
            assertThat(stored.statusCode()).isIn(415, 422);
            assertThat(JSON.readTree(stored.body()).path("detail").asString("")).isNotBlank();
            return;
        }

        String id = JSON.readTree(stored.body()).path("id").asString("");
        await().atMost(Duration.ofSeconds(60)).until(() -> "REJECTED".equals(resumeStatus(id)));

        JsonNode warnings = person.read("/resumes/" + id).path("warnings");
        assertThat(warnings).isNotEmpty();
        assertThat(warnings.path(0).path("message").asString("")).isNotBlank();
        HttpResponse<String> run =
                person.send("POST", "/optimizations", optimization(id, Map.of("text", "Any posting")));
        assertThat(run.statusCode()).as(run.body()).isBetween(400, 499);
    }

    private String resumeStatus(String id) {
        HttpResponse<String> answer = person.get("/resumes/" + id);
        return answer.statusCode() == 200
                ? JSON.readTree(answer.body()).path("status").asString("")
                : "";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:9/job",
                "http://localhost/job",
                "http://[::1]/job",
                "http://169.254.169.254/latest/meta-data/",
                "http://10.0.0.1/job",
                "http://0x7f000001/job",
                "file:///etc/passwd",
                "ftp://example.com/job",
                "not an address"
            })
    void readsNoPostingFromInside(String url) {
        HttpResponse<String> answer = person.send("POST", "/postings", Map.of("url", url));

        assertThat(failureOf(answer)).doesNotContain("root:", "ami-id").isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing-here", "/recipe"})
    void saysThatAPageIsNoPosting(String path) {
        HttpResponse<String> answer =
                person.send("POST", "/postings", Map.of("url", suite.board().url(path)));

        assertThat(failureOf(answer)).isNotBlank();
    }

    @Test
    void saysThatAnAddressIsDead() {
        HttpResponse<String> answer = person.send("POST", "/postings", Map.of("url", "https://dead.invalid/job"));

        assertThat(failureOf(answer)).isNotBlank();
    }

    /** The words of a refusal, at once or when the posting was read. */
    private String failureOf(HttpResponse<String> answer) {
        if (answer.statusCode() >= 400) {
            assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
            assertThat(answer.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
            return JSON.readTree(answer.body()).path("detail").asString("");
        }
        assertThat(answer.statusCode()).isEqualTo(202);
        String id = JSON.readTree(answer.body()).path("id").asString("");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> !person.read("/postings/" + id)
                        .path("status")
                        .asString("")
                        .equals("READING"));
        JsonNode posting = person.read("/postings/" + id);
        assertThat(posting.path("status").asString("")).as(posting.toString()).isEqualTo("FAILED");
        return posting.path("warnings").path(0).path("message").asString("");
    }

    @Test
    void refusesAMegabyteOfText() {
        HttpResponse<String> asPosting = person.send("POST", "/postings", Map.of("text", BadFiles.megabyteOfText()));
        HttpResponse<String> asRun =
                person.send("POST", "/optimizations", optimization(resume, Map.of("text", BadFiles.megabyteOfText())));

        assertProblem(asPosting, 413, "too-large");
        assertProblem(asRun, 413, "too-large");
    }

    @Test
    void takesAPostingUpToItsLimitAndNotOneMore() {
        String words = "Java engineer wanted. ".repeat(5_000).substring(0, 100_000);

        assertThat(person.send("POST", "/postings", Map.of("text", words)).statusCode())
                .isEqualTo(202);
        assertProblem(person.send("POST", "/postings", Map.of("text", words + "x")), 400, "invalid-input");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/files/{id}",
                "/files/{id}/content",
                "/resumes/{id}",
                "/postings/{id}",
                "/optimizations/{id}",
                "/optimizations/{id}/match",
                "/optimizations/{id}/changes",
                "/optimizations/{id}/company",
                "/optimizations/{id}/interview",
                "/optimizations/{id}/report",
                "/optimizations/{id}/artifacts",
                "/optimizations/{id}/artifacts/optimized-resume.pdf",
                "/optimizations/{id}/events"
            })
    void answersTheSameForUnknownAndForeignThings(String path) {
        String foreignId = switch (path.split("/")[1]) {
            case "postings" -> posting;
            case "optimizations" -> optimization;
            default -> resume;
        };
        assertThat(person.get(path.replace("{id}", foreignId)).statusCode())
                .as("it exists, for its owner")
                .isEqualTo(200);

        HttpResponse<String> unknown =
                other.get(path.replace("{id}", UUID.randomUUID().toString()));
        HttpResponse<String> foreign = other.get(path.replace("{id}", foreignId));
        HttpResponse<String> nonsense = other.get(path.replace("{id}", "no-id"));

        assertProblem(unknown, 404, "not-found");
        assertThat(withoutTrace(foreign)).isEqualTo(withoutTrace(unknown));
        assertThat(withoutTrace(nonsense)).isEqualTo(withoutTrace(unknown));
    }

    @Test
    void refusesARunOnSomebodyElsesResume() {
        HttpResponse<String> answer =
                other.send("POST", "/optimizations", optimization(resume, Map.of("text", "Java engineer wanted")));

        assertProblem(answer, 404, "not-found");
    }

    @Test
    void refusesWhatIsNoJson() {
        assertProblem(person.sendRaw("POST", "/optimizations", "application/json", "{\"resumeId\": "), 400, null);
        assertProblem(person.sendRaw("POST", "/optimizations", "application/json", "[]"), 400, null);
        assertProblem(person.sendRaw("POST", "/optimizations", "application/json", "{}"), 400, null);
        assertProblem(person.sendRaw("POST", "/optimizations", "text/plain", "hello"), 415, null);
        assertProblem(person.send("POST", "/optimizations", optimization(resume, Map.of())), 400, null);
        assertProblem(person.send("POST", "/match", Map.of("resume", "x")), 400, null);
        assertProblem(person.send("POST", "/claims/check", Map.of()), 400, null);
    }

    @Test
    void asksForAToken() {
        Person stranger = Person.stranger(suite.gateway());

        for (String path : List.of("/me", "/files", "/resumes", "/optimizations", "/notifications")) {
            assertProblem(stranger.get(path), 401, "unauthenticated");
        }
        assertProblem(Person.withToken(suite.gateway(), "made-up").get("/me"), 401, "unauthenticated");
        assertProblem(stranger.send("POST", "/optimizations", Map.of()), 401, "unauthenticated");
    }

    private static Map<String, Object> optimization(String resumeId, Map<String, String> posting) {
        Map<String, Object> body = new HashMap<>();
        body.put("resumeId", resumeId);
        body.put("posting", posting);
        return body;
    }

    private static void assertProblem(
            HttpResponse<String> answer, int status, @org.jspecify.annotations.Nullable String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(problem.propertyNames())
                .containsAll(Set.of("type", "title", "status", "detail", "code", "traceId", "retryable"));
        assertThat(answer.body()).doesNotContain("Exception", "\tat ");
        if (code != null) {
            assertThat(problem.path("code").asString("")).isEqualTo(code);
        }
    }

    private static String withoutTrace(HttpResponse<String> answer) {
        return answer.statusCode() + answer.body().replaceAll("\"traceId\":\"[^\"]*\"", "");
    }
}
