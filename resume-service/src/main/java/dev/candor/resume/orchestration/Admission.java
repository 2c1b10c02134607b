package dev.candor.resume.orchestration;

import dev.candor.contract.id.OptimizationId;
import dev.candor.resume.orchestration.OrchestrationConfiguration.OrchestrationProperties;
import dev.candor.runtime.messaging.Traces;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Decides whose turn it is. Stateless, so nothing drifts after a crash; ordered by how many a person has running already, so a hundred
 * of one person cannot delay another's first. One at a time over all instances.
 */
final class Admission {

    /** The next in line, for so many free {@code :slots}. */
    static final String FAIR = """
            WITH busy AS (
              SELECT owner_id, count(*) AS n FROM optimization WHERE status IN ('RUNNING', 'CANCELLING') GROUP BY owner_id),
            line AS (
              SELECT o.id, o.owner_id, o.created_at, coalesce(b.n, 0)
                  + row_number() OVER (PARTITION BY o.owner_id ORDER BY o.priority DESC, o.created_at, o.id) AS rank
                FROM optimization o LEFT JOIN busy b USING (owner_id) WHERE o.status = 'QUEUED')
            SELECT l.id FROM line l LEFT JOIN owner_quota q USING (owner_id)
             WHERE l.rank <= coalesce(q.max_running, 3)
             ORDER BY l.rank / coalesce(q.weight, 1), l.created_at, l.id
             LIMIT greatest(0, :slots - coalesce((SELECT sum(n) FROM busy), 0))""";

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Orchestrator orchestrator;
    private final Journal journal;
    private final Traces traces;
    private final OrchestrationProperties settings;

    Admission(
            JdbcClient jdbc,
            TransactionOperations transactions,
            Orchestrator orchestrator,
            Journal journal,
            Traces traces,
            OrchestrationProperties settings) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.orchestrator = orchestrator;
        this.journal = journal;
        this.traces = traces;
        this.settings = settings;
    }

    /** Starts as many as there is room for. Pauses while messages do not get out: what started would only wait. */
    void round() {
        transactions.executeWithoutResult(status -> {
            jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('candor.admission'))")
                    .query((row, number) -> number)
                    .list();
            if (!backedUp()) {
                next().forEach(this::admit);
            }
        });
    }

    List<OptimizationId> next() {
        return jdbc.sql(FAIR)
                .param("slots", settings.slots())
                .query((row, number) -> OptimizationId.of(row.getString(1)))
                .list();
    }

    private void admit(OptimizationId id) {
        traces.continued(journal.trace(id), "admit", id.toString(), () -> {
            orchestrator.admit(id);
            return id;
        });
    }

    private boolean backedUp() {
        return jdbc.sql("SELECT count(*) FROM (SELECT 1 FROM outbox"
                                + " WHERE created_at < now() - make_interval(secs => :seconds) LIMIT 1) old")
                        .param("seconds", (double) settings.pauseAfter().toSeconds())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
