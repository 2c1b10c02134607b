package dev.candor.runtime.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.candor.contract.id.OwnerId;
import dev.candor.contract.message.AccountFact;
import dev.candor.contract.message.AccountFact.AccountErased;
import dev.candor.runtime.testing.TestBroker;
import dev.candor.runtime.testing.TestDatabase;
import dev.candor.runtime.testing.TestTokens;
import dev.candor.sample.RuntimeTestApplication;
import dev.candor.sample.RuntimeTestApplication.Note;
import dev.candor.sample.RuntimeTestApplication.Note.NoteWritten;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(
        classes = {RuntimeTestApplication.class, MessagingTests.Listening.class},
        properties = "spring.application.name=test-service")
@DirtiesContext
class MessagingTests {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    @Autowired
    private Outbox outbox;

    @Autowired
    private Inbox inbox;

    @Autowired
    private MessageCodec codec;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private KafkaTemplate<String, byte[]> kafka;

    @Autowired
    private DeadLetters letters;

    @Autowired
    private JsonMapper json;

    @Autowired
    private NoteListener listener;

    @Autowired
    private RuntimeTestApplication.RecordingEraser eraser;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        TestDatabase.fresh().register(registry);
        TestBroker.register(registry);
        TestTokens.shared().register(registry);
    }

    @Test
    void deliversWhatWasCommittedInOrderAndNothingElse() {
        UUID key = UUID.randomUUID();
        transactions.executeWithoutResult(status -> {
            outbox.send("test.notes.v1", key, new NoteWritten(key, "rolled back"));
            status.setRollbackOnly();
        });
        for (int i = 0; i < 20; i++) {
            String text = "note " + i;
            transactions.executeWithoutResult(status -> outbox.send("test.notes.v1", key, new NoteWritten(key, text)));
        }

        await().atMost(PATIENCE).until(() -> listener.texts(key).size() == 20);
        assertThat(listener.texts(key)).first().isEqualTo("note 0");
        assertThat(listener.texts(key)).last().isEqualTo("note 19");
        await().atMost(PATIENCE).until(() -> count("outbox") == 0);
        ConsumerRecord<String, byte[]> record = listener.records.getLast();
        assertThat(MessageCodec.header(record, "ce_type")).isEqualTo("note.written.v1");
        assertThat(MessageCodec.header(record, "ce_source")).isEqualTo("test-service");
        assertThat(MessageCodec.header(record, "ce_subject")).isNotBlank();
        assertThat(MessageCodec.header(record, "content-type")).isEqualTo("application/json");
    }

    @Test
    void refusesToSendOutsideOfTransaction() {
        UUID key = UUID.randomUUID();

        assertThatThrownBy(() -> outbox.send("test.notes.v1", key, new NoteWritten(key, "x")))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> inbox.first("test", key)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void knowsDuplicateOnlyAfterCommit() {
        UUID id = UUID.randomUUID();
        transactions.executeWithoutResult(status -> {
            assertThat(inbox.first("test", id)).isTrue();
            status.setRollbackOnly();
        });

        assertThat(transactions.<Boolean>execute(status -> inbox.first("test", id)))
                .isTrue();
        assertThat(transactions.<Boolean>execute(status -> inbox.first("test", id)))
                .isFalse();
        assertThat(transactions.<Boolean>execute(status -> inbox.first("other", id)))
                .isTrue();
    }

    /** What cannot be read is aside before anybody notices; a listener that has been running is meant, not one that is starting. */
    @Test
    void putsPoisonAsideWithinTwoSeconds() {
        UUID key = UUID.randomUUID();
        String place = key.toString();
        transactions.executeWithoutResult(status -> outbox.send("test.notes.v1", key, new NoteWritten(key, "first")));
        await().atMost(PATIENCE).until(() -> listener.texts(key).contains("first"));

        kafka.send(
                new ProducerRecord<>("test.notes.v1", null, System.currentTimeMillis(), place, new byte[] {1, 2, 3}));
        transactions.executeWithoutResult(status -> outbox.send("test.notes.v1", key, new NoteWritten(key, "next")));

        await().atMost(Duration.ofSeconds(2)).until(() -> deadLetters(place) == 1);
        await().atMost(Duration.ofSeconds(2)).until(() -> listener.texts(key).contains("next"));
    }

    @Test
    void givesBackTheRowsOfAProcessThatIsPausedInATransaction() {
        assertThat(jdbc.sql("SHOW idle_in_transaction_session_timeout")
                        .query(String.class)
                        .single())
                .isEqualTo("30s");
    }

    @Test
    void putsPoisonAsideWithoutHarmToItsNeighbours() {
        UUID key = UUID.randomUUID();
        String place = key.toString();
        kafka.send(new ProducerRecord<>("test.notes.v1", place, new byte[] {1, 2, 3}));
        kafka.send(record(place, "note.unknown.v9", "{\"type\":\"note.unknown.v9\"}"));
        kafka.send(record(place, "note.written.v1", "{\"type\":\"note.other.v1\"}"));
        kafka.send(record(place, "note.written.v1", "x".repeat(70_000)));
        transactions.executeWithoutResult(status -> outbox.send("test.notes.v1", key, new NoteWritten(key, "healthy")));

        await().atMost(PATIENCE).until(() -> listener.texts(key).contains("healthy"));
        await().atMost(PATIENCE).until(() -> deadLetters(place) == 4);
        assertThat(listener.texts(key)).containsExactly("healthy");
    }

    @Test
    void replaysLetterOnce() {
        UUID key = UUID.randomUUID();
        MessageCodec.Encoded message = codec.write(key, new NoteWritten(key, "after the upgrade"));
        UUID letter = UUID.randomUUID();
        jdbc.sql(
                        "INSERT INTO dead_letter (id, topic, part, position, message_key, headers, payload, reason, at)"
                                + " VALUES (:id, 'test.notes.v1', 0, 100000, :key, CAST(:headers AS jsonb), :payload, 'type', now())")
                .param("id", letter)
                .param("key", key.toString())
                .param("headers", json.writeValueAsString(message.headers()))
                .param("payload", message.payload())
                .update();
        DeadLetterEndpoint endpoint = new DeadLetterEndpoint(letters);

        assertThat(endpoint.replay(letter.toString()).getStatus()).isEqualTo(202);
        assertThat(endpoint.replay(letter.toString()).getStatus()).isEqualTo(202);

        await().atMost(PATIENCE)
                .until(() -> count("outbox") == 0 && !listener.texts(key).isEmpty());
        assertThat(endpoint.newest())
                .filteredOn(each -> each.id().equals(letter))
                .singleElement()
                .matches(each -> each.replayedAt() != null && each.position() == 100_000);
        assertThat(endpoint.replay(UUID.randomUUID().toString()).getStatus()).isEqualTo(404);
        assertThat(endpoint.replay("no id").getStatus()).isEqualTo(404);
        transactions.executeWithoutResult(status -> outbox.send("test.notes.v1", key, new NoteWritten(key, "later")));
        await().atMost(PATIENCE).until(() -> listener.texts(key).contains("later"));
        assertThat(listener.texts(key)).containsExactly("after the upgrade", "later");
    }

    @Test
    void erasesPersonAndSaysSo() {
        OwnerId owner = new OwnerId(UUID.randomUUID());

        transactions.executeWithoutResult(
                status -> outbox.send(AccountFact.TOPIC, owner.value(), new AccountErased(owner, Instant.now())));

        await().atMost(PATIENCE).until(() -> listener.results.contains(owner.toString()));
        assertThat(eraser.erased).contains(owner);
    }

    @Test
    void readsBackWhatItWrites() {
        UUID key = UUID.randomUUID();
        MessageCodec.Encoded written = codec.write(key, new NoteWritten(key, "hello"));
        ConsumerRecord<String, byte[]> record =
                new ConsumerRecord<>("test.notes.v1", 0, 0, key.toString(), written.payload());
        written.headers().forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));

        assertThat(codec.read(record, Note.class).body()).isEqualTo(new NoteWritten(key, "hello"));
        assertThatThrownBy(() -> codec.read(record, AccountFact.class)).isInstanceOf(UnreadableMessageException.class);
    }

    private static ProducerRecord<String, byte[]> record(String key, String type, String body) {
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>("test.notes.v1", key, body.getBytes(StandardCharsets.UTF_8));
        record.headers().add("ce_type", type.getBytes(StandardCharsets.UTF_8));
        record.headers().add("ce_id", UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));
        return record;
    }

    private int deadLetters(String key) {
        return jdbc.sql("SELECT count(*) FROM dead_letter WHERE message_key = :key")
                .param("key", key)
                .query(Integer.class)
                .single();
    }

    private int count(String table) {
        return jdbc.sql("SELECT count(*) FROM " + table).query(Integer.class).single();
    }

    @TestConfiguration
    static class Listening {

        @Bean
        NoteListener noteListener(MessageCodec codec, Inbox inbox, TransactionTemplate transactions) {
            return new NoteListener(codec, inbox, transactions);
        }

        @Bean
        KafkaAdmin.NewTopics accountTopics() {
            return Topics.owned(AccountFact.TOPIC, 1, Duration.ofDays(1));
        }

        @Bean
        KafkaAdmin.NewTopics accountResults() {
            return Topics.owned(AccountFact.RESULTS_TOPIC, 1, Duration.ofDays(1));
        }
    }

    static class NoteListener {

        private final List<ConsumerRecord<String, byte[]>> records = new CopyOnWriteArrayList<>();
        private final List<NoteWritten> notes = new CopyOnWriteArrayList<>();
        private final List<String> results = new CopyOnWriteArrayList<>();
        private final MessageCodec codec;
        private final Inbox inbox;
        private final TransactionTemplate transactions;

        NoteListener(MessageCodec codec, Inbox inbox, TransactionTemplate transactions) {
            this.codec = codec;
            this.inbox = inbox;
            this.transactions = transactions;
        }

        @KafkaListener(topics = "test.notes.v1", groupId = "test.notes")
        void on(ConsumerRecord<String, byte[]> record) {
            Message<Note> message = codec.read(record, Note.class);
            transactions.executeWithoutResult(status -> {
                if (inbox.first("test.notes", message.id())) {
                    records.add(record);
                    notes.add((NoteWritten) message.body());
                }
            });
        }

        @KafkaListener(topics = AccountFact.RESULTS_TOPIC, groupId = "test.results")
        void onResult(ConsumerRecord<String, byte[]> record) {
            results.add(record.key());
        }

        List<String> texts(UUID key) {
            return notes.stream()
                    .filter(note -> note.id().equals(key))
                    .map(NoteWritten::text)
                    .toList();
        }
    }
}
