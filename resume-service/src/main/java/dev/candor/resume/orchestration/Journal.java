package dev.candor.resume.orchestration;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.candor.contract.id.OptimizationId;
import dev.candor.contract.id.OwnerId;
import dev.candor.contract.message.OptimizationFact;
import dev.candor.resume.orchestration.Decision.Paid;
import dev.candor.resume.orchestration.Snapshot.Head;
import dev.candor.resume.orchestration.Snapshot.Step;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The rows of optimizations: read under the row's lock, written with what the reducer decided. */
@Repository
class Journal {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final JournalRows rows;

    Journal(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
        this.rows = new JournalRows(json);
    }

    /** Takes the row's lock until the end of the transaction; false if there is no such optimization. */
    boolean lock(OptimizationId id) {
        return jdbc.sql("SELECT 1 FROM optimization WHERE id = :id FOR UPDATE")
                .param("id", id.value())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** Whatever owner: for the orchestrator, which works for everybody. */
    Optional<Snapshot> load(OptimizationId id) {
        return jdbc.sql(JournalRows.HEAD + " WHERE id = :id")
                .param("id", id.value())
                .query(rows::head)
                .optional()
                .map(this::withSteps);
    }

    Optional<Snapshot> find(OwnerId owner, OptimizationId id) {
        return jdbc.sql(JournalRows.HEAD + " WHERE id = :id AND owner_id = :owner")
                .param("id", id.value())
                .param("owner", owner.value())
                .query(rows::head)
                .optional()
                .map(this::withSteps);
    }

    /** Trace of the request that began it; absent if there was none. */
    @Nullable
    String trace(OptimizationId id) {
        return jdbc.sql("SELECT traceparent FROM optimization WHERE id = :id")
                .param("id", id.value())
                .query((row, number) -> Optional.ofNullable(row.getString(1)))
                .optional()
                .flatMap(trace -> trace)
                .orElse(null);
    }

    /** Adds a new one; false if an identical one of this person is alive. */
    boolean insert(Snapshot snapshot, byte[] fingerprint, @Nullable String trace) {
        Head head = snapshot.head();
        boolean added = jdbc.sql(
                                "INSERT INTO optimization (id, owner_id, fingerprint, plan_version, status, seq, input_id,"
                                        + " resume_id, max_cost_micros, wanted_engine, traceparent, created_at) VALUES (:id, :owner,"
                                        + " :fingerprint, :plan, :status, :seq, :input, :resume, :money, :engine, :trace, :created)"
                                        + " ON CONFLICT (owner_id, fingerprint) WHERE status IN ('QUEUED', 'RUNNING') DO NOTHING")
                        .param("id", head.id().value())
                        .param("owner", head.owner().value())
                        .param("fingerprint", fingerprint)
                        .param("plan", head.planVersion())
                        .param("status", head.status().name())
                        .param("seq", head.seq())
                        .param("input", head.request().inputId())
                        .param("resume", head.request().resumeId().value())
                        .param("money", head.request().maxCostMicros())
                        .param("engine", head.request().engine().name())
                        .param("trace", trace)
                        .param("created", Timestamp.from(head.life().createdAt()))
                        .update()
                == 1;
        if (added) {
            snapshot.steps().forEach(step -> save(head.id(), step));
        }
        return added;
    }

    void save(Snapshot before, Decision decision) {
        Head head = decision.after().head();
        if (!head.equals(before.head())) {
            rows.update(jdbc, head);
        }
        decision.after().steps().stream()
                .filter(step -> !before.steps().contains(step))
                .forEach(step -> save(head.id(), step));
        decision.facts().forEach(this::append);
        decision.paid().forEach(paid -> book(head, paid));
    }

    void append(OptimizationFact fact) {
        String type = fact.getClass().getAnnotation(JsonTypeName.class).value();
        jdbc.sql("INSERT INTO optimization_event (optimization_id, seq, type, payload, at)"
                        + " VALUES (:id, :seq, :type, CAST(:payload AS jsonb), :at)")
                .param("id", fact.entry().optimizationId().value())
                .param("seq", fact.entry().seq())
                .param("type", type)
                .param("payload", json.writeValueAsString(fact))
                .param("at", Timestamp.from(fact.entry().at()))
                .update();
    }

    /** What an optimization has paid so far, in millionths. */
    long spent(OwnerId owner, OptimizationId id) {
        return jdbc.sql("SELECT coalesce(sum(cost_micros), 0) FROM step_usage"
                        + " WHERE owner_id = :owner AND optimization_id = :id")
                .param("owner", owner.value())
                .param("id", id.value())
                .query(Long.class)
                .single();
    }

    /** Optimizations for which time may have brought something. */
    List<OptimizationId> due(Instant now) {
        return jdbc.sql("SELECT DISTINCT o.id FROM optimization o JOIN optimization_step s ON s.optimization_id = o.id"
                        + " WHERE o.status IN ('RUNNING', 'CANCELLING') AND (o.deadline <= :now OR (s.status IN"
                        + " ('RUNNING', 'RETRYING') AND (s.retry_at <= :now OR s.dispatch_again_at <= :now"
                        + " OR s.deadline <= :now))) UNION SELECT id FROM optimization"
                        + " WHERE status = 'QUEUED' AND created_at <= CAST(:now AS timestamptz) - interval '24 hours'"
                        + " LIMIT 500")
                .param("now", Timestamp.from(now))
                .query((row, number) -> OptimizationId.of(row.getString(1)))
                .list();
    }

    private Snapshot withSteps(Head head) {
        List<Step> steps = jdbc.sql(JournalRows.STEP + " WHERE optimization_id = :id")
                .param("id", head.id().value())
                .query(rows::step)
                .list();
        return new Snapshot(head, JournalRows.inPlanOrder(Plans.of(head.planVersion()), steps));
    }

    private void save(OptimizationId id, Step step) {
        rows.upsert(jdbc, id, step);
    }

    private void book(Head head, Paid paid) {
        jdbc.sql(
                        "INSERT INTO step_usage (command_id, model, owner_id, optimization_id, step, input_tokens, output_tokens,"
                                + " cost_micros, at) VALUES (:command, :model, :owner, :optimization, :step, :input, :output, :cost, :at)"
                                + " ON CONFLICT DO NOTHING")
                .param("command", paid.command().value())
                .param("model", paid.usage().model())
                .param("owner", head.owner().value())
                .param("optimization", head.id().value())
                .param("step", paid.step())
                .param("input", paid.usage().inputTokens())
                .param("output", paid.usage().outputTokens())
                .param("cost", paid.usage().costMicros())
                .param("at", Timestamp.from(paid.at()))
                .update();
    }
}
