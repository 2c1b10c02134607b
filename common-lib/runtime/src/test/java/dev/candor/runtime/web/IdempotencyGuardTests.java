package dev.candor.runtime.web;

import dev.candor.contract.id.OwnerId;
import dev.candor.runtime.testing.MissingGuard;
import dev.candor.runtime.testing.TestDatabase;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** What makes a repeated post do nothing, taken away once. */
class IdempotencyGuardTests {

    private static final String AWAY = "ALTER TABLE idempotency DROP CONSTRAINT idempotency_pkey";

    @Test
    void theKeyMakesAPostHappenOnce() {
        MissingGuard.in("classpath:db/runtime").isNoticed(AWAY, database -> done(database) == 1);
    }

    private static int done(TestDatabase database) {
        var source = database.dataSource();
        JdbcClient jdbc = JdbcClient.create(source);
        IdempotencyKeys keys = new IdempotencyKeys(
                jdbc,
                new TransactionTemplate(new DataSourceTransactionManager(source)),
                JsonMapper.shared(),
                new WebSecrets(jdbc));
        OwnerId owner = new OwnerId(UUID.randomUUID());
        AtomicInteger done = new AtomicInteger();
        for (int post = 0; post < 2; post++) {
            keys.once(
                    owner,
                    "POST /things",
                    "key",
                    "body",
                    Integer.class,
                    () -> ResponseEntity.ok(done.incrementAndGet()));
        }
        return done.get();
    }
}
