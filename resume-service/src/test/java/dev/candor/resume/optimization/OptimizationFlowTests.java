package dev.candor.resume.optimization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.candor.contract.agent.Engine;
import dev.candor.contract.id.FileId;
import dev.candor.contract.id.OwnerId;
import dev.candor.contract.message.ContentReference;
import dev.candor.contract.message.JobAnalysisCommand;
import dev.candor.contract.message.JobAnalysisCommand.CancelStep;
import dev.candor.contract.message.StepResult;
import dev.candor.contract.message.StepResult.StepFailed;
import dev.candor.contract.message.StepResult.StepSucceeded;
import dev.candor.resume.optimization.OptimizationTestApplication.KnownResumes;
import dev.candor.resume.optimization.OptimizationTestApplication.ScriptedStep;
import dev.candor.runtime.step.StepResultSink;
import dev.candor.runtime.testing.TestBroker;
import dev.candor.runtime.testing.TestDatabase;
import dev.candor.runtime.testing.TestTokens;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(
        classes = OptimizationTestApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "candor.optimization.per-day=60",
            "candor.orchestration.slots=100",
            "candor.orchestration.pause-after=1h"
        })
class OptimizationFlowTests {

    private static final String SCOPES = "optimizations.read optimizations.write account.read account.export";

    @TempDir
    static Path folder;

    private final OwnerId owner = new OwnerId(UUID.randomUUID());
    private final FileId resume = new FileId(UUID.randomUUID());

    @LocalServerPort
    private int port;

    @Autowired
    private KnownResumes resumes;

    @Autowired
    private StepResultSink sink;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JsonMapper json;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private List<ScriptedStep> steps;

