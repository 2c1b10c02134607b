package dev.candor.notification.feed;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Forgets notices and what was sent out because of them after a quarter of a year. Numbers of notices go on where they were. */
final class NoticeRetention {

    /** Time between two rounds. */
    static final Duration EVERY = Duration.ofHours(6);

    /** Longer than the bus keeps facts, so that none is told of again. */
    private static final Duration KEPT = Duration.ofDays(90);

    private final JdbcClient jdbc;
    private final Clock clock;

    NoticeRetention(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void round() {
        Timestamp before = Timestamp.from(clock.instant().minus(KEPT));
        jdbc.sql("DELETE FROM delivery WHERE created_at < ? AND status <> 'READY'")
                .param(before)
                .update();
        jdbc.sql("DELETE FROM notice WHERE at < ?").param(before).update();
    }
}
