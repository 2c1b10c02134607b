package dev.candor.resume.optimization;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.contract.agent.AgentContext;
import dev.candor.contract.agent.AgentRole;
import dev.candor.resume.optimization.OptimizationTestApplication.ScriptedStep;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A stream tells how far the step at work is, in numbers. */
class ProgressFramesTests extends RunningOptimizations {

    @Autowired
    private List<ScriptedStep> scripted;

    @AfterEach
    void calm() {
        tailor().tailoring = context -> {};
    }

    @Test
    void tellsLinesWrittenAndCheckedWhileTheTailorIsAtWork() throws InterruptedException {
        CountDownLatch seen = new CountDownLatch(1);
        tailor().tailoring = context -> {
            if (context.assignment().ownerId().equals(owner)) {
                context.lines(4, 1, 9);
                await(seen, context);
            }
        };
        String place = place(submit(text("Cook wanted"), null));
        Thread answering = Thread.ofVirtual().start(() -> until(place, "SUCCEEDED"));

        List<String> frames = live(place + "/events", frame -> {
            if (frame.contains("\"checked\"")) {
                seen.countDown();
            }
        });
        answering.join();

        assertThat(frames.stream().filter(frame -> frame.contains("event:progress")))
                .singleElement()
                .satisfies(frame -> assertThat(json.readTree(frame.substring(frame.indexOf('{'))))
                        .isEqualTo(json.readTree("{\"step\":\"tailor\",\"attempt\":1,\"phase\":\"writing\","
                                + "\"percent\":11,\"written\":4,\"checked\":1,\"lines\":9}")))
                .satisfies(frame -> assertThat(frame).doesNotContain("id:"));
        assertThat(frames.getLast()).contains("event:succeeded");
        assertThat(count("SELECT count(*) FROM step_progress WHERE owner_id = :owner"))
                .isOne();
        assertThat(call("DELETE", place, null, null).getStatusCode().value()).isEqualTo(204);
        assertThat(count("SELECT count(*) FROM step_progress WHERE owner_id = :owner"))
                .as("gone with its optimization")
                .isZero();
    }

    private static void await(CountDownLatch seen, AgentContext context) {
        try {
            assertThat(seen.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            context.progress(0, "stopped");
        }
    }

    private ScriptedStep tailor() {
        return scripted.stream()
                .filter(step -> step.role() == AgentRole.RESUME_TAILOR)
                .findFirst()
                .orElseThrow();
    }
}
