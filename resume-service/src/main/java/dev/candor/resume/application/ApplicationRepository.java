package dev.candor.resume.application;

import dev.candor.contract.id.OwnerId;
import dev.candor.resume.application.Application.Note;
import dev.candor.runtime.step.ContentCipher;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Rows of applications; what the person wrote is sealed with their key. */
@Repository
class ApplicationRepository {

    private final JdbcClient jdbc;
    private final ContentCipher cipher;
    private final JsonMapper json;

    ApplicationRepository(JdbcClient jdbc, ContentCipher cipher, JsonMapper json) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.json = json;
    }

    void insert(OwnerId owner, Application application) {
        jdbc.sql("INSERT INTO application (id, owner_id, version, status, optimization_id, posting_id, applied_at,"
                        + " next_step_at, body, created_at, updated_at) VALUES (:id, :owner, :version, :status, :optimization,"
                        + " :posting, :applied, :next, :body, :created, :updated)")
                .paramSource(row(owner, application))
                .update();
    }

    /** False if it has changed since the version before this one, or is gone. */
    boolean update(OwnerId owner, Application application) {
        return jdbc.sql(
                                "UPDATE application SET version = :version, status = :status, optimization_id = :optimization,"
                                        + " posting_id = :posting, applied_at = :applied, next_step_at = :next, body = :body,"
                                        + " updated_at = :updated WHERE id = :id AND owner_id = :owner AND version = :version - 1")
                        .paramSource(row(owner, application))
                        .update()
                == 1;
    }

    Optional<Application> find(OwnerId owner, UUID id) {
        return jdbc.sql("SELECT * FROM application WHERE owner_id = :owner AND id = :id")
                .param("owner", owner.value())
                .param("id", id)
                .query((row, number) -> read(owner, row))
                .optional();
    }

    /** Newest first, behind a position, at most {@code limit} rows. */
    List<Application> list(OwnerId owner, @Nullable Instant createdBefore, @Nullable UUID before, int limit) {
        return jdbc.sql("SELECT * FROM application WHERE owner_id = :owner"
                        + " AND (CAST(:id AS uuid) IS NULL OR (created_at, id) < (:at, :id))"
                        + " ORDER BY created_at DESC, id DESC LIMIT :limit")
                .param("owner", owner.value())
                .param("at", timestamp(createdBefore))
                .param("id", before)
                .param("limit", limit)
                .query((row, number) -> read(owner, row))
                .list();
    }

    boolean delete(OwnerId owner, UUID id) {
        return jdbc.sql("DELETE FROM application WHERE owner_id = :owner AND id = :id")
                        .param("owner", owner.value())
                        .param("id", id)
                        .update()
                == 1;
    }

    void deleteAll(OwnerId owner) {
        jdbc.sql("DELETE FROM application WHERE owner_id = :owner")
                .param("owner", owner.value())
                .update();
    }

    private MapSqlParameterSource row(OwnerId owner, Application application) {
        byte[] body = cipher.seal(owner, context(application.id()), json.writeValueAsBytes(application.note()));
        return new MapSqlParameterSource()
                .addValue("id", application.id())
                .addValue("owner", owner.value())
                .addValue("version", application.version())
                .addValue("status", application.status().name().toLowerCase(Locale.ROOT))
                .addValue("optimization", application.optimizationId())
                .addValue("posting", application.postingId())
                .addValue("applied", timestamp(application.appliedAt()))
                .addValue("next", timestamp(application.nextStepAt()))
                .addValue("body", body)
                .addValue("created", Timestamp.from(application.createdAt()))
                .addValue("updated", Timestamp.from(application.updatedAt()));
    }

    private Application read(OwnerId owner, ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Timestamp applied = row.getTimestamp("applied_at");
        Timestamp next = row.getTimestamp("next_step_at");
        return new Application(
                id,
                row.getInt("version"),
                row.getObject("optimization_id", UUID.class),
                row.getObject("posting_id", UUID.class),
                ApplicationStatus.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
                json.readValue(cipher.open(owner, context(id), row.getBytes("body")), Note.class),
                applied == null ? null : applied.toInstant(),
                next == null ? null : next.toInstant(),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("updated_at").toInstant());
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    private static String context(UUID id) {
        return "application|body|" + id;
    }
}
