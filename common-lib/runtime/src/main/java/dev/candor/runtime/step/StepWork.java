package dev.candor.runtime.step;

import dev.candor.contract.agent.Assignment;
import dev.candor.contract.id.CommandId;
import dev.candor.contract.id.OptimizationId;
import dev.candor.contract.id.OwnerId;
import dev.candor.contract.message.StepResult;
import dev.candor.runtime.messaging.Traces;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The rows of steps. Each statement is one move of the game in which processes race; all times are the database's. */
final class StepWork {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Traces traces;
    private final Clock clock;

    StepWork(JdbcClient jdbc, JsonMapper json, Traces traces, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.traces = traces;
        this.clock = clock;
    }

    /** Adds a step; false if it is known already. */
    boolean insert(StepCommand command) {
        Assignment assignment = command.assignment();
        return jdbc.sql(
                                "INSERT INTO step_work (command_id, optimization_id, owner_id, step, attempt, command, deadline)"
                                        + " VALUES (:id, :optimization, :owner, :step, :attempt, CAST(:command AS jsonb), :deadline)"
                                        + " ON CONFLICT DO NOTHING")
                        .param("id", assignment.commandId().value())
                        .param("optimization", assignment.optimizationId().value())
                        .param("owner", assignment.ownerId().value())
                        .param("step", assignment.attempt().step())
                        .param("attempt", assignment.attempt().number())
                        .param("command", json.writeValueAsString(new Kept(command, traces.current())))
                        .param("deadline", Timestamp.from(assignment.terms().deadline()))
                        .update()
                == 1;
    }

    /** How a step ended; empty if it has not, or is unknown. */
    Optional<StepResult> result(CommandId id) {
        return jdbc.sql("SELECT result::text FROM step_work WHERE command_id = :id AND result IS NOT NULL")
                .param("id", id.value())
                .query(String.class)
                .optional()
                .map(text -> json.readValue(text, StepResult.class));
    }

    /**
     * Takes a step for this runner: only one that nobody holds, or whose holder has let its lease run out. Of those that have gone down
     * with two holders a runner takes one at a time, so that the next death tells which of them it is.
     */
    Optional<Claim> claim(CommandId id, int runner) {
        try {
            return claimed(id, runner);
        } catch (DuplicateKeyException another) {
            return Optional.empty();
        }
    }

    private Optional<Claim> claimed(CommandId id, int runner) {
        return jdbc.sql("UPDATE step_work SET status = 'RUNNING', runner = :me, fence = fence + 1, updated_at = now(),"
                        + " lease_until = clock_timestamp() + interval '30 s'"
                        + " WHERE command_id = :id AND status IN ('READY', 'RUNNING') AND NOT cancel_requested"
                        + " AND (runner IS NULL OR lease_until < clock_timestamp())"
                        + " AND (deaths < 2 OR NOT EXISTS (SELECT FROM step_work other WHERE other.runner = :me"
                        + " AND other.status = 'RUNNING' AND other.deaths >= 2 AND other.command_id <> :id))"
                        + " RETURNING fence, blame, command::text AS command, deadline < clock_timestamp() AS late")
                .param("me", runner)
                .param("id", id.value())
                .query(ClaimRow.class)
                .optional()
                .map(row -> new Claim(row.fence(), row.blame(), row.late(), json.readValue(row.command(), Kept.class)));
    }

    /** Whether there is nothing left to do for a step. */
    boolean over(CommandId id) {
        return jdbc.sql("SELECT count(*) FROM step_work WHERE command_id = :id AND status IN ('READY', 'RUNNING')")
                        .param("id", id.value())
                        .query(Integer.class)
                        .single()
                == 0;
    }

    /** Writes how a step ended; false if somebody newer has it, who alone may then write. */
    boolean finish(CommandId id, long fence, StepResult result) {
        String status = result instanceof StepResult.StepCancelled ? "CANCELLED" : "DONE";
        return jdbc.sql("UPDATE step_work SET status = :status, result = CAST(:result AS jsonb), runner = NULL,"
                                + " lease_until = NULL, updated_at = now()"
                                + " WHERE command_id = :id AND fence = :fence AND status = 'RUNNING'")
                        .param("status", status)
                        .param("result", json.writeValueAsString(result))
                        .param("id", id.value())
                        .param("fence", fence)
                        .update()
                == 1;
    }