    private final Set<UUID> answered = new HashSet<>();

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        TestDatabase.fresh().register(registry);
        TestBroker.none(registry);
        TestTokens.shared().register(registry);
        registry.add("candor.vault.master-key-file", () -> folder.resolve("master.key"));
    }

    @BeforeEach
    void ownAResume() {
        resumes.add(owner, resume);
    }

    @Test
    void runsFromSubmitToSucceeded() {
        ResponseEntity<String> accepted = submit(text("We need Java."), null);
        assertThat(accepted.getStatusCode().value()).isEqualTo(202);
        String place = accepted.getHeaders().getLocation().toString();

        JsonNode ended = until(place, "SUCCEEDED");

        assertThat(ended.get("progress").asInt()).isEqualTo(100);
        assertThat(ended.get("engine").asString()).isEqualTo("offline");
        assertThat(ended.get("degraded").asBoolean()).isFalse();
        assertThat(ended.get("match").get("before").asDouble()).isEqualTo(58.0);
        assertThat(ended.get("match").get("after").asDouble()).isEqualTo(71.4);
        assertThat(ended.get("companyName").asString()).isEqualTo("Acme");
        assertThat(ended.get("resumeId").asString()).isEqualTo(resume.toString());
        assertThat(ended.get("steps").findValuesAsString("name"))
                .containsExactly(
                        "read-resume",
                        "read-posting",
                        "analyze-posting",
                        "research-company",
                        "match",
                        "tailor",
                        "check-claims",
                        "match-again",
                        "write-report",
                        "publish");
        assertThat(ended.get("steps").findValuesAsString("status")).containsOnly("SUCCEEDED");
        assertThat(ended.get("problem").isNull()).isTrue();
        List<String> stream = stream(place + "/events", null);
        assertThat(stream).first().isEqualTo("1 queued");
        assertThat(stream).last().asString().endsWith(" succeeded");
        assertThat(stream(place + "/events", Integer.toString(stream.size() - 1)))
                .hasSize(1);
        assertThat(stream(place + "/events", Integer.toString(stream.size()))).isEmpty();
    }

    @Test
    void failsWithTheReasonOfTheStepAndSucceedsWhenTriedAgain() {
        String place = place(submit(text("Cake recipe"), null));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> answer(answer -> new StepFailed(answer, "not-a-posting", false)));
        JsonNode failed = get(place);
        assertThat(failed.get("status").asString()).isEqualTo("FAILED");
        assertThat(failed.get("problem").get("code").asString()).isEqualTo("not-a-posting");
        assertThat(failed.get("problem").get("step").asString()).isEqualTo("read-posting");
        assertThat(failed.get("problem").get("title").asString()).isEqualTo("This is not a job posting");

        assertThat(call("POST", place + "/retry", null, null).getStatusCode().value())
                .isEqualTo(202);

        assertThat(until(place, "SUCCEEDED").get("run").asInt()).isEqualTo(2);
        assertThat(call("POST", place + "/retry", null, null).getStatusCode().value())
                .isEqualTo(409);
        assertThat(call("POST", place + "/cancel", null, null).getStatusCode().value())
                .isEqualTo(409);
    }

    @Test
    void startsOneForFiftyIdenticalRequests() throws Exception {
        Set<String> ids = new HashSet<>();
        Set<Integer> statuses = new HashSet<>();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = executor.invokeAll(IntStream.range(0, 50)
                    .<Callable<ResponseEntity<String>>>mapToObj(i ->
                            () -> submit(text("Same  posting" + " ".repeat(i)), null))
                    .toList());
            for (var answer : answers) {
                assertThat(answer.get().getBody()).contains("\"id\"");
                ids.add(json.readTree(answer.get().getBody()).get("id").asString());
                statuses.add(answer.get().getStatusCode().value());
            }
        }

        assertThat(ids).hasSize(1);
        assertThat(statuses).containsExactlyInAnyOrder(200, 202);
        assertThat(count("SELECT count(*) FROM optimization WHERE owner_id = :owner"))
                .isEqualTo(1);
        assertThat(count("SELECT day_started FROM owner_quota WHERE owner_id = :owner"))
                .isEqualTo(1);
    }

    @Test
    void answersSameKeyAgainAndRefusesItForOtherBody() {
        String key = UUID.randomUUID().toString();
        ResponseEntity<String> first = submit(text("One"), key);
        ResponseEntity<String> again = submit(text("One"), key);

        assertThat(again.getBody()).isEqualTo(first.getBody());
        assertThat(again.getStatusCode().value()).isEqualTo(202);
        assertThat(submit(text("Two"), key).getStatusCode().value()).isEqualTo(422);
    }

    @Test
    void refusesWhatIsNotValid() {
        problem(body("{}"), 400, "invalid-input");
        problem(body("{\"resumeId\":\"nope\",\"posting\":{\"text\":\"a\"}}"), 400, "invalid-input");
        problem(body(given("{}", "")), 400, "invalid-input");
        problem(body(given("{\"url\":\"https://a.example\",\"text\":\"b\"}", "")), 400, "invalid-input");
        problem(body(given("{\"url\":\"http://127.0.0.1/\"}", "")), 400, "invalid-input");
        problem(body(given("{\"text\":\"" + "x".repeat(100_001) + "\"}", "")), 400, "invalid-input");
        problem(body(given("{\"text\":\"x\"}", ",\"options\":{\"boldness\":\"reckless\"}")), 400, "invalid-input");
        problem(body(given("{\"text\":\"x\"}", ",\"options\":{\"language\":\"english\"}")), 400, "invalid-input");
        problem(body(given("{\"text\":\"x\"}", ",\"options\":{\"maxCostMicros\":-1}")), 400, "invalid-input");
        problem(body(given("{\"text\":\"x\"}", ",\"options\":{\"engine\":\"llm\"}")), 422, "engine-unavailable");
        problem(body("{\"resumeId\":\"" + UUID.randomUUID() + "\",\"posting\":{\"text\":\"a\"}}"), 404, "not-found");
        resumes.versions.put(owner + "/" + resume, -1);
        problem(body(given("{\"text\":\"x\"}", "")), 422, "resume-rejected");
        assertThat(count("SELECT count(*) FROM optimization WHERE owner_id = :owner"))
                .isZero();
    }

    @Test
    void stopsAtTheQuotaOfTheDay() {
        jdbc.sql(
                        "INSERT INTO owner_quota (owner_id, day, day_started) VALUES (:owner, (now() AT TIME ZONE 'UTC')::date, 59)")
                .param("owner", owner.value())
                .update();
        assertThat(submit(text("last one"), null).getStatusCode().value()).isEqualTo(202);
        ResponseEntity<String> refused = submit(text("one too many"), null);

        problem(refused, 429, "day-quota-used");
        assertThat(refused.getHeaders().getFirst("Retry-After")).isNotBlank();
        JsonNode usage = get("/api/v1/usage");
        assertThat(usage.get("optimizationsToday").get("used").asInt()).isEqualTo(60);
        assertThat(usage.get("optimizationsToday").get("limit").asInt()).isEqualTo(60);
    }

    @Test
    void cancelsAndTellsTheOtherService() {
        String place = place(submit(text("to be cancelled"), null));
        await().atMost(Duration.ofSeconds(10))
                .until(() -> get(place).get("status").asString().equals("RUNNING"));

        assertThat(call("POST", place + "/cancel", null, null).getStatusCode().value())
                .isEqualTo(202);

        await().atMost(Duration.ofSeconds(30))
                .until(() -> get(place).get("status").asString().equals("CANCELLED"));
        assertThat(commands()).anyMatch(CancelStep.class::isInstance);
    }

    @Test
    void deletesEverythingOfIt() {
        String place = place(submit(text("to be deleted"), null));
        until(place, "SUCCEEDED");

        assertThat(call("DELETE", place, null, null).getStatusCode().value()).isEqualTo(204);

        assertThat(call("GET", place, null, null).getStatusCode().value()).isEqualTo(404);
        assertThat(count("SELECT count(*) FROM optimization WHERE owner_id = :owner"))
                .isZero();
        assertThat(count("SELECT count(*) FROM step_work WHERE owner_id = :owner"))
                .isZero();
        assertThat(count("SELECT count(*) FROM content WHERE owner_id = :owner AND kind <> 'resume-document'"))
                .isZero();
    }

    @Test
    void listsNewestFirstByPages() {
        List<String> places = IntStream.range(0, 5)
                .mapToObj(i -> place(submit(text("Posting " + i), null)))
                .toList();

        JsonNode first = get("/api/v1/optimizations?limit=3");
        JsonNode second =
                get("/api/v1/optimizations?limit=3&cursor=" + first.get("next").asString());

        assertThat(first.get("items").get(0).get("id").asString())
                .isEqualTo(places.getLast().substring(22));
        assertThat(first.get("items")).hasSize(3);
        assertThat(second.get("items")).hasSize(2);
        assertThat(second.has("next")).isFalse();
        assertThat(get("/api/v1/optimizations?status=FAILED").get("items")).isEmpty();
    }

    private JsonNode until(String place, String status) {
        await().atMost(Duration.ofSeconds(60)).until(() -> {
            answer(answer -> new StepSucceeded(
                    answer,
                    new ContentReference("job-analysis-service", "posting", UUID.randomUUID(), 1),
                    new StepResult.Ending("done", Engine.OFFLINE, null, false)));
            return get(place).get("status").asString().equals(status);
        });
        return get(place);
    }

    /** Plays job-analysis-service: answers every command of this owner once. */
    private boolean answer(java.util.function.Function<StepResult.Answer, StepResult> how) {
        boolean any = false;
        for (JobAnalysisCommand command : commands()) {
            UUID id = command.assignment().commandId().value();
            if (!(command instanceof CancelStep) && answered.add(id)) {
                any = true;
                StepResult.Answer answer = new StepResult.Answer(
                        command.assignment().commandId(),
                        command.assignment().optimizationId(),
                        command.assignment().attempt().step(),
                        List.of(),
                        Instant.now(),
                        Instant.now());
                transactions.executeWithoutResult(status -> sink.accept(how.apply(answer)));
            }
        }
        return any;
    }

    private List<JobAnalysisCommand> commands() {
        return jdbc
                .sql("SELECT convert_from(payload, 'UTF8') FROM outbox WHERE topic = :topic ORDER BY id")
                .param("topic", JobAnalysisCommand.TOPIC)
                .query(String.class)
                .list()
                .stream()
                .map(text -> json.readValue(text, JobAnalysisCommand.class))
                .filter(command -> command.assignment().ownerId().equals(owner))
                .toList();
    }

    private List<String> stream(String path, String lastEventId) {
        String body = RestClient.builder()
                .requestFactory(new JdkClientHttpRequestFactory())
                .build()
                .get()
                .uri("http://127.0.0.1:" + port + path)
                .headers(headers -> {
                    headers.setBearerAuth(token());
                    if (lastEventId != null) {
                        headers.set("Last-Event-ID", lastEventId);
                    }
                })
                .accept(MediaType.TEXT_EVENT_STREAM)
                .retrieve()
                .body(String.class);
        return java.util.Arrays.stream((body == null ? "" : body).split("\n\n"))
                .filter(event -> event.contains("id:"))
                .map(event -> event.replaceAll("(?s).*?id:(\\d+)\nevent:([a-z-]+)\ndata:\\{.*", "$1 $2"))
                .toList();
    }

    private int count(String sql) {
        return jdbc.sql(sql).param("owner", owner.value()).query(Integer.class).single();
    }

    private static String place(ResponseEntity<String> accepted) {
        assertThat(accepted.getStatusCode().value()).as(accepted.getBody()).isEqualTo(202);
        return accepted.getHeaders().getLocation().toString();
    }

    private void problem(ResponseEntity<String> answer, int status, String code) {
        assertThat(answer.getStatusCode().value()).as(answer.getBody()).isEqualTo(status);
        assertThat(json.readTree(answer.getBody()).get("code").asString()).isEqualTo(code);
    }

    private String text(String posting) {
        return given("{\"text\":\"" + posting + "\"}", ",\"companyName\":\"Acme\"");
    }

    private String given(String posting, String more) {
        return "{\"resumeId\":\"" + resume + "\",\"posting\":" + posting + more + "}";
    }

    private ResponseEntity<String> body(String body) {
        return submit(body, null);
    }

    private ResponseEntity<String> submit(String body, String key) {
        return call("POST", "/api/v1/optimizations", body, key);
    }

    private JsonNode get(String path) {
        return json.readTree(call("GET", path, null, null).getBody());
    }

    private String token() {
        return TestTokens.shared().person(owner, "resume-service", SCOPES);
    }

    private ResponseEntity<String> call(String method, String path, String body, String key) {
        var request = RestClient.builder()
                .requestFactory(new JdkClientHttpRequestFactory())
                .build()
                .method(HttpMethod.valueOf(method))
                .uri(java.net.URI.create("http://127.0.0.1:" + port + path))
                .headers(headers -> {
                    headers.setBearerAuth(token());
                    if (key != null) {
                        headers.set("Idempotency-Key", key);
                    }
                });
        if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON).body(body);
        }
        return request.retrieve()
                .onStatus(HttpStatusCode::isError, (req, response) -> {})
                .toEntity(String.class);
    }
}
