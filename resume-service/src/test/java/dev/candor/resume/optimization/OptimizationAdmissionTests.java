package dev.candor.resume.optimization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;

class OptimizationAdmissionTests extends RunningOptimizations {

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
        assertThat(refused.getHeaders().getFirst("RateLimit-Policy")).isEqualTo("\"optimizations\";q=60;w=86400");
        assertThat(refused.getHeaders().getFirst("RateLimit")).startsWith("\"optimizations\";r=0;t=");
        JsonNode usage = get("/api/v1/usage");
        assertThat(usage.get("optimizationsToday").get("used").asInt()).isEqualTo(60);
        assertThat(usage.get("optimizationsToday").get("limit").asInt()).isEqualTo(60);
    }

    @Test
    void letsAsManyWaitAsTheQueueHoldsAndNotOneMore() {
        jdbc.sql("INSERT INTO owner_quota (owner_id, max_running, max_queued) VALUES (:owner, 0, 2)")
                .param("owner", owner.value())
                .update();
        assertThat(submit(text("first in line"), null).getStatusCode().value()).isEqualTo(202);
        assertThat(submit(text("second in line"), null).getStatusCode().value()).isEqualTo(202);

        ResponseEntity<String> refused = submit(text("third in line"), null);

        problem(refused, 429, "queue-full");
        assertThat(refused.getHeaders().getFirst("Retry-After")).isEqualTo("30");
        assertThat(refused.getHeaders().getFirst("RateLimit-Policy"))
                .isEqualTo("\"queued-optimizations\";q=2;qu=\"concurrent-requests\"");
    }
}
