package dev.candor.resume.orchestration;

import dev.candor.contract.message.OptimizationFact;
import dev.candor.contract.message.StepResult;
import dev.candor.runtime.messaging.BackgroundLoop;
import dev.candor.runtime.messaging.Retention;
import dev.candor.runtime.messaging.Topics;
import dev.candor.runtime.messaging.Traces;
import dev.candor.runtime.messaging.Wakeup;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.validation.annotation.Validated;

/** Wires the orchestrator's loops and the topics it owns. */
@Configuration(proxyBeanMethods = false)
class OrchestrationConfiguration {

    private static final Duration WEEK = Duration.ofDays(7);

    @Bean
    KafkaAdmin.NewTopics stepResultTopic() {
        return Topics.owned(StepResult.TOPIC, 12, WEEK);
    }

    @Bean
    KafkaAdmin.NewTopics optimizationFactTopic() {
        return Topics.owned(OptimizationFact.TOPIC, 12, WEEK);
    }

    @Bean
    Admission admission(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            Orchestrator orchestrator,
            Journal journal,
            Traces traces,
            OrchestrationProperties properties) {
        return new Admission(jdbc, new TransactionTemplate(transactions), orchestrator, journal, traces, properties);
    }

    @Bean
    BackgroundLoop admissionLoop(Admission admission, Signals signals) {
        return new BackgroundLoop("admission", Duration.ofSeconds(1), signals.admission(), admission::round);
    }

    @Bean
    BackgroundLoop reconcilerLoop(Journal journal, Orchestrator orchestrator, Traces traces) {
        Reconciler reconciler = new Reconciler(journal, orchestrator, traces);
        return new BackgroundLoop("reconciler", Duration.ofSeconds(1), new Wakeup(), reconciler::round);
    }

    @Bean
    BackgroundLoop eventRetention(JdbcClient jdbc, Clock clock) {
        Retention retention = EventRetention.of(jdbc, clock);
        return new BackgroundLoop("event-retention", EventRetention.EVERY, new Wakeup(), retention::round);
    }

    @Bean
    MeterBinder activeOptimizations(JdbcClient jdbc) {
        return registry -> {
            for (String status : new String[] {"QUEUED", "RUNNING", "CANCELLING"}) {
                Gauge.builder("candor.optimizations.active", jdbc, client -> count(client, status))
                        .tag("status", status)
                        .register(registry);
            }
        };
    }

    private static double count(JdbcClient jdbc, String status) {
        return jdbc.sql("SELECT count(*) FROM optimization WHERE status = :status")
                .param("status", status)
                .query(Double.class)
                .single();
    }

    /**
     * How optimizations are orchestrated.
     *
     * @param slots how many may run at once over all people
     * @param pauseAfter age of the oldest message that could not be sent at which nothing new is started
     * @param plan version of the plan that new ones follow, the newest unless said otherwise; an older one as long as instances of an
     *     older version of this service run beside, since they cannot go on with a plan they do not know
     */
    @Validated
    @ConfigurationProperties("candor.orchestration")
    record OrchestrationProperties(
            @DefaultValue("8") @Min(1) @Max(10_000) int slots,
            @DefaultValue("10s") Duration pauseAfter,
            @Nullable Integer plan) {}
}
