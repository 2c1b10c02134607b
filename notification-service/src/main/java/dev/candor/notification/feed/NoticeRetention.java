package dev.candor.notification.feed;

import dev.candor.runtime.messaging.Retention;
import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Forgets notices and what was sent out because of them after a quarter of a year. Numbers of notices go on where they were. */
final class NoticeRetention {

    /** Time between two rounds. */
    static final Duration EVERY = Duration.ofHours(6);

    /** Longer than the bus keeps facts, so that none is told of again. */
    private static final Duration KEPT = Duration.ofDays(90);

    private NoticeRetention() {}

    static Retention of(JdbcClient jdbc, Clock clock) {
        return new Retention(
                jdbc,
                clock,
                new Retention.Rule(KEPT, "DELETE FROM delivery WHERE created_at < :before AND status <> 'READY'"),
                new Retention.Rule(KEPT, "DELETE FROM notice WHERE at < :before"));
    }
}
