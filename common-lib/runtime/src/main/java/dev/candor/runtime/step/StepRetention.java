package dev.candor.runtime.step;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Forgets how steps were done, a month after they ended: by then nobody can ask for one again, since an optimization lasts half an hour
 * and another run asks with new commands.
 */
final class StepRetention {

    private static final Duration ENDED = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final Clock clock;

    StepRetention(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void round() {
        Timestamp before = Timestamp.from(clock.instant().minus(ENDED));
        jdbc.sql("DELETE FROM step_work WHERE status IN ('DONE', 'CANCELLED') AND updated_at < :before")
                .param("before", before)
                .update();
        jdbc.sql("DELETE FROM model_call WHERE state IN ('DONE', 'REJECTED') AND finished_at < :before")
                .param("before", before)
                .update();
    }
}
