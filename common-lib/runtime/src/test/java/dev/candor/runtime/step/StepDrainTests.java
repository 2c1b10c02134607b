package dev.candor.runtime.step;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.contract.agent.AgentOutcome;
import dev.candor.runtime.testing.TestBroker;
import dev.candor.runtime.testing.TestDatabase;
import dev.candor.runtime.testing.TestTokens;
import dev.candor.sample.RuntimeTestApplication;
import dev.candor.sample.RuntimeTestApplication.ScriptedStep;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

@DirtiesContext
@SpringBootTest(
        classes = RuntimeTestApplication.class,
        properties = {"spring.application.name=test-service", "candor.step.enabled=true"})
class StepDrainTests {

    @Autowired
    private ObjectProvider<com.github.kagkarlsson.scheduler.Scheduler> scheduler;

    @Autowired
    private RunningSteps running;

    @Autowired
    private Runner runner;

    @Autowired
    private StepInbox inbox;

    @Autowired
    private ScriptedStep step;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient jdbc;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        TestDatabase.fresh().register(registry);
        TestBroker.none(registry);
        TestTokens.shared().register(registry);
    }

    @Test
    void givesBackWithoutBlameWhatDoesNotEndInTimeAndTakesLeave() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        step.scripts.put("endless", asked -> {
            begun.countDown();
            new CountDownLatch(1).await();
            return new AgentOutcome.Skipped<>("never", java.util.List.of());
        });
        transactions.executeWithoutResult(status -> inbox.accept(TestCommands.match("endless")));
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
