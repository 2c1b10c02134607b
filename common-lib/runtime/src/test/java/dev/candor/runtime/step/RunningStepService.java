package dev.candor.runtime.step;

import dev.candor.runtime.testing.TestBroker;
import dev.candor.runtime.testing.TestDatabase;
import dev.candor.runtime.testing.TestTokens;
import dev.candor.sample.RuntimeTestApplication;
import dev.candor.sample.RuntimeTestApplication.ScriptedStep;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** A service with a database of its own that runs steps as their scripts say. */
@SpringBootTest(
        classes = RuntimeTestApplication.class,
        properties = {"spring.application.name=test-service", "candor.step.enabled=true"})
abstract class RunningStepService {

    @Autowired
    Runner runner;

    @Autowired
    StepInbox inbox;

    @Autowired
    ScriptedStep step;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient jdbc;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        TestDatabase.fresh().register(registry);
        TestBroker.none(registry);
        TestTokens.shared().register(registry);
    }

    final void submit(StepCommand command) {
        transactions.executeWithoutResult(status -> inbox.accept(command));
    }
}
