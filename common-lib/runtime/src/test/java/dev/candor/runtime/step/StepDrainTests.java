package dev.candor.runtime.step;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.contract.agent.AgentOutcome;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;

@DirtiesContext
class StepDrainTests extends RunningStepService {

    @Autowired
    private ObjectProvider<com.github.kagkarlsson.scheduler.Scheduler> scheduler;

    @Autowired
    private RunningSteps running;

    @Test
    void givesBackWithoutBlameWhatDoesNotEndInTimeAndTakesLeave() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        step.scripts.put("endless", asked -> {
            begun.countDown();
            new CountDownLatch(1).await();
            return new AgentOutcome.Skipped<>("never", java.util.List.of());
        });
        submit(TestCommands.match("endless"));
        begun.await();
        StepDrain drain = new StepDrain(scheduler, running, runner, Duration.ofMillis(100));
        drain.start();

        drain.stop();

        assertThat(jdbc.sql("SELECT status || ' ' || coalesce(runner, 0) || ' ' || blame FROM step_work")
                        .query(String.class)
                        .single())
                .isEqualTo("READY 0 0");
        assertThat(jdbc.sql("SELECT count(*) FROM instance")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(runner.look()).as("who left does not come back").isEmpty();
    }
}
