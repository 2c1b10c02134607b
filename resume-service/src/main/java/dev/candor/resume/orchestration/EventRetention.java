package dev.candor.resume.orchestration;

import dev.candor.runtime.messaging.Retention;
import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Forgets how a run came to its end once nobody follows it any more: the changes of its steps. That it was asked for, begun and ended
 * stays as long as the run; what each step came to stands in the rows of the steps.
 */
final class EventRetention {

    /** Time between two rounds. */
    static final Duration EVERY = Duration.ofHours(6);

    private static final Duration FOLLOWED = Duration.ofDays(90);

    private EventRetention() {}

    static Retention of(JdbcClient jdbc, Clock clock) {
        String statement = "DELETE FROM optimization_event e USING optimization o WHERE o.id = e.optimization_id"
                + " AND o.finished_at < :before AND e.at < :before AND e.type LIKE 'optimization.step-changed.%'"
                + " AND o.status NOT IN ('QUEUED', 'RUNNING', 'CANCELLING')";
        return new Retention(jdbc, clock, new Retention.Rule(FOLLOWED, statement));
    }
}
