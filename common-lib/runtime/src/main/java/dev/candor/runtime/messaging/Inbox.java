package dev.candor.runtime.messaging;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Remembers which messages a consumer has handled. Rows are purged after 14 days, longer than any topic keeps. */
public final class Inbox {

    private final JdbcClient jdbc;

    Inbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Whether this message comes for the first time. The answer holds only if the surrounding transaction commits.
     *
     * @param consumer name of the listener, its group
     * @throws IllegalStateException without an open transaction
     */
    public boolean first(String consumer, UUID messageId) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("the inbox needs an open transaction");
        }
        return jdbc.sql("INSERT INTO inbox (consumer, message_id) VALUES (:consumer, :id) ON CONFLICT DO NOTHING")
                        .param("consumer", consumer)
                        .param("id", messageId)
                        .update()
                == 1;
    }
}
