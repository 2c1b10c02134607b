package dev.candor.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.candor.local.settings.Service;
import dev.candor.local.testing.Person;
import dev.candor.local.testing.Run;
import dev.candor.local.testing.SharedSuite;
import dev.candor.local.testing.TraceCollector.Span;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an operator sees of one run: its trace, the metrics and the log lines. */
@ExtendWith(SharedSuite.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ObservabilityIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private SharedSuite.Running suite;
    private Run run;

    @BeforeAll
    void runOneOptimization(SharedSuite.Running running) {
        suite = running;
        Person person = suite.newPerson();
        run = Run.start(person, Run.uploadSample(person, "resume.docx"), "posting-2.txt", "");
        JsonNode end = run.awaitEnd(Duration.ofMinutes(2));
        assertThat(end.path("status").asString("")).as(end.toString()).isEqualTo("SUCCEEDED");
    }

    @Test
    void oneTraceLeadsThroughGatewayServicesAndBus() {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            assertThat(tracesWith("optimization.id", run.id())).hasSize(1);
            List<Span> all = spansOf(tracesWith("optimization.id", run.id()));
            assertThat(all.stream().map(Span::service))
                    .contains(Arrays.stream(Service.values()).map(Service::id).toArray(String[]::new));
            assertThat(all.stream().map(Span::name))
                    .contains("step read-posting", "step match", "step publish")
                    .anyMatch(name -> name.contains("candor.job-analysis.commands.v1"))
                    .anyMatch(name -> name.contains("candor.optimization.events.v1"));
        });
    }

    private Set<String> tracesWith(String attribute, String value) {
        return suite.traces().spans().stream()
                .filter(span -> value.equals(span.attributes().get(attribute)))
                .map(Span::traceId)
                .collect(Collectors.toSet());
    }

    private List<Span> spansOf(Set<String> traces) {
        return suite.traces().spans().stream()
                .filter(span -> traces.contains(span.traceId()))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void everyServiceCountsItsRequestsByMethodAndRoute(Service service) throws Exception {
        assertThat(metrics(service))
                .contains(
                        "http_server_requests_seconds_bucket{",
                        "jvm_memory_used_bytes{",
                        "hikaricp_connections_active{")
                .contains("service=\"" + service.id() + "\"")
                .matches("(?s).*http_server_requests_seconds_count\\{[^}]*method=\"GET\"[^}]*uri=\"/[^}]*}.*")
                .doesNotContain(run.id());
    }

    @Test
    void resumeServiceMeasuresRunsAndSteps() throws Exception {
        assertThat(metrics(Service.RESUME))
                .contains("candor_optimizations_active{")
                .matches(
                        "(?s).*candor_step_duration_seconds_count\\{[^}]*outcome=\"succeeded\"[^}]*step=\"match\"[^}]*}.*");
        assertThat(metrics(Service.JOB_ANALYSIS))
                .matches("(?s).*candor_step_duration_seconds_count\\{[^}]*step=\"read-posting\"[^}]*}.*");
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(metrics(Service.NOTIFICATION))
                        .matches("(?s).*candor_notification_deliveries_total\\{[^}]*outcome=\"sent\"[^}]*}.*"));
    }

    @Test
    void metricsAreNotOnThePublicPort() throws Exception {
        assertThat(get(suite.gateway().resolve("/actuator/prometheus")).statusCode())
                .isIn(401, 404);
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void logsAreOneJsonObjectALine(Service service) throws IOException {
        List<JsonNode> lines = lines(service);

        assertThat(lines).isNotEmpty().allSatisfy(line -> {
            assertThat(line.path("@timestamp").asString("")).isNotBlank();
            assertThat(line.at("/service/name")
                            .asString(line.path("service.name").asString("")))
                    .isEqualTo(service.id());
        });
    }

    @Test
    void logLinesOfARunCarryItsIdAndItsTrace() throws IOException {
        List<JsonNode> ofRun = lines(Service.RESUME).stream()
                .filter(line -> line.path("optimizationId").asString("").equals(run.id()))
                .toList();

        assertThat(ofRun)
                .isNotEmpty()
                .allSatisfy(
                        line -> assertThat(line.path("traceId").asString("")).matches("[0-9a-f]{32}"));
    }

    /** The lines that the service wrote itself; its Java runtime writes plain ones before it. */
    private List<JsonNode> lines(Service service) throws IOException {
        Path log = suite.data().resolve("logs").resolve(service.id() + ".log");
        return Files.readAllLines(log).stream()
                .filter(line -> !line.startsWith("WARNING: ") && !line.startsWith("OpenJDK "))
                .map(JSON::readTree)
                .toList();
    }

    private String metrics(Service service) throws Exception {
        int port = suite.suite().settings().ports().of(service.managementPort());
        HttpResponse<String> answer = get(URI.create("http://127.0.0.1:" + port + "/actuator/prometheus"));
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private static HttpResponse<String> get(URI address) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
