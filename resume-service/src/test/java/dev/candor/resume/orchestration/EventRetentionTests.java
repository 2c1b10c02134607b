package dev.candor.resume.orchestration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.runtime.messaging.Retention;
import dev.candor.runtime.testing.SettableClock;
import dev.candor.runtime.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class EventRetentionTests {

    private final JdbcClient jdbc = TestDatabase.fresh()
            .migrate("classpath:db/runtime", "classpath:db/step", "filesystem:src/main/resources/db/migration")
            .client();

    @Test
    void forgetsTheStepsOfRunsThatEndedLongAgoAndNothingElse() {
        UUID ended = run("SUCCEEDED", "now()");
        UUID open = run("RUNNING", "NULL");

        retention(89).round();
        assertThat(types(ended)).hasSize(3);
        retention(91).round();

        assertThat(types(ended)).containsExactly("optimization.queued.v1", "optimization.succeeded.v1");
        assertThat(types(open)).hasSize(3);
    }

    private UUID run(String status, String finishedAt) {
        UUID id = UUID.randomUUID();
        jdbc.sql("INSERT INTO optimization (id, owner_id, fingerprint, plan_version, status, input_id, resume_id,"
                        + " max_cost_micros, finished_at) VALUES (:id, :id, 'f', 1, :status, :id, :id, 0, " + finishedAt
                        + ")")
                .param("id", id)
                .param("status", status)
                .update();
        int seq = 1;
        for (String type :
                List.of("optimization.queued.v1", "optimization.step-changed.v1", "optimization.succeeded.v1")) {
            jdbc.sql("INSERT INTO optimization_event (optimization_id, seq, type, payload, at)"
                            + " VALUES (:id, :seq, :type, '{}', now())")
                    .param("id", id)
                    .param("seq", seq++)
                    .param("type", type)
                    .update();
        }
        return id;
    }

    private List<String> types(UUID id) {
        return jdbc.sql("SELECT type FROM optimization_event WHERE optimization_id = :id ORDER BY seq")
                .param("id", id)
                .query(String.class)
                .list();
    }

    private Retention retention(int days) {
        return EventRetention.of(jdbc, new SettableClock(Instant.now().plus(Duration.ofDays(days))));
    }
}
