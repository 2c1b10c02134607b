package dev.candor.runtime.step;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.runtime.messaging.Retention;
import dev.candor.runtime.testing.SettableClock;
import dev.candor.runtime.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class StepRetentionTests {

    private final JdbcClient jdbc = TestDatabase.fresh()
            .migrate("classpath:db/runtime", "classpath:db/step")
            .client();

    @Test
    void forgetsEndedStepsAndPaidCallsAfterAMonthAndNothingOpen() {
        for (String status : new String[] {"READY", "RUNNING", "DONE", "CANCELLED"}) {
            jdbc.sql(
                            "INSERT INTO step_work (command_id, optimization_id, owner_id, step, attempt, status, command, deadline)"
                                    + " VALUES (:id, :id, :id, 'match', 1, :status, '{}', now())")
                    .param("id", UUID.randomUUID())
                    .param("status", status)
                    .update();
        }
        for (String state : new String[] {"INTENT", "DONE"}) {
            jdbc.sql(
                            "INSERT INTO model_call (call_key, owner_id, command_id, optimization_id, step, state, provider, model,"
                                    + " request, started_at, finished_at) VALUES (CAST(:state AS bytea), :id, :id, :id, 'tailor', :state,"
                                    + " 'p', 'm', '', now(), CASE WHEN :state = 'DONE' THEN now() END)")
                    .param("id", UUID.randomUUID())
                    .param("state", state)
                    .update();
        }

        retention(Duration.ofDays(29)).round();
        assertThat(jdbc.sql("SELECT (SELECT count(*) FROM step_work) + (SELECT count(*) FROM model_call)")
                        .query(Integer.class)
                        .single())
                .isEqualTo(6);
        retention(Duration.ofDays(31)).round();

        assertThat(jdbc.sql("SELECT status FROM step_work UNION ALL SELECT state FROM model_call")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("READY", "RUNNING", "INTENT");
    }

    private Retention retention(Duration later) {
        return StepRetention.of(jdbc, new SettableClock(Instant.now().plus(later)));
    }
}
