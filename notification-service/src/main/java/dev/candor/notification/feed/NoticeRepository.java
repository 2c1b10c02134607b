package dev.candor.notification.feed;

import dev.candor.contract.id.OptimizationId;
import dev.candor.contract.id.OwnerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Notices of a person, in one gap-free sequence. */
@Repository
class NoticeRepository {

    private static final TypeReference<Map<String, Object>> DATA = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    NoticeRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Adds a notice inside the open transaction and gives its number; empty if this fact had one already. */
    OptionalLong add(OwnerId owner, OptimizationId optimization, int factSeq, Instant at, NoticeData notice) {
        jdbc.sql("INSERT INTO recipient (owner_id) VALUES (?) ON CONFLICT DO NOTHING")
                .param(owner.value())
                .update();
        long seq = jdbc.sql("SELECT last_seq + 1 FROM recipient WHERE owner_id = ? FOR UPDATE")
                .param(owner.value())
                .query(Long.class)
                .single();
        int added = jdbc.sql("INSERT INTO notice (owner_id, seq, type, optimization_id, fact_seq, at, data)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?::jsonb) ON CONFLICT (optimization_id, fact_seq) DO NOTHING")
                .params(
                        owner.value(),
                        seq,
                        notice.type(),
                        optimization.value(),
                        factSeq,
                        Timestamp.from(at),
                        json.writeValueAsString(notice.data()))
                .update();
        if (added == 0) {
            return OptionalLong.empty();
        }
        jdbc.sql("UPDATE recipient SET last_seq = ? WHERE owner_id = ?")
                .params(seq, owner.value())
                .update();
        return OptionalLong.of(seq);
    }

    /** The facts of these runs that have a notice. */
    Set<FactKey> known(Collection<UUID> runs) {
        if (runs.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(jdbc.sql("SELECT optimization_id, fact_seq FROM notice WHERE optimization_id IN (:runs)")
                .param("runs", runs)
                .query((row, number) -> new FactKey(row.getObject(1, UUID.class), row.getInt(2)))
                .list());
    }

    /** A fact by its run and its number in it. */
    record FactKey(UUID run, int seq) {}

    List<Notice> after(OwnerId owner, long seq, int limit) {
        return jdbc.sql("SELECT seq, type, optimization_id, at, data FROM notice WHERE owner_id = ? AND seq > ?"
                        + " ORDER BY seq LIMIT ?")
                .params(owner.value(), seq, limit)
                .query(this::map)
                .list();
    }

    /** Notices with a lower number, newest first; {@code ends} leaves out all but the ends of runs. */
    List<Notice> before(OwnerId owner, long seq, int limit, boolean ends) {
        return jdbc.sql("SELECT seq, type, optimization_id, at, data FROM notice WHERE owner_id = :owner AND seq < :seq"
                        + " AND (NOT :ends OR type IN (:types)) ORDER BY seq DESC LIMIT :limit")
                .param("owner", owner.value())
                .param("seq", seq)
                .param("ends", ends)
                .param("types", Notice.ENDS)
                .param("limit", limit)
                .query(this::map)
                .list();
    }

    /** How many notices of each type there were since then. */
    Map<String, Long> counts(OwnerId owner, Instant since) {
        Map<String, Long> counts = new HashMap<>();
        jdbc.sql("SELECT type, count(*) AS many FROM notice WHERE owner_id = ? AND at >= ? GROUP BY type")
                .params(owner.value(), Timestamp.from(since))
                .query((row, number) -> counts.put(row.getString("type"), row.getLong("many")))
                .list();
        return counts;
    }

    long last(OwnerId owner) {
        return jdbc.sql("SELECT coalesce(max(last_seq), 0) FROM recipient WHERE owner_id = ?")
                .param(owner.value())
                .query(Long.class)
                .single();
    }

    void deleteAll(OwnerId owner) {
        jdbc.sql("DELETE FROM notice WHERE owner_id = ?").param(owner.value()).update();
        jdbc.sql("DELETE FROM recipient WHERE owner_id = ?")
                .param(owner.value())
                .update();
    }

    private Notice map(ResultSet row, int number) throws SQLException {
        return new Notice(
                row.getLong("seq"),
                row.getString("type"),
                new OptimizationId(row.getObject("optimization_id", UUID.class)),
                row.getTimestamp("at").toInstant(),
                json.readValue(row.getString("data"), DATA));
    }
}
