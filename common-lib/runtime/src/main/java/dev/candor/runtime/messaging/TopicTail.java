package dev.candor.runtime.messaging;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.ConsumerFactory;

/**
 * Follows all partitions of a topic from their end, in every instance and in no group: for {@link Hints}, which may be lost. A
 * consumer without a group that is told its topic does not exist asks again at once, and for ever. So whether the topic exists is
 * looked at after each empty answer, and while it does not, only that is asked, ever more rarely.
 */
public final class TopicTail implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TopicTail.class);
    private static final Duration POLL = Duration.ofMillis(250);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration SHORTEST = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofSeconds(8);

    private final String topic;
    private final ConsumerFactory<String, byte[]> consumers;
    private final Reader reader;
    private final Counter away;
    private @Nullable Consumer<String, byte[]> open;
    private Duration pause = Duration.ZERO;
    private boolean following;

    /**
     * A tail that is followed by its {@link #loop}.
     *
     * @param topic may be away, at the start too
     * @param reader told of each record once
     */
    public TopicTail(String topic, ConsumerFactory<String, byte[]> consumers, MeterRegistry meters, Reader reader) {
        this.topic = topic;
        this.consumers = consumers;
        this.reader = reader;
        this.away = meters.counter("candor.topic.away", "topic", topic);
    }

    /** Follows while the application runs. */
    public BackgroundLoop loop() {
        return new BackgroundLoop("tail " + topic, this::pause, new Wakeup(), this::round);
    }

    /** How long nobody is asked after a round: not at all while the topic is there. */
    Duration pause() {
        return pause;
    }

    private void round() {
        Consumer<String, byte[]> consumer = consumer();
        if (!following) {
            look(consumer);
            return;
        }
        ConsumerRecords<String, byte[]> records = consumer.poll(POLL);
        records.forEach(reader::read);
        if (records.isEmpty() && partitions(consumer).isEmpty()) {
            following = false;
            consumer.unsubscribe();
            missing();
        }
    }

    private void look(Consumer<String, byte[]> consumer) {
        List<TopicPartition> partitions = partitions(consumer);
        if (partitions.isEmpty()) {
            missing();
            return;
        }
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        if (!pause.isZero()) {
            LOG.info("{} is there again", topic);
        }
        pause = Duration.ZERO;
        following = true;
    }

    private void missing() {
        if (pause.isZero()) {
            away.increment();
            LOG.warn("{} is away; whoever waits for it looks by himself", topic);
            pause = SHORTEST;
        } else {
            pause = pause.plus(pause).compareTo(LONGEST) < 0 ? pause.plus(pause) : LONGEST;
        }
    }

    /** Those known at the last look of the consumer, or else asked for; none too if no broker answers. */
    private List<TopicPartition> partitions(Consumer<String, byte[]> consumer) {
        try {
            return consumer.partitionsFor(topic, PATIENCE).stream()
                    .map(each -> new TopicPartition(each.topic(), each.partition()))
                    .toList();
        } catch (TimeoutException nobody) {
            return List.of();
        }
    }

    private Consumer<String, byte[]> consumer() {
        Consumer<String, byte[]> known = open;
        if (known == null) {
            known = consumers.createConsumer(null, "tail");
            open = known;
        }
        return known;
    }

    /** Once the loop has stopped. */
    @Override
    public void close() {
        if (open != null) {
            open.close(CloseOptions.timeout(Duration.ofSeconds(1)));
        }
    }

    /** Whoever is told. */
    @FunctionalInterface
    public interface Reader {

        /** A record has come. */
        void read(ConsumerRecord<String, byte[]> record);
    }
}
