package dev.candor.resume.optimization;

import dev.candor.contract.id.OptimizationId;
import dev.candor.contract.id.OwnerId;
import dev.candor.contract.message.OptimizationStatus;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads over the journal for the public resource, and the deletion of its rows. */
@Repository
class OptimizationRows {

    private final JdbcClient jdbc;

    OptimizationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<OptimizationId> alive(OwnerId owner, byte[] fingerprint) {
        return jdbc.sql("SELECT id FROM optimization WHERE owner_id = :owner AND fingerprint = :fingerprint"
                        + " AND status IN ('QUEUED', 'RUNNING')")
                .param("owner", owner.value())
                .param("fingerprint", fingerprint)
                .query((row, number) -> OptimizationId.of(row.getString(1)))
                .optional();
    }

    /** Newest first, behind a position, one more than asked for. */
    List<OptimizationId> list(OwnerId owner, @Nullable OptimizationStatus status, @Nullable Position after, int limit) {
        return jdbc.sql("SELECT id FROM optimization WHERE owner_id = :owner"
                        + " AND (CAST(:status AS text) IS NULL OR status = :status)"
                        + " AND (CAST(:id AS uuid) IS NULL OR (created_at, id) < (:at, :id))"
                        + " ORDER BY created_at DESC, id DESC LIMIT :limit")
                .param("owner", owner.value())
                .param("status", status == null ? null : status.name())
                .param("at", after == null ? null : Timestamp.from(after.createdAt()))
                .param("id", after == null ? null : after.id())
                .param("limit", limit + 1)
                .query((row, number) -> OptimizationId.of(row.getString(1)))
                .list();
    }

    List<OptimizationId> all(OwnerId owner) {
        return jdbc.sql("SELECT id FROM optimization WHERE owner_id = :owner ORDER BY created_at, id")
                .param("owner", owner.value())
                .query((row, number) -> OptimizationId.of(row.getString(1)))
                .list();
    }

    /** Money and tokens by step. */
    Map<String, OptimizationView.StepUsage> usage(OwnerId owner, OptimizationId id) {
        return jdbc
                .sql("SELECT step, string_agg(DISTINCT model, ', ') AS model, sum(input_tokens) AS input,"
                        + " sum(output_tokens) AS output, sum(cost_micros) AS cost FROM step_usage"
                        + " WHERE owner_id = :owner AND optimization_id = :id GROUP BY step")
                .param("owner", owner.value())
                .param("id", id.value())
                .query((row, number) -> Map.entry(
                        row.getString("step"),
                        new OptimizationView.StepUsage(
                                row.getString("model"),
                                row.getLong("input"),
                                row.getLong("output"),
                                row.getLong("cost"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Events of an optimization behind a number, oldest first. */
    List<Event> events(OwnerId owner, OptimizationId id, int after) {
        return jdbc.sql("SELECT e.seq, e.type, e.payload::text AS payload FROM optimization_event e"
                        + " JOIN optimization o ON o.id = e.optimization_id"
                        + " WHERE o.id = :id AND o.owner_id = :owner AND e.seq > :after ORDER BY e.seq LIMIT 500")
                .param("id", id.value())
                .param("owner", owner.value())
                .param("after", after)
                .query((row, number) -> new Event(row.getInt("seq"), row.getString("type"), row.getString("payload")))
                .list();
    }

    /** Facts of all people since a time, for services that may have missed some. */
    List<String> facts(Instant since, int limit) {
        return jdbc.sql("SELECT payload::text FROM optimization_event WHERE at >= :since"
                        + " ORDER BY at, optimization_id, seq LIMIT :limit")
                .param("since", Timestamp.from(since))
                .param("limit", limit)
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** Typical time from admission to success, in seconds; empty before the first success. */
    Optional<Long> typicalSeconds() {
        return jdbc.sql(
                        "SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM finished_at - admitted_at))"
                                + " FROM (SELECT finished_at, admitted_at FROM optimization WHERE status = 'SUCCEEDED'"
                                + " ORDER BY finished_at DESC LIMIT 50) recent")
                .query((row, number) -> {
                    double seconds = row.getDouble(1);
                    return row.wasNull() ? Optional.<Long>empty() : Optional.of(Math.max(1, Math.round(seconds)));
                })
                .single();
    }

    /** Tokens that the last runs of a person with a model took, on average; empty before the first. */
    Optional<Tokens> typicalTokens(OwnerId owner) {
        return jdbc.sql(
                        "SELECT count(*) AS runs, coalesce(avg(input), 0)::bigint AS input, coalesce(avg(output), 0)::bigint AS output"
                                + " FROM (SELECT sum(input_tokens) AS input, sum(output_tokens) AS output FROM step_usage"
                                + " WHERE owner_id = :owner GROUP BY optimization_id ORDER BY max(at) DESC LIMIT 50) recent")
                .param("owner", owner.value())
                .query((row, number) -> row.getLong("runs") == 0
                        ? Optional.<Tokens>empty()
                        : Optional.of(new Tokens(row.getLong("input"), row.getLong("output"))))
                .single();
    }

    /** Sent and received. */
    record Tokens(long input, long output) {}

    /** Deletes the optimization with its steps and events. What was paid stays counted: money spent is spent. */
    void delete(OwnerId owner, OptimizationId id) {
        jdbc.sql("DELETE FROM optimization WHERE owner_id = :owner AND id = :id")
                .param("owner", owner.value())
                .param("id", id.value())
                .update();
    }

    void deleteAll(OwnerId owner) {
        for (String table : List.of("step_usage", "optimization", "owner_quota")) {
            jdbc.sql("DELETE FROM " + table + " WHERE owner_id = :owner")
                    .param("owner", owner.value())
                    .update();
        }
    }

    /** A place in the list. */
    record Position(Instant createdAt, UUID id) {}

    /** One fact as it was written. */
    record Event(int seq, String type, String payload) {}
}
