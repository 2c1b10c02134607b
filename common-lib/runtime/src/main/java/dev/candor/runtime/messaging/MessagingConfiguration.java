package dev.candor.runtime.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.kafka.autoconfigure.DefaultKafkaConsumerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.RecordInterceptor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Wires messages for every service. */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration",
            "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration",
            "org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration"
        },
        beforeName = {
            "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration",
            "com.github.kagkarlsson.scheduler.boot.autoconfigure.DbSchedulerAutoConfiguration"
        })
class MessagingConfiguration {

    private final String service;

    MessagingConfiguration(Environment environment) {
        this.service = environment.getProperty("spring.application.name", "candor");
    }

    @Bean
    @ConditionalOnMissingBean(Clock.class)
    DatabaseClock databaseClock(JdbcClient jdbc) {
        return new DatabaseClock(jdbc, Clock.systemUTC());
    }

    @Bean
    BackgroundLoop databaseClockLoop(ObjectProvider<DatabaseClock> clocks) {
        return new BackgroundLoop(
                "database-clock",
                Duration.ofSeconds(10),
                new Wakeup(),
                () -> clocks.ifAvailable(DatabaseClock::measure));
    }

    @Bean
    @ConditionalOnMissingBean
    Ids ids(Clock clock) {
        return new TimeOrderedIds(clock);
    }

    @Bean
    Traces traces(ObjectProvider<Tracer> tracer, ObjectProvider<Propagator> propagator) {
        return new Traces(tracer.getIfAvailable(() -> Tracer.NOOP), propagator.getIfAvailable(() -> Propagator.NOOP));
    }

    @Bean
    MessageCodec messageCodec(JsonMapper json, Ids ids, Clock clock) {
        return new MessageCodec(json, ids, clock, service);
    }

    @Bean
    Wakeup outboxWakeup() {
        return new Wakeup();
    }

    @Bean
    Outbox outbox(
            JdbcClient jdbc,
            JsonMapper json,
            MessageCodec codec,
            Traces traces,
            @Qualifier("outboxWakeup") Wakeup wakeup) {
        return new Outbox(jdbc, json, codec, traces, wakeup);
    }

    @Bean
    Hints hints(KafkaOperations<String, byte[]> kafka, MessageCodec codec) {
        return new Hints(kafka, codec);
    }

    @Bean
    Inbox inbox(JdbcClient jdbc) {
        return new Inbox(jdbc);
    }

    @Bean
    TopicKeeper topicKeeper(KafkaAdmin admin, Clock clock) {
        return new TopicKeeper(admin, clock);
    }

    @Bean
    @ConditionalOnProperty(name = "spring.kafka.admin.auto-create", havingValue = "true", matchIfMissing = true)
    BackgroundLoop topicLoop(TopicKeeper topics) {
        return new BackgroundLoop("topics", Duration.ofSeconds(5), new Wakeup(), topics::keep);
    }

    @Bean
    BusHealth busHealthIndicator(KafkaAdmin admin) {
        return new BusHealth(admin);
    }

    @Bean
    OutboxBell outboxBell(JdbcConnectionDetails database, Ids ids, @Qualifier("outboxWakeup") Wakeup wakeup) {
        return new OutboxBell(database, service, ids.next(), wakeup);
    }

    @Bean
    ShardLocks shardLocks(JdbcConnectionDetails database, OutboxBell bell) {
        return new ShardLocks(database, service, ShardLocks.MOST_IDLE, bell);
    }

    @Bean
    OutboxRelay outboxRelay(
            JdbcClient jdbc,
            KafkaOperations<String, byte[]> kafka,
            JsonMapper json,
            ShardLocks locks,
            TopicKeeper topics,
            BusHealth bus) {
        return new OutboxRelay(jdbc, kafka, json, locks, topics, bus::answers);
    }

    @Bean
    @ConditionalOnProperty(name = "candor.outbox.relay", havingValue = "true", matchIfMissing = true)
    BackgroundLoop outboxLoop(OutboxRelay relay, @Qualifier("outboxWakeup") Wakeup wakeup) {
        return new BackgroundLoop("outbox-relay", OutboxRelay.EVERY, wakeup, relay::round);
    }

    @Bean
    @ConditionalOnProperty(name = "candor.outbox.relay", havingValue = "true", matchIfMissing = true)
    BackgroundLoop outboxBellLoop(OutboxBell bell) {
        return new BackgroundLoop("outbox-bell", Duration.ofSeconds(1), new Wakeup(), bell::hear);
    }

    @Bean
    BackgroundLoop messageRetention(JdbcClient jdbc, Clock clock) {
        Retention retention = MessageRetention.of(jdbc, clock);
        return new BackgroundLoop("message-retention", Duration.ofHours(1), new Wakeup(), retention::round);
    }

    @Bean
    CommonErrorHandler listenerErrors(
            JdbcClient jdbc,
            JsonMapper json,
            Ids ids,
            Clock clock,
            MeterRegistry meters,
            KafkaOperations<String, byte[]> kafka) {
        return KafkaDefaults.errors(new DeadLetterRecorder(jdbc, json, ids, clock, meters, kafka));
    }

    @Bean
    DeadLetters deadLetters(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            @Qualifier("outboxWakeup") Wakeup wakeup,
            Clock clock) {
        return new DeadLetters(jdbc, new TransactionTemplate(transactions), wakeup, clock);
    }

    /** Never on the port of the public API, where nobody asks who an operator is. */
    @Bean
    @ConditionalOnProperty("management.server.port")
    DeadLetterEndpoint deadLetterEndpoint(DeadLetters letters) {
        return new DeadLetterEndpoint(letters);
    }

    @Bean
    RecordInterceptor<Object, Object> causation() {
        return KafkaDefaults.causation();
    }

    @Bean
    @ConditionalOnProperty(name = "candor.kafka.static-member", havingValue = "true", matchIfMissing = true)
    DefaultKafkaConsumerFactoryCustomizer staticMember(Environment environment) {
        String member = service + "-" + environment.getProperty("candor.step.ordinal", "0");
        return factory -> factory.updateConfigs(Map.of(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, member));
    }

    @Bean
    ErasureListener erasureListener(
            MessageCodec codec,
            Outbox outbox,
            PlatformTransactionManager transactions,
            ObjectProvider<AccountEraser> erasers,
            Clock clock) {
        return new ErasureListener(
                codec,
                outbox,
                new TransactionTemplate(transactions),
                erasers.orderedStream().toList(),
                clock,
                service);
    }
}
