package dev.candor.runtime.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.candor.runtime.testing.TestBroker;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;

@ExtendWith(OutputCaptureExtension.class)
class TopicTailTests {

    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final Map<String, Object> BUS = Map.of("bootstrap.servers", TestBroker.bootstrap());

    private final String topic = "test.tail-" + UUID.randomUUID();
    private final Queue<String> read = new ConcurrentLinkedQueue<>();
    private final Queue<Consumer<String, byte[]>> opened = new ConcurrentLinkedQueue<>();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Admin admin = Admin.create(BUS);
    private final KafkaProducer<String, byte[]> producer =
            new KafkaProducer<>(BUS, new StringSerializer(), new ByteArraySerializer());
    private final DefaultKafkaConsumerFactory<String, byte[]> consumers =
            new DefaultKafkaConsumerFactory<>(BUS, new StringDeserializer(), new ByteArrayDeserializer());
    private final TopicTail tail = new TopicTail(topic, consumers, meters, record -> read.add(record.key()));
    private final BackgroundLoop loop = tail.loop();

    @BeforeEach
    void follow() {
        consumers.addPostProcessor(consumer -> {
            opened.add(consumer);
            return consumer;
        });
    }

    @AfterEach
    void close() {
        loop.stop();
        tail.close();
        producer.close(Duration.ZERO);
        admin.close();
    }

    @Test
    void readsWhatComesWhileItFollows() throws Exception {
        create();
        say("before");
        loop.start();

        awaitHeard();

        assertThat(read).doesNotContain("before");
        assertThat(timesAway()).isZero();
    }

    @Test
    void asksNobodyInVainWhileItsTopicIsAway(CapturedOutput output) throws Exception {
        create();
        loop.start();
        awaitHeard();

        admin.deleteTopics(List.of(topic)).all().get();
        await().atMost(PATIENCE).until(() -> timesAway() == 1);
        double asked = fetches();
        await().atMost(PATIENCE).until(() -> tail.pause().compareTo(Duration.ofSeconds(2)) >= 0);

        assertThat(fetches()).as("asked while it was away").isEqualTo(asked);
        assertThat(timesAway()).isEqualTo(1);
        assertThat(output.getOut()).containsOnlyOnce(topic + " is away");

        create();
        read.clear();
        awaitHeard();
        assertThat(output.getOut()).containsOnlyOnce(topic + " is there again");
    }

    @Test
    void waitsForATopicThatComesLater() throws Exception {
        loop.start();
        await().atMost(PATIENCE).until(() -> timesAway() == 1);

        create();

        awaitHeard();
    }

    private void create() throws Exception {
        admin.createTopics(List.of(new NewTopic(topic, 2, (short) 1))).all().get();
    }

    private void say(String key) {
        producer.send(new ProducerRecord<>(topic, key, new byte[0]));
    }

    /** Where the end is at which it begins nobody knows from outside. */
    private void awaitHeard() {
        await().atMost(PATIENCE).until(() -> {
            say(UUID.randomUUID().toString());
            return !read.isEmpty();
        });
    }

    private double timesAway() {
        return meters.get("candor.topic.away").counter().count();
    }

    private double fetches() {
        return opened.stream()
                .flatMap(consumer -> consumer.metrics().values().stream())
                .filter(metric -> metric.metricName().name().equals("fetch-total")
                        && metric.metricName().group().equals("consumer-fetch-manager-metrics"))
                .mapToDouble(metric -> (double) metric.metricValue())
                .sum();
    }
}
