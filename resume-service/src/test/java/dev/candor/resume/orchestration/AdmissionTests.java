package dev.candor.resume.orchestration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.contract.id.OptimizationId;
import dev.candor.resume.orchestration.OrchestrationConfiguration.OrchestrationProperties;
import dev.candor.runtime.testing.TestDatabase;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class AdmissionTests {

    private final JdbcClient jdbc = TestDatabase.fresh()
            .migrate("classpath:db/runtime", "classpath:db/step", "filesystem:src/main/resources/db/migration")
            .client();
    private final UUID crowd = UUID.randomUUID();
    private final UUID single = UUID.randomUUID();
    private final UUID heavy = UUID.randomUUID();

    @Test
    void letsNobodyWaitBehindTheCrowdOfAnother() {
        queue(crowd, 100, "10:00:00");
        queue(single, 1, "10:30:00");
        queue(heavy, 3, "10:30:00");

        List<UUID> first = owners(next(3));

        assertThat(first).containsExactlyInAnyOrder(crowd, single, heavy);
    }

    /** The cases here can fail: without the place that each person has in the line, a crowd keeps everybody out. */
    @Test
    void noticesALineThatForgetsWhoStandsInIt() {
        queue(crowd, 100, "10:00:00");
        queue(single, 1, "10:30:00");
        String unfair = Admission.FAIR.replace("PARTITION BY o.owner_id ", "");

        List<OptimizationId> first = jdbc.sql(unfair)
                .param("slots", 3)
                .query((row, number) -> OptimizationId.of(row.getString(1)))
                .list();

        assertThat(unfair).isNotEqualTo(Admission.FAIR);
        assertThat(owners(first)).doesNotContain(single);
        assertThat(owners(next(3))).contains(single);
    }

    @Test
    void givesWeightedPersonTheirSecondBeforeTheFirstRoundEnds() {
        jdbc.sql("INSERT INTO owner_quota (owner_id, weight) VALUES (:owner, 2)")
                .param("owner", heavy)
                .update();
        queue(crowd, 100, "10:00:00");
        queue(heavy, 3, "10:30:00");

        assertThat(owners(next(3))).containsExactly(heavy, crowd, heavy);
    }

    @Test
    void runsAtMostThreeOfOnePerson() {
        queue(crowd, 100, "10:00:00");

        assertThat(next(50)).hasSize(3);
        start(crowd, 2);
        assertThat(next(50)).hasSize(1);
        start(crowd, 1);
        assertThat(next(50)).isEmpty();
    }

    @Test
    void fillsSlotsAndNoMore() {
        for (int i = 0; i < 20; i++) {
            queue(UUID.randomUUID(), 1, "10:00:00");
        }

        assertThat(next(8)).hasSize(8);
    }

    private List<OptimizationId> next(int slots) {
        return new Admission(
                        jdbc, null, null, null, null, new OrchestrationProperties(slots, Duration.ofSeconds(10), null))
                .next();
    }

    private List<UUID> owners(List<OptimizationId> ids) {
        return ids.stream()
                .map(id -> jdbc.sql("SELECT owner_id FROM optimization WHERE id = :id")
                        .param("id", id.value())
                        .query(UUID.class)
                        .single())
                .toList();
    }

    private void start(UUID owner, int count) {
        jdbc.sql("UPDATE optimization SET status = 'RUNNING' WHERE id IN (SELECT id FROM optimization"
                        + " WHERE owner_id = :owner AND status = 'QUEUED' LIMIT :count)")
                .param("owner", owner)
                .param("count", count)
                .update();
    }

    private void queue(UUID owner, int count, String time) {
        for (int i = 0; i < count; i++) {
            jdbc.sql("INSERT INTO optimization (id, owner_id, fingerprint, plan_version, status, input_id, resume_id,"
                            + " max_cost_micros, created_at) VALUES (:id, :owner, CAST(:print AS bytea), 1, 'QUEUED', :id, :id, 0,"
                            + " CAST('2026-03-01 ' || :time || '+00' AS timestamptz) + make_interval(secs => :i))")
                    .param("id", UUID.randomUUID())
                    .param("owner", owner)
                    .param("print", owner + "-" + i)
                    .param("time", time)
                    .param("i", (double) i)
                    .update();
        }
    }
}
