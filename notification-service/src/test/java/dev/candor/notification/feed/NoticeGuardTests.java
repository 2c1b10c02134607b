package dev.candor.notification.feed;

import dev.candor.contract.id.OptimizationId;
import dev.candor.contract.id.OwnerId;
import dev.candor.runtime.testing.MissingGuard;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** What makes one notice of a fact and one message of a notice, each taken away once. */
class NoticeGuardTests {

    private static final MissingGuard GUARD =
            MissingGuard.in("classpath:db/runtime", "filesystem:src/main/resources/db/migration");
    private static final String DELIVERY =
            "INSERT INTO delivery (id, owner_id, optimization_id, run, kind, channel, target,"
                    + " message_id, data, created_at) VALUES (gen_random_uuid(), :run, :run, 1, 'k', 'email', 't', 'm', '{}', now())"
                    + " ON CONFLICT DO NOTHING";

    @Test
    void aFactIsToldOnce() {
        String away = MissingGuard.assigning("notice", "NEW.fact_seq := floor(random() * 1e9)");
        GUARD.isNoticed(away, database -> {
            var source = database.dataSource();
            NoticeRepository notices = new NoticeRepository(JdbcClient.create(source), JsonMapper.shared());
            TransactionTemplate transactions = new TransactionTemplate(new DataSourceTransactionManager(source));
            OwnerId owner = new OwnerId(UUID.randomUUID());
            OptimizationId run = new OptimizationId(UUID.randomUUID());
            NoticeData end = new NoticeData("optimization.succeeded", Map.of());
            transactions.execute(status -> notices.add(owner, run, 9, Instant.now(), end));

            return Boolean.TRUE.equals(transactions.execute(
                    status -> notices.add(owner, run, 9, Instant.now(), end).isEmpty()));
        });
    }

    @Test
    void anEndIsSentOnceOverEachChannel() {
        GUARD.isNoticed("ALTER TABLE delivery DROP CONSTRAINT delivery_once", database -> {
            UUID run = UUID.randomUUID();
            database.client().sql(DELIVERY).param("run", run).update();

            return database.client().sql(DELIVERY).param("run", run).update() == 0;
        });
    }
}
