package dev.candor.runtime.model;

import dev.candor.contract.agent.Assignment;
import dev.candor.contract.agent.Usage;
import dev.candor.contract.id.CommandId;
import dev.candor.contract.id.OwnerId;
import dev.candor.runtime.step.ContentCipher;
import dev.candor.runtime.step.StepUsage;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * The rows of model calls, one per exact question of a person. The raw answer is there before anybody reads it; a row that has one is
 * never sent again. All times are the database's.
 */
final class CallLedger implements StepUsage {

    private final JdbcClient jdbc;
    private final ContentCipher cipher;
    private final JsonMapper json;

    CallLedger(JdbcClient jdbc, ContentCipher cipher, JsonMapper json) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.json = json;
    }

    /** What is known of a question; empty if it was never asked. */
    Optional<Call> find(OwnerId owner, CallKey key) {
        return jdbc.sql("SELECT state, command_id, response, input_tokens IS NOT NULL AS counted FROM model_call"
                        + " WHERE call_key = :key AND owner_id = :owner")
                .param("key", key.bytes())
                .param("owner", owner.value())
                .query((row, number) -> new Call(
                        State.valueOf(row.getString("state")),
                        CommandId.of(row.getString("command_id")),
                        opened(owner, key, row.getBytes("response")),
                        row.getBoolean("counted")))
                .optional();
    }

    /**
     * Takes a question for this step: a new one, one of this step under an older fence, or one whose asker died. How often this step
     * has sent it, this time included; empty if it has an answer by now, or somebody alive is asking it.
     */
    Optional<Integer> intend(Question question, int runner) {
        Assignment assignment = question.assignment();
        byte[] plain = json.writeValueAsBytes(question.request());
        return jdbc.sql(
                        "INSERT INTO model_call (call_key, owner_id, command_id, optimization_id, step, state, provider,"
                                + " model, request, sends, runner, started_at) VALUES (:key, :owner, :command, :optimization,"
                                + " :step, 'INTENT', :provider, :model, :request, 1, :runner, clock_timestamp())"
                                + " ON CONFLICT (call_key) DO UPDATE SET command_id = excluded.command_id,"
                                + " optimization_id = excluded.optimization_id, step = excluded.step, runner = excluded.runner,"
                                + " sends = CASE WHEN model_call.command_id = excluded.command_id THEN model_call.sends + 1 ELSE 1"
                                + " END, started_at = excluded.started_at"
                                + " WHERE model_call.state = 'INTENT' AND model_call.owner_id = excluded.owner_id"
                                + " AND (model_call.runner IS NULL OR model_call.command_id = excluded.command_id) RETURNING sends")
                .param("key", question.key().bytes())
                .param("owner", assignment.ownerId().value())
                .param("command", assignment.commandId().value())
                .param("optimization", assignment.optimizationId().value())
                .param("step", assignment.attempt().step())
                .param("provider", question.provider().name())
                .param("model", question.tuning().model())
                .param("request", sealed(assignment.ownerId(), question.key(), "request", plain))
                .param("runner", runner)
                .query(Integer.class)
                .optional();
    }

    /** Keeps the raw answer; the first writer wins, whatever its fence: money was spent for it. */
    void done(OwnerId owner, CallKey key, byte[] raw) {
        jdbc.sql("UPDATE model_call SET state = 'DONE', response = :raw, runner = NULL, finished_at = clock_timestamp()"
                        + " WHERE call_key = :key AND owner_id = :owner AND state = 'INTENT'")
                .param("raw", sealed(owner, key, "response", raw))
                .param("key", key.bytes())
                .param("owner", owner.value())
                .update();
    }

    /** Writes once what a kept answer cost. */
    void count(OwnerId owner, CallKey key, ModelProvider.Reading reading, long costMicros) {
        jdbc.sql(
                        "UPDATE model_call SET input_tokens = :input, output_tokens = :output, cost_micros = :cost,"
                                + " finish_reason = :finish WHERE call_key = :key AND owner_id = :owner AND input_tokens IS NULL")
                .param("input", reading.inputTokens())
                .param("output", reading.outputTokens())
                .param("cost", costMicros)
                .param("finish", reading.finish())
                .param("key", key.bytes())
                .param("owner", owner.value())
                .update();
    }

    /** Gives up a question that got no whole answer, so that anybody may ask it again. */
    void free(OwnerId owner, CallKey key, int runner) {
        jdbc.sql("UPDATE model_call SET runner = NULL WHERE call_key = :key AND owner_id = :owner AND state = 'INTENT'"
                        + " AND runner = :runner")
                .param("key", key.bytes())
                .param("owner", owner.value())
                .param("runner", runner)
                .update();
    }

    /** Marks an answer as of no use. */
    void reject(OwnerId owner, CallKey key) {
        jdbc.sql(
                        "UPDATE model_call SET state = 'REJECTED' WHERE call_key = :key AND owner_id = :owner AND state = 'DONE'")
                .param("key", key.bytes())
                .param("owner", owner.value())
                .update();
    }

    /** What all attempts of a step have spent, in millionths. */
    long spent(Assignment assignment) {
        return jdbc.sql("SELECT coalesce(sum(cost_micros), 0) FROM model_call WHERE owner_id = :owner"
                        + " AND optimization_id = :optimization AND step = :step")
                .param("owner", assignment.ownerId().value())
                .param("optimization", assignment.optimizationId().value())
                .param("step", assignment.attempt().step())
                .query(Long.class)
                .single();
    }

    @Override
    public List<Usage> paid(OwnerId owner, CommandId command) {
        return jdbc.sql(
                        "SELECT model, sum(input_tokens)::int AS input_tokens, sum(output_tokens)::int AS output_tokens,"
                                + " sum(cost_micros)::bigint AS cost_micros FROM model_call WHERE owner_id = :owner"
                                + " AND command_id = :command AND input_tokens IS NOT NULL GROUP BY model ORDER BY model")
                .param("owner", owner.value())
                .param("command", command.value())
                .query(DataClassRowMapper.newInstance(Usage.class))
                .list();
    }

    private byte[] sealed(OwnerId owner, CallKey key, String what, byte[] plain) {
        return cipher.seal(owner, context(key, what), plain);
    }

    private byte @Nullable [] opened(OwnerId owner, CallKey key, byte @Nullable [] sealed) {
        return sealed == null ? null : cipher.open(owner, context(key, "response"), sealed);
    }

    private static String context(CallKey key, String what) {
        return "model-call/" + key.hex() + "/" + what;
    }

    /** How far a call is. */
    enum State {
        /** Somebody asks, or has died asking. */
        INTENT,
        /** Somebody polls for the answer. */
        SUBMITTED,
        /** Answered and paid. */
        DONE,
        /** Answered, paid, and of no use. */
        REJECTED
    }

    /** A known call; {@code raw} is there once it is answered, {@code counted} says whether its cost is written. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Call(State state, CommandId command, byte @Nullable [] raw, boolean counted) {}
}