    /** Gives a step back, to be claimed again; false if somebody newer has it. */
    boolean release(CommandId id, long fence) {
        return jdbc.sql("UPDATE step_work SET status = 'READY', runner = NULL, lease_until = NULL, updated_at = now()"
                                + " WHERE command_id = :id AND fence = :fence AND status = 'RUNNING'")
                        .param("id", id.value())
                        .param("fence", fence)
                        .update()
                == 1;
    }

    /** Ends a step that nobody is running, or asks a running one to stop; the answer is there in the first case only. */
    Optional<StepResult> cancel(CommandId id) {
        Optional<String> waiting = jdbc.sql("UPDATE step_work SET cancel_requested = true, updated_at = now()"
                        + " WHERE command_id = :id AND status IN ('READY', 'RUNNING')"
                        + " RETURNING CASE WHEN status = 'READY' OR runner IS NULL OR lease_until < clock_timestamp()"
                        + " THEN command::text END")
                .param("id", id.value())
                .query((row, number) -> Optional.ofNullable(row.getString(1)))
                .optional()
                .flatMap(text -> text);
        return waiting.map(text -> {
            StepResult result =
                    Answers.cancelled(json.readValue(text, Kept.class).command(), clock.instant());
            jdbc.sql(
                            "UPDATE step_work SET status = 'CANCELLED', result = CAST(:result AS jsonb) WHERE command_id = :id")
                    .param("result", json.writeValueAsString(result))
                    .param("id", id.value())
                    .update();
            return result;
        });
    }

    /** The optimization of a step whose holder died after it was asked to stop; empty if it is not so. */
    Optional<OptimizationId> abandoned(CommandId id) {
        return jdbc.sql("SELECT optimization_id FROM step_work WHERE command_id = :id AND cancel_requested"
                        + " AND status IN ('READY', 'RUNNING') AND (runner IS NULL OR lease_until < clock_timestamp())")
                .param("id", id.value())
                .query((row, number) -> OptimizationId.of(row.getString(1)))
                .optional();
    }

    /** Renews the leases of a runner and tells what it holds. */
    List<Beat> beat(int runner) {
        return jdbc.sql("UPDATE step_work SET lease_until = clock_timestamp() + interval '30 s'"
                        + " WHERE runner = :me AND status = 'RUNNING'"
                        + " RETURNING command_id, fence, cancel_requested, deadline < clock_timestamp() AS late")
                .param("me", runner)
                .query(DataClassRowMapper.newInstance(Beat.class))
                .list();
    }

    /** Steps that nobody holds; their tasks may have been lost. */
    List<UUID> unclaimed() {
        return jdbc.sql("SELECT command_id FROM step_work WHERE status IN ('READY', 'RUNNING')"
                        + " AND (runner IS NULL OR lease_until < clock_timestamp())"
                        + " AND updated_at < now() - interval '5 s' LIMIT 500")
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Forgets the steps of an optimization: whoever runs one finds its row gone and drops the output. */
    void forget(OptimizationId optimization) {
        jdbc.sql("DELETE FROM step_work WHERE optimization_id = :id")
                .param("id", optimization.value())
                .update();
    }

    /** Forgets everything of a person. */
    void erase(OwnerId owner) {
        jdbc.sql("DELETE FROM step_work WHERE owner_id = :owner")
                .param("owner", owner.value())
                .update();
        jdbc.sql("DELETE FROM model_call WHERE owner_id = :owner")
                .param("owner", owner.value())
                .update();
    }

    record Kept(StepCommand command, @Nullable String traceparent) {}

    record Claim(long fence, float blame, boolean late, Kept kept) {}

    record Beat(UUID commandId, long fence, boolean cancelRequested, boolean late) {}

    private record ClaimRow(long fence, float blame, String command, boolean late) {}
}
