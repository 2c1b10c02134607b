package dev.candor.local.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.candor.local.testing.Run;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Processes stand still for a while and know nothing of it. */
@Order(2)
class PauseFaults extends FaultCase {

    /** F05: whoever comes back before the lease is over goes on with its step. */
    @Test
    void keepsItsStepForAShortPause() throws InterruptedException {
        Run run = submitToASlowWriter(5_000);
        String writer = awaitWriter(run);
        int asked = lab.model().calls();
        story.fault(() -> pause(writer, 5));
        lab.quickModel();
        story.awaitEnds(LIMIT);

        assertThat(lab.model().calls() - asked)
                .as("the call under way was not made again")
                .isLessThan(10);
        assertThat(attempts(run)).as("claims of the step").isEqualTo(1);
    }

    /** F06: whoever sleeps longer loses it; what it writes when it wakes counts for nothing. */
    @Test
    void losesItsStepForALongPause() throws InterruptedException {
        Run run = submitToASlowWriter(5_000);
        String writer = awaitWriter(run);
        ProcessHandle process = lab.process(writer);
        story.fault(() -> {
            lab.freeze(process);
            lab.letLeasesRunOut(writer);
            await().atMost(FaultLab.patient(Duration.ofSeconds(30)))
                    .pollInterval(Duration.ofMillis(100))
                    .until(() -> {
                        String now = lab.writer(run);
                        return !now.isEmpty() && !now.equals(writer);
                    });
            lab.thaw(process);
        });
        lab.quickModel();
        story.awaitEnds(LIMIT);

        assertThat(attempts(run)).as("claims of the step").isEqualTo(2);
    }

    private void pause(String name, int seconds) {
        ProcessHandle process = lab.process(name);
        lab.freeze(process);
        try {
            TimeUnit.SECONDS.sleep(seconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        lab.thaw(process);
    }

    private String awaitWriter(Run run) {
        return await().atMost(FaultLab.patient(Duration.ofSeconds(40)))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> lab.writer(run), writer -> !writer.isEmpty());
    }

    private long attempts(Run run) {
        return Long.parseLong(lab.rows()
                .of(
                        "SELECT fence FROM resume.step_work WHERE step = 'tailor' AND optimization_id = ANY (?)",
                        java.util.List.of(run.id()))
                .getFirst()
                .getFirst());
    }
}
