package dev.candor.runtime.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.runtime.testing.SettableClock;
import dev.candor.runtime.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class MessageRetentionTests {

    private final JdbcClient jdbc =
            TestDatabase.fresh().migrate("classpath:db/runtime").client();

    @Test
    void forgetsDuplicatesAfterTwoWeeksAndLettersAfterThreeMonths() {
        jdbc.sql("INSERT INTO inbox (consumer, message_id) VALUES ('c', :id)")
                .param("id", UUID.randomUUID())
                .update();
        jdbc.sql("INSERT INTO dead_letter (id, topic, part, position, headers, reason, at)"
                        + " VALUES (:id, 't', 0, 0, '{}', 'r', now())")
                .param("id", UUID.randomUUID())
                .update();

        retention(13).round();
        assertThat(counts()).isEqualTo("1 1");
        retention(15).round();
        assertThat(counts()).isEqualTo("0 1");
        retention(91).round();
        assertThat(counts()).isEqualTo("0 0");
    }

    private String counts() {
        return jdbc.sql("SELECT (SELECT count(*) FROM inbox) || ' ' || (SELECT count(*) FROM dead_letter)")
                .query(String.class)
                .single();
    }

    private Retention retention(int days) {
        return MessageRetention.of(jdbc, new SettableClock(Instant.now().plus(Duration.ofDays(days))));
    }
}
