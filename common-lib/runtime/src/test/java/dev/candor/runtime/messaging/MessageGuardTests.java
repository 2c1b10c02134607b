package dev.candor.runtime.messaging;

import static dev.candor.runtime.testing.MissingGuard.hiding;

import dev.candor.runtime.testing.MissingGuard;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

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
                    try (ShardLocks holder = new ShardLocks(database.connectionDetails(), "guard", LONG);
                            ShardLocks other = new ShardLocks(database.connectionDetails(), "guard", LONG)) {
                        return holder.waiting().contains(2) && other.waiting().isEmpty();
                    }
                });
    }
}
