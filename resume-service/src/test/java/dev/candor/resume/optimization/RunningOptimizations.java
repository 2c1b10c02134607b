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
import dev.candor.contract.message.StepResult.StepSucceeded;
import dev.candor.resume.optimization.OptimizationTestApplication.KnownResumes;
import dev.candor.resume.optimization.OptimizationTestApplication.ScriptedStep;
import dev.candor.runtime.step.StepResultSink;
import dev.candor.runtime.testing.TestBroker;
import dev.candor.runtime.testing.TestDatabase;
import dev.candor.runtime.testing.TestTokens;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
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

/** The optimizations of resume-service over HTTP, with job-analysis-service played by the test. All that extend it share one service. */
@SpringBootTest(
        classes = OptimizationTestApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "candor.optimization.per-day=60",
            "candor.orchestration.slots=100",
            "candor.orchestration.pause-after=1h"
        })
abstract class RunningOptimizations {

    private static final String SCOPES = "optimizations.read optimizations.write account.read account.export";

    @TempDir
    static Path folder;

    final OwnerId owner = new OwnerId(UUID.randomUUID());
    final FileId resume = new FileId(UUID.randomUUID());

    @LocalServerPort
    int port;

    @Autowired
    KnownResumes resumes;

    @Autowired
    private StepResultSink sink;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JsonMapper json;

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

    JsonNode until(String place, String status) {
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
    boolean answer(java.util.function.Function<StepResult.Answer, StepResult> how) {
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

    List<JobAnalysisCommand> commands() {
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

    List<String> stream(String path, String lastEventId) {
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

    /** All frames of a stream until it ends, each given to {@code watcher} as it comes. */
    List<String> live(String path, Consumer<String> watcher) {
        return RestClient.builder()
                .requestFactory(new JdkClientHttpRequestFactory())
                .build()
                .get()
                .uri("http://127.0.0.1:" + port + path)
                .headers(headers -> headers.setBearerAuth(token()))
                .accept(MediaType.TEXT_EVENT_STREAM)
                .exchange((request, response) -> {
                    List<String> frames = new ArrayList<>();
                    StringBuilder frame = new StringBuilder();
                    BufferedReader lines =
                            new BufferedReader(new InputStreamReader(response.getBody(), StandardCharsets.UTF_8));
                    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                        if (!line.isEmpty()) {
                            frame.append(line).append('\n');
                        } else if (!frame.isEmpty()) {
                            frames.add(frame.toString());
                            watcher.accept(frame.toString());
                            frame.setLength(0);
                        }
                    }
                    return frames;
                });
    }

    int count(String sql) {
        return jdbc.sql(sql).param("owner", owner.value()).query(Integer.class).single();
    }

    static String place(ResponseEntity<String> accepted) {
        assertThat(accepted.getStatusCode().value()).as(accepted.getBody()).isEqualTo(202);
        return accepted.getHeaders().getLocation().toString();
    }

    void problem(ResponseEntity<String> answer, int status, String code) {
        assertThat(answer.getStatusCode().value()).as(answer.getBody()).isEqualTo(status);
        assertThat(json.readTree(answer.getBody()).get("code").asString()).isEqualTo(code);
    }

    String text(String posting) {
        return given("{\"text\":\"" + posting + "\"}", ",\"companyName\":\"Acme\"");
    }

    String given(String posting, String more) {
        return "{\"resumeId\":\"" + resume + "\",\"posting\":" + posting + more + "}";
    }

    ResponseEntity<String> body(String body) {
        return submit(body, null);
    }

    ResponseEntity<String> submit(String body, String key) {
        return call("POST", "/api/v1/optimizations", body, key);
    }

    JsonNode get(String path) {
        return json.readTree(call("GET", path, null, null).getBody());
    }

    private String token() {
        return TestTokens.shared().person(owner, "resume-service", SCOPES);
    }

    ResponseEntity<String> call(String method, String path, String body, String key) {
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
