package dev.candor.runtime.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dev.candor.runtime.testing.SettableClock;
import dev.candor.runtime.testing.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaOperations;
import tools.jackson.databind.json.JsonMapper;

/** Two instances of a service before one outbox. */
class OutboxRelayTests {

    private static final String NOWHERE = "nowhere";

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration LONG = Duration.ofHours(1);

    private final TestDatabase database = TestDatabase.fresh().migrate("classpath:db/runtime");
    private final JdbcClient jdbc = database.client();
    private final AtomicBoolean reached = new AtomicBoolean(true);
    private final Instance one = new Instance(reached);
    private final Instance other = new Instance(new AtomicBoolean(true));

    @BeforeEach
    void stage() {
        stage("first");
        stage("second");
        stage("third");
    }

    @AfterEach
    void close() {
        one.close();
        other.close();
    }

    @Test
    void sendsAKeyInTheOrderOfItsRows() throws InterruptedException {
        one.relay.round();

        assertThat(one.sent).containsExactly("first", "second", "third");
        assertThat(left()).isZero();
    }

    @Test
    void leavesAShardToTheOneThatHasIt() throws InterruptedException {
        one.relay.round();
        stage("fourth");
        other.relay.round();

        assertThat(other.sent).isEmpty();
        one.relay.round();
        assertThat(one.sent).endsWith("fourth");
    }

    @Test
    void givesItsShardsAwayWhileItDoesNotReachTheBus() throws InterruptedException {
        reached.set(false);
        assertThatThrownBy(one.relay::round).hasMessage("no broker answers");
        assertThat(left()).isEqualTo(3);

        other.relay.round();

        assertThat(other.sent).containsExactly("first", "second", "third");
        stage("fourth");
        one.relay.round();
        assertThat(one.sent).isEmpty();
        assertThat(left()).isEqualTo(1);
    }

    @Test
    void aTopicThatIsNotThereHoldsNoOtherShardUp() throws InterruptedException {
        stage(1, NOWHERE, "stuck");

        one.relay.round();

        assertThat(one.sent).containsExactly("first", "second", "third");
        assertThat(left()).isEqualTo(1);
    }

    @Test
    void sendsAgainOnceItReachesTheBus() throws InterruptedException {
        reached.set(false);
        assertThatThrownBy(one.relay::round).hasMessage("no broker answers");

        reached.set(true);
        one.relay.round();

        assertThat(one.sent).containsExactly("first", "second", "third");
    }

    /** Without the ring the row of the other instance waits for the next look, which is an hour away here. */
    @Test
    void ringsForTheOneThatHasTheShard() throws InterruptedException {
        one.relay.round();
        one.start();
        await().atMost(PATIENCE).until(() -> listeners() == 1);
        stage("fourth");

        other.relay.round();

        await().atMost(PATIENCE).until(() -> one.sent.contains("fourth"));
        assertThat(other.sent).isEmpty();
    }

    private int listeners() {
        return jdbc.sql("SELECT count(*)::int FROM pg_stat_activity WHERE datname = current_database()"
                        + " AND query LIKE 'LISTEN%' AND state = 'idle'")
                .query(Integer.class)
                .single();
    }

    private void stage(String text) {
        stage(2, "t", text);
    }

    private void stage(int shard, String topic, String text) {
        jdbc.sql(
                        "INSERT INTO outbox (shard, topic, message_key, headers, payload) VALUES (:shard, :topic, 'k', '{}', :text)")
                .param("shard", shard)
                .param("topic", topic)
                .param("text", text.getBytes(StandardCharsets.UTF_8))
                .update();
    }

    private int left() {
        return jdbc.sql("SELECT count(*)::int FROM outbox").query(Integer.class).single();
    }

    private final class Instance {

        private final List<String> sent = new CopyOnWriteArrayList<>();
        private final Wakeup wakeup = new Wakeup();
        private final OutboxBell bell = new OutboxBell(database.connectionDetails(), "test", UUID.randomUUID(), wakeup);
        private final ShardLocks locks = new ShardLocks(database.connectionDetails(), "test", LONG, bell);
        private final OutboxRelay relay;
        private final BackgroundLoop looking;
        private final BackgroundLoop hearing;

        Instance(AtomicBoolean busIsReached) {
            KafkaOperations<String, byte[]> bus = mock();
            when(bus.send(any(ProducerRecord.class))).thenAnswer(call -> {
                ProducerRecord<String, byte[]> record = call.getArgument(0);
                if (!busIsReached.get() || record.topic().equals(NOWHERE)) {
                    return CompletableFuture.failedFuture(new KafkaException("cut off"));
                }
                sent.add(new String(record.value(), StandardCharsets.UTF_8));
                return CompletableFuture.completedFuture(null);
            });
            KafkaAdmin admin = mock();
            when(admin.initialize()).thenAnswer(call -> {
                if (!busIsReached.get()) {
                    throw new IllegalStateException("no broker answers");
                }
                return true;
            });
            TopicKeeper topics = new TopicKeeper(admin, new SettableClock(Instant.parse("2026-01-01T00:00:00Z")));
            relay = new OutboxRelay(jdbc, bus, JsonMapper.shared(), locks, topics, busIsReached::get);
            looking = new BackgroundLoop("relay", LONG, wakeup, relay::round);
            hearing = new BackgroundLoop("bell", LONG, new Wakeup(), bell::hear);
        }

        void start() {
            looking.start();
            hearing.start();
        }

        void close() {
            looking.stop();
            hearing.stop();
            locks.close();
            bell.close();
        }
    }
}
