package dev.candor.runtime.messaging;

import static dev.candor.runtime.testing.MissingGuard.assigning;
import static dev.candor.runtime.testing.MissingGuard.hiding;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dev.candor.runtime.testing.MissingGuard;
import dev.candor.runtime.testing.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** What keeps messages from being handled twice or sent out of order, each taken away once. */
class MessageGuardTests {

    private static final MissingGuard GUARD = MissingGuard.in("classpath:db/runtime");
    private static final Duration LONG = Duration.ofHours(1);

    @Test
    void theInboxKnowsADuplicate() {
        GUARD.isNoticed("ALTER TABLE inbox DROP CONSTRAINT inbox_pkey", database -> {
            var source = database.dataSource();
            Inbox inbox = new Inbox(JdbcClient.create(source));
            TransactionTemplate transactions = new TransactionTemplate(new DataSourceTransactionManager(source));
            UUID message = UUID.randomUUID();
            transactions.executeWithoutResult(status -> inbox.first("group", message));

            return Boolean.FALSE.equals(transactions.execute(status -> inbox.first("group", message)));
        });
    }

    /** The rows of a key are in one shard, and a shard is sent by one instance at a time: that is their order. */
    @Test
    void oneInstanceSendsAShard() {
        GUARD.isNoticed(
                hiding("CREATE FUNCTION public.pg_try_advisory_lock(int, int) RETURNS boolean LANGUAGE sql"
                        + " AS 'SELECT true'"),
                database -> {
                    database.client()
                            .sql("INSERT INTO outbox (shard, topic, message_key, headers, payload)"
                                    + " VALUES (2, 't', 'k', '{}', '')")
                            .update();
                    try (ShardLocks holder = locks(database);
                            ShardLocks other = locks(database)) {
                        return holder.waiting().contains(2) && other.waiting().isEmpty();
                    }
                });
    }

    /** Rows of a key get rising numbers, since the key's own row is locked while they are written: sent by number, they keep their order. */
    @Test
    void theNumberOfARowIsItsPlaceInTheOrder() {
        GUARD.isNoticed(assigning("outbox", "NEW.id := 1000 - NEW.id"), database -> {
            List<String> texts = List.of("first", "second", "third");
            texts.forEach(text -> stage(database, 1, text));

            return sent(database).equals(texts);
        });
    }

    /** The order of a key is that of one shard: spread over shards, another instance sends the later row while the first one waits. */
    @Test
    void aKeyStaysInOneShard() {
        GUARD.isNoticed(assigning("outbox", "NEW.shard := NEW.id % 4"), database -> {
            stage(database, 1, "first");
            try (ShardLocks holder = locks(database);
                    ShardLocks other = locks(database)) {
                holder.waiting();
                stage(database, 1, "second");
                return other.waiting().isEmpty();
            }
        });
    }

    private static void stage(TestDatabase database, int shard, String text) {
        database.client()
                .sql("INSERT INTO outbox (shard, topic, message_key, headers, payload)"
                        + " VALUES (:shard, 't', 'k', '{}', :text)")
                .param("shard", shard)
                .param("text", text.getBytes(StandardCharsets.UTF_8))
                .update();
    }

    /** What a relay sends, in that order. */
    private static List<String> sent(TestDatabase database) {
        List<String> sent = new ArrayList<>();
        KafkaOperations<String, byte[]> bus = mock();
        when(bus.send(any(ProducerRecord.class))).thenAnswer(call -> {
            ProducerRecord<String, byte[]> record = call.getArgument(0);
            sent.add(new String(record.value(), StandardCharsets.UTF_8));
            return CompletableFuture.completedFuture(null);
        });
        TopicKeeper topics = new TopicKeeper(mock(), Clock.systemUTC());
        try (ShardLocks locks = locks(database)) {
            new OutboxRelay(database.client(), bus, JsonMapper.shared(), locks, topics, () -> true).round();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return sent;
    }

    private static ShardLocks locks(TestDatabase database) {
        OutboxBell bell = new OutboxBell(database.connectionDetails(), "guard", UUID.randomUUID(), new Wakeup());
        return new ShardLocks(database.connectionDetails(), "guard", LONG, bell);
    }
}
