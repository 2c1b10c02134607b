package dev.candor.resume.document;

import dev.candor.contract.id.FileId;
import dev.candor.contract.id.OwnerId;
import dev.candor.runtime.step.ContentCipher;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Rows of resumes; what they say is sealed with their owner's key. */
@Repository
class ResumeRepository {

    private final JdbcClient jdbc;
    private final ContentCipher cipher;
    private final JsonMapper json;

    ResumeRepository(JdbcClient jdbc, ContentCipher cipher, JsonMapper json) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.json = json;
    }

    /** False if it is there already. */
    boolean insert(OwnerId owner, Resume resume) {
        return jdbc.sql("INSERT INTO resume (id, owner_id, status, version, document_version, body, created_at,"
                                + " updated_at) VALUES (:id, :owner, :status, :version, :document, :body, :created,"
                                + " :updated) ON CONFLICT (id) DO NOTHING")
                        .paramSource(row(owner, resume))
                        .update()
                == 1;
    }

    /** False if it has changed since the version before this one, or is gone. */
    boolean update(OwnerId owner, Resume resume) {
        return jdbc.sql("UPDATE resume SET status = :status, version = :version, document_version = :document,"
                                + " body = :body, updated_at = :updated"
                                + " WHERE id = :id AND owner_id = :owner AND version = :version - 1")
                        .paramSource(row(owner, resume))
                        .update()
                == 1;
    }

    Optional<Resume> find(OwnerId owner, FileId id) {
        return jdbc.sql("SELECT * FROM resume WHERE owner_id = :owner AND id = :id")
                .param("owner", owner.value())
                .param("id", id.value())
                .query((row, number) -> read(owner, row))
                .optional();
    }

    /** Newest first, behind a position, at most {@code limit} rows. */
    List<Resume> list(OwnerId owner, @Nullable Instant createdBefore, @Nullable UUID before, int limit) {
        return jdbc.sql("SELECT * FROM resume WHERE owner_id = :owner"
                        + " AND (CAST(:id AS uuid) IS NULL OR (created_at, id) < (:at, :id))"
                        + " ORDER BY created_at DESC, id DESC LIMIT :limit")
                .param("owner", owner.value())
                .param("at", createdBefore == null ? null : Timestamp.from(createdBefore))
                .param("id", before)
                .param("limit", limit)
                .query((row, number) -> read(owner, row))
                .list();
    }

    void delete(OwnerId owner, FileId id) {
        jdbc.sql("DELETE FROM resume WHERE owner_id = :owner AND id = :id")
                .param("owner", owner.value())
                .param("id", id.value())
                .update();
    }

    void deleteAll(OwnerId owner) {
        jdbc.sql("DELETE FROM resume WHERE owner_id = :owner")
                .param("owner", owner.value())
                .update();
    }

    private MapSqlParameterSource row(OwnerId owner, Resume resume) {
        return new MapSqlParameterSource()
                .addValue("id", resume.id().value())
                .addValue("owner", owner.value())
                .addValue("status", resume.status().name())
                .addValue("version", resume.version())
                .addValue("document", resume.documentVersion())
                .addValue("body", cipher.seal(owner, context(resume.id()), json.writeValueAsBytes(resume.body())))
                .addValue("created", Timestamp.from(resume.createdAt()))
                .addValue("updated", Timestamp.from(resume.updatedAt()));
    }

    private Resume read(OwnerId owner, ResultSet row) throws SQLException {
        FileId id = new FileId(row.getObject("id", UUID.class));
        return new Resume(
                id,
                Resumes.Status.valueOf(row.getString("status")),
                row.getInt("version"),
                row.getInt("document_version"),
                json.readValue(cipher.open(owner, context(id), row.getBytes("body")), Resume.Body.class),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("updated_at").toInstant());
    }

    private static String context(FileId id) {
        return "resume|body|" + id;
    }
}
