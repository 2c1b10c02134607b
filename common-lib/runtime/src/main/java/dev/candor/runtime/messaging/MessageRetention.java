package dev.candor.runtime.messaging;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Forgets what nobody can need any more: duplicates older than any topic keeps them, and letters nobody asked for. */
final class MessageRetention {

    private static final Duration INBOX = Duration.ofDays(14);
    private static final Duration LETTERS = Duration.ofDays(90);

    private final JdbcClient jdbc;
    private final Clock clock;

    MessageRetention(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void round() {
        jdbc.sql("DELETE FROM inbox WHERE received_at < :before")
                .param("before", before(INBOX))
                .update();
        jdbc.sql("DELETE FROM dead_letter WHERE at < :before")
                .param("before", before(LETTERS))
                .update();
    }

    private Timestamp before(Duration age) {
        return Timestamp.from(clock.instant().minus(age));
    }
}
