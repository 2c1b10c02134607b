package dev.candor.runtime.messaging;

import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Forgets what nobody can need any more: duplicates older than any topic keeps them, and letters nobody asked for. */
final class MessageRetention {

    private static final Duration INBOX = Duration.ofDays(14);
    private static final Duration LETTERS = Duration.ofDays(90);

    private MessageRetention() {}

    static Retention of(JdbcClient jdbc, Clock clock) {
        return new Retention(
                jdbc,
                clock,
                new Retention.Rule(INBOX, "DELETE FROM inbox WHERE received_at < :before"),
                new Retention.Rule(LETTERS, "DELETE FROM dead_letter WHERE at < :before"));
    }
}
