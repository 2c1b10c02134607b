package dev.candor.runtime.step;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.candor.contract.id.CommandId;
import dev.candor.runtime.messaging.AccountEraser;
import dev.candor.runtime.messaging.BackgroundLoop;
import dev.candor.runtime.messaging.DedicatedConnection;
import dev.candor.runtime.messaging.Retention;
import dev.candor.runtime.messaging.Traces;
import dev.candor.runtime.messaging.Wakeup;
import dev.candor.runtime.web.ServiceTokens;
import io.micrometer.core.instrument.MeterRegistry;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.json.JsonMapper;

/** Wires durable steps for the services that run some. */
@AutoConfiguration(
        afterName = "dev.candor.runtime.messaging.MessagingConfiguration",
        beforeName = "com.github.kagkarlsson.scheduler.boot.autoconfigure.DbSchedulerAutoConfiguration")
@ConditionalOnProperty(name = "candor.step.enabled", havingValue = "true")
@EnableConfigurationProperties(StepProperties.class)
class StepConfiguration {

    /** Below the time that one phase of stopping may take. */
    private static final Duration DRAIN = Duration.ofSeconds(15);

    private final String service;
    private final Environment environment;

    StepConfiguration(Environment environment) {
        this.environment = environment;
        this.service = environment.getProperty("spring.application.name", "candor");
    }

    @Bean
    ContentStore contentStore(
            JdbcClient jdbc, JsonMapper json, ContentCipher cipher, RestClient.Builder http, ServiceTokens tokens) {
        Map<String, String> addresses = Binder.get(environment)
                .bind("candor.services", Bindable.mapOf(String.class, String.class))
                .orElse(Map.of());
        return new ContentStore(jdbc, json, cipher, new ContentClient(http.build(), tokens, addresses), service);
    }

    @Bean
    ContentController contentController(ContentStore contents, StepProperties properties) {
        return new ContentController(contents, properties.sharedKinds(), service);
    }

    @Bean
    StepWork stepWork(JdbcClient jdbc, JsonMapper json, Traces traces, Clock clock) {
        return new StepWork(jdbc, json, traces, clock);
    }

    @Bean
    StepSchedule stepSchedule(ObjectProvider<Scheduler> scheduler, Clock clock) {
        return new StepSchedule(scheduler, clock);
    }

    @Bean
    StepInbox stepInbox(StepWork work, ObjectProvider<StepResultSink> sink, StepSchedule schedule) {
        return new StepInbox(work, result -> sink.getObject().accept(result), schedule);
    }

    @Bean
    RunnerRows runnerRows(JdbcClient jdbc) {
        return new RunnerRows(jdbc);
    }

    @Bean
    LivenessLock livenessLock(JdbcConnectionDetails database) {
        return new LivenessLock(new DedicatedConnection(database, service + " liveness"), service);
    }

    @Bean
    Runner runner(
            RunnerRows rows, PlatformTransactionManager transactions, LivenessLock lock, StepProperties properties) {
        return new Runner(rows, new TransactionTemplate(transactions), lock, service + "-" + properties.ordinal());
    }

    @Bean
    DbSchedulerCustomizer schedulerNamedByRunner(ObjectProvider<Runner> runner) {
        return new DbSchedulerCustomizer() {
            @Override
            public Optional<SchedulerName> schedulerName() {
                return Optional.of(() -> runner.getObject().schedulerName());
            }
        };
    }

    @Bean
    BackgroundLoop reaperLoop(
            Runner runner,
            RunnerRows rows,
            LivenessLock lock,
            StepSchedule schedule,
            PlatformTransactionManager transactions) {
        Reaper reaper = new Reaper(runner, rows, lock, schedule, new TransactionTemplate(transactions), Reaper.SETTLED);
        return new BackgroundLoop("step-reaper", reaper::pause, new Wakeup(), reaper::round);
    }

    @Bean
    StepDrain stepDrain(ObjectProvider<Scheduler> scheduler, RunningSteps running, Runner runner) {
        return new StepDrain(scheduler, running, runner, DRAIN);
    }

    @Bean
    RunningSteps runningSteps() {
        return new RunningSteps();
    }

    @Bean
    StepFinish stepFinish(
            StepWork work,
            ContentStore contents,
            StepResultSink sink,
            PlatformTransactionManager transactions,
            StepFinish.Surroundings surroundings) {
        return new StepFinish(work, contents, sink, new TransactionTemplate(transactions), surroundings);
    }

    @Bean
    StepFinish.Surroundings stepFinishSurroundings(Clock clock, MeterRegistry meters, ObjectProvider<StepUsage> usage) {
        return new StepFinish.Surroundings(
                clock, new SecureRandom(), meters, usage.getIfAvailable(() -> (owner, command) -> List.of()));
    }

    @Bean
    StepRunner stepRunner(
            StepWork work,
            StepFinish finish,
            RunningSteps running,
            Runner runner,
            StepRunner.Settings settings,
            List<StepHandler> handlers) {
        return new StepRunner(
                work,
                finish,
                running,
                runner,
                settings,
                handlers.stream().collect(Collectors.toMap(StepHandler::role, Function.identity())));
    }

    @Bean
    StepRunner.Settings stepRunnerSettings(Clock clock, Traces traces, ObjectProvider<StepProgress> progress) {
        StepProgress watcher = progress.getIfAvailable(() -> (assignment, sign) -> {});
        return new StepRunner.Settings(clock, new SecureRandom(), traces, watcher);
    }

    @Bean
    Task<Void> stepTask(StepRunner runner) {
        return Tasks.custom(StepSchedule.TASK)
                .onFailure((complete, operations) ->
                        operations.reschedule(complete, complete.getTimeDone().plusSeconds(2)))
                .onDeadExecutionRevive()
                .execute((instance, context) -> {
                    Optional<Instant> next = runner.run(CommandId.of(instance.getId()));
                    return next.<CompletionHandler<Void>>map(
                                    at -> (complete, operations) -> operations.reschedule(complete, at))
                            .orElseGet(CompletionHandler.OnCompleteRemove::new);
                });
    }

    @Bean
    BackgroundLoop heartbeatLoop(
            StepWork work, JdbcClient jdbc, RunningSteps running, Runner runner, StepSchedule schedule) {
        Heartbeat heartbeat = new Heartbeat(work, new RunnerRows(jdbc), running, runner, schedule);
        return new BackgroundLoop("step-heartbeat", Duration.ofSeconds(1), new Wakeup(), heartbeat::beat);
    }

    @Bean
    BackgroundLoop stepRetention(JdbcClient jdbc, Clock clock) {
        Retention retention = StepRetention.of(jdbc, clock);
        return new BackgroundLoop("step-retention", Duration.ofHours(1), new Wakeup(), retention::round);
    }

    @Bean
    AccountEraser stepErasure(StepWork work, ContentStore contents) {
        return new StepErasure(work, contents);
    }
}
