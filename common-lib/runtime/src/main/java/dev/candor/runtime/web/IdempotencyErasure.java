package dev.candor.runtime.web;

import dev.candor.contract.id.OwnerId;
import dev.candor.runtime.messaging.AccountEraser;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Erases the answers that were kept to be repeated. */
final class IdempotencyErasure implements AccountEraser {

    private final JdbcClient jdbc;

    IdempotencyErasure(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void erase(OwnerId owner) {
        jdbc.sql("DELETE FROM idempotency WHERE owner_id = :owner")
                .param("owner", owner.value())
                .update();
    }

    /** Forgets keys after a day. */
    void purge() {
        jdbc.sql("DELETE FROM idempotency WHERE created_at < now() - interval '24 hours'")
                .update();
    }
}
