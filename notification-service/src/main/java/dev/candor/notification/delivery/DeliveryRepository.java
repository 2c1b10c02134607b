package dev.candor.notification.delivery;

import dev.candor.contract.id.OptimizationId;
import dev.candor.contract.id.OwnerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Rows of messages to send. */
@Repository
class DeliveryRepository {

    private static final TypeReference<Map<String, Object>> DATA = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    DeliveryRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * False if there is one for the same run, kind, channel and target, or, where it is about no run, for the same occasion.
     *
     * @param occasion absent for a run
     */
    boolean insert(Delivery delivery, int run, @Nullable String occasion) {
        OptimizationId about = delivery.optimizationId();
        return jdbc.sql(
                                "INSERT INTO delivery (id, owner_id, optimization_id, run, kind, channel, target, message_id, data,"
                                        + " created_at, occasion) VALUES (:id, :owner, :about, :run, :kind, :channel, :target,"
                                        + " :message, :data::jsonb, :at, :occasion) ON CONFLICT DO NOTHING")
                        .param("id", delivery.id())
                        .param("owner", delivery.owner().value())
                        .param("about", about == null ? null : about.value(), Types.OTHER)
                        .param("run", run)
                        .param("kind", delivery.kind())
                        .param("channel", delivery.channel())
                        .param("target", delivery.target())
                        .param("message", delivery.messageId())
                        .param("data", json.writeValueAsString(delivery.data()))
                        .param("at", Timestamp.from(delivery.createdAt()))
                        .param("occasion", occasion, Types.VARCHAR)
                        .update()
                == 1;
    }

    /** The delivery if it is still to be sent; counts the try. */
    Optional<Delivery> begin(OwnerId owner, UUID id) {
        return jdbc.sql(
                        "UPDATE delivery SET tries = tries + 1 WHERE owner_id = ? AND id = ? AND status = 'READY' RETURNING *")
                .params(owner.value(), id)
                .query(this::map)
                .optional();
    }

    void end(Delivery delivery, String status, int answer, @Nullable String problem, Instant at) {
        jdbc.sql("UPDATE delivery SET status = :status, response_status = nullif(:answer, 0), problem = :problem,"
                        + " sent_at = CASE WHEN :status = 'SENT' THEN :at ELSE sent_at END"
                        + " WHERE owner_id = :owner AND id = :id")
                .param("status", status)
                .param("answer", answer)
                .param("problem", problem)
                .param("at", Timestamp.from(at))
                .param("owner", delivery.owner().value())
                .param("id", delivery.id())
                .update();
    }

    /** Makes a finished delivery to this target ready again; false if there is none. */
    boolean again(OwnerId owner, String target, UUID id) {
        return jdbc.sql("UPDATE delivery SET status = 'READY', tries = 0, problem = NULL"
                                + " WHERE owner_id = ? AND target = ? AND id = ? AND status <> 'READY'")
                        .params(owner.value(), target, id)
                        .update()
                == 1;
    }

    List<LoggedDelivery> log(OwnerId owner, String target, int limit) {
        return jdbc.sql("SELECT * FROM delivery WHERE owner_id = ? AND target = ? ORDER BY created_at DESC LIMIT ?")
                .params(owner.value(), target, limit)
                .query(DeliveryRepository::logged)
                .list();
    }

    void deleteAll(OwnerId owner) {
        jdbc.sql("DELETE FROM delivery WHERE owner_id = ?").param(owner.value()).update();
    }

    private Delivery map(ResultSet row, int number) throws SQLException {
        return new Delivery(
                row.getObject("id", UUID.class),
                new OwnerId(row.getObject("owner_id", UUID.class)),
                optimization(row),
                row.getString("kind"),
                row.getString("channel"),
                row.getString("target"),
                row.getString("message_id"),
                json.readValue(row.getString("data"), DATA),
                row.getInt("tries"),
                row.getTimestamp("created_at").toInstant());
    }

    private static @Nullable OptimizationId optimization(ResultSet row) throws SQLException {
        UUID id = row.getObject("optimization_id", UUID.class);
        return id == null ? null : new OptimizationId(id);
    }

    private static LoggedDelivery logged(ResultSet row, int number) throws SQLException {
        Timestamp sent = row.getTimestamp("sent_at");
        return new LoggedDelivery(
                row.getObject("id", UUID.class),
                optimization(row),
                row.getString("kind"),
                row.getString("status"),
                row.getInt("tries"),
                row.getObject("response_status", Integer.class),
                row.getString("problem"),
                row.getTimestamp("created_at").toInstant(),
                sent == null ? null : sent.toInstant());
    }
}
