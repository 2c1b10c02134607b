package dev.candor.runtime.step;

import dev.candor.runtime.messaging.Retention;
import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Forgets how steps were done, a month after they ended: by then nobody can ask for one again, since an optimization lasts half an hour
 * and another run asks with new commands.
 */
final class StepRetention {

    private static final Duration ENDED = Duration.ofDays(30);

    private StepRetention() {}

    static Retention of(JdbcClient jdbc, Clock clock) {
        return new Retention(
                jdbc,
                clock,
                new Retention.Rule(
                        ENDED, "DELETE FROM step_work WHERE status IN ('DONE', 'CANCELLED') AND updated_at < :before"),
                new Retention.Rule(
                        ENDED, "DELETE FROM model_call WHERE state IN ('DONE', 'REJECTED') AND finished_at < :before"));
    }
}
