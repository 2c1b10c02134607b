package dev.candor.local.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** One optimization as its owner sees it. */
public record Run(Person person, String id) {

    private static final Set<String> FINAL = Set.of("SUCCEEDED", "FAILED", "CANCELLED", "EXPIRED");
    private static final Path SAMPLES = Path.of("samples");

    /** Uploads a sample and waits until it was read; the id of the resume. */
    public static String uploadSample(Person person, String name) {
        try {
            return upload(person, name, Files.readAllBytes(SAMPLES.resolve(name)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Uploads a resume and waits until it was read; its id. */
    public static String upload(Person person, String name, byte[] content) {
        HttpResponse<String> stored = person.upload(name, content);
        assertThat(stored.statusCode()).as(stored.body()).isIn(200, 201);
        String id = Person.JSON.readTree(stored.body()).path("id").asString("");
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> isReady(person, id));
        return id;
    }

    private static boolean isReady(Person person, String resumeId) {
        HttpResponse<String> answer = person.get("/resumes/" + resumeId);
        String status = Person.JSON.readTree(answer.body()).path("status").asString("");
        assertThat(status).as(answer.body()).isNotEqualTo("REJECTED");
        return answer.statusCode() == 200 && status.equals("READY");
    }

    /** Starts a run on a sample posting; a remark makes the posting, and so the run, a new one. */
    public static Run start(Person person, String resumeId, String posting, String remark) {
        try {
            return start(person, resumeId, Map.of("text", Files.readString(SAMPLES.resolve(posting)) + remark));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Starts a run on any posting. */
    public static Run start(Person person, String resumeId, Map<String, String> posting) {
        HttpResponse<String> accepted =
                person.send("POST", "/optimizations", Map.of("resumeId", resumeId, "posting", posting));
        assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(202);
        assertThat(accepted.headers().firstValue("Location")).isPresent();
        return new Run(person, Person.JSON.readTree(accepted.body()).path("id").asString(""));
    }

    /** The optimization as it is now. */
    public JsonNode state() {
        return person.read("/optimizations/" + id);
    }

    /** The optimization as it is now, or an empty object while the suite cannot answer. */
    public JsonNode stateIfAnswered() {
        try {
            HttpResponse<String> answer = person.get("/optimizations/" + id);
            return answer.statusCode() == 200 ? Person.JSON.readTree(answer.body()) : Person.JSON.createObjectNode();
        } catch (UncheckedIOException down) {
            return Person.JSON.createObjectNode();
        }
    }

    /** A part of it as JSON. */
    public JsonNode part(String name) {
        return person.read("/optimizations/" + id + "/" + name);
    }

    /** The bytes of an artifact. */
    public byte[] artifact(String name) {
        return person.bytes("/optimizations/" + id + "/artifacts/" + name);
    }

    /** Whether the status is one that does not change any more. */
    public static boolean isFinal(JsonNode state) {
        return FINAL.contains(state.path("status").asString(""));
    }

    /** Waits for the end, whatever is up or down meanwhile. */
    public JsonNode awaitEnd(Duration limit) {
        await().atMost(limit).pollInterval(Duration.ofMillis(150)).until(() -> isFinal(stateIfAnswered()));
        return state();
    }

    /** The steps that have succeeded in a state, with their attempt and time of end. */
    public static Map<String, String> finishedSteps(JsonNode state) {
        Map<String, String> finished = new HashMap<>();
        for (JsonNode step : state.path("steps")) {
            if (step.path("status").asString("").equals("SUCCEEDED")) {
                finished.put(
                        step.path("name").asString(""),
                        "attempt " + step.path("attempt").asInt() + " at "
                                + step.path("finishedAt").asString(""));
            }
        }
        return finished;
    }

    /** Reads the event stream to its end. */
    public List<String> events() {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<java.util.stream.Stream<String>> answer = Person.send(
                    client,
                    person.request("/api/v1/optimizations/" + id + "/events")
                            .header("Accept", "text/event-stream")
                            .GET(),
                    BodyHandlers.ofLines());
            assertThat(answer.statusCode()).isEqualTo(200);
            List<String> lines = new ArrayList<>();
            answer.body().forEach(lines::add);
            return lines;
        }
    }
}
