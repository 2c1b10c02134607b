package dev.candor.notification.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.runtime.messaging.Retention;
import dev.candor.runtime.testing.SettableClock;
import dev.candor.runtime.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class NoticeRetentionTests {

    private final JdbcClient jdbc = TestDatabase.fresh()
            .migrate("classpath:db/runtime", "filesystem:src/main/resources/db/migration")
            .client();

    @Test
    void forgetsAfterThreeMonthsButNothingThatIsStillToBeSent() {
        UUID owner = UUID.randomUUID();
        jdbc.sql("INSERT INTO notice (owner_id, seq, type, optimization_id, fact_seq, at, data)"
                        + " VALUES (?, 1, 't', ?, 1, now(), '{}')")
                .params(owner, owner)
                .update();
        delivery(owner, "SENT");
        delivery(owner, "READY");

        retention(89).round();
        assertThat(counts()).isEqualTo("1 2");
        retention(91).round();
        assertThat(counts()).isEqualTo("0 1");
    }

    private void delivery(UUID owner, String status) {
        jdbc.sql("INSERT INTO delivery (id, owner_id, optimization_id, run, kind, channel, target, status, message_id,"
                        + " data, created_at) VALUES (?, ?, ?, 1, 'k', 'c', ?, ?, 'm', '{}', now())")
                .params(UUID.randomUUID(), owner, owner, status, status)
                .update();
    }

    private String counts() {
        return jdbc.sql("SELECT (SELECT count(*) FROM notice) || ' ' || (SELECT count(*) FROM delivery)")
                .query(String.class)
                .single();
    }

    private Retention retention(int days) {
        return NoticeRetention.of(jdbc, new SettableClock(Instant.now().plus(Duration.ofDays(days))));
    }
}
