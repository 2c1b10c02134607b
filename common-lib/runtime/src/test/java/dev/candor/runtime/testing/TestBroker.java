package dev.candor.runtime.testing;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import org.springframework.test.context.DynamicPropertyRegistry;

/**
 * The one real Kafka broker of this JVM. Contexts that share it share their consumer groups, so a test that listens closes its
 * context ({@code @DirtiesContext}). Tests without Kafka use {@link #none}.
 */
public final class TestBroker {

    private static @Nullable EmbeddedKafkaKraftBroker server;

    private TestBroker() {}

    /** Lets a Spring test use the broker, without static membership. */
    public static void register(DynamicPropertyRegistry registry) {
        EmbeddedKafkaKraftBroker broker = server();
        registry.add("spring.kafka.bootstrap-servers", broker::getBrokersAsString);
        registry.add("candor.kafka.static-member", () -> "false");
    }

    /** Lets a Spring test run without a broker: nothing listens, what is sent stays in the outbox. */
    public static void none(DynamicPropertyRegistry registry) {
        registry.add("spring.kafka.bootstrap-servers", () -> "127.0.0.1:1");
        registry.add("spring.kafka.listener.auto-startup", () -> "false");
        registry.add("spring.kafka.admin.auto-create", () -> "false");
        registry.add("candor.outbox.relay", () -> "false");
    }

    /** Address of the broker. */
    public static String bootstrap() {
        return server().getBrokersAsString();
    }

    private static synchronized EmbeddedKafkaKraftBroker server() {
        EmbeddedKafkaKraftBroker known = server;
        if (known != null) {
            return known;
        }
        EmbeddedKafkaKraftBroker started = new EmbeddedKafkaKraftBroker(1, 1);
        started.brokerProperty("auto.create.topics.enable", "false");
        started.brokerProperty("offsets.topic.num.partitions", "1");
        started.brokerProperty("group.initial.rebalance.delay.ms", "0");
        started.afterPropertiesSet();
        SpringApplication.getShutdownHandlers().add(started::destroy);
        server = started;
        return started;
    }
}
