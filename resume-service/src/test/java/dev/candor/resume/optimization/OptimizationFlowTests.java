package dev.candor.resume.optimization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.candor.contract.message.JobAnalysisCommand.CancelStep;
import dev.candor.contract.message.StepResult.StepFailed;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;

class OptimizationFlowTests extends RunningOptimizations {

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
                        "analyze-resume",
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
}
