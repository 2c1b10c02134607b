package dev.candor.file.upload;

import dev.candor.contract.id.FileId;
import dev.candor.contract.id.OwnerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of files; every query names the owner. */
@Repository
class StoredFileRepository {

    private static final String COLUMNS =
            "SELECT id, owner_id, version, media_type, size_bytes, details, storage_key, created_at FROM stored_file ";

    private final JdbcClient jdbc;
    private final SealedDetails details;

    StoredFileRepository(JdbcClient jdbc, SealedDetails details) {
        this.jdbc = jdbc;
        this.details = details;
    }

    Optional<StoredFile> find(OwnerId owner, FileId id) {
        return jdbc.sql(COLUMNS + "WHERE owner_id = ? AND id = ?")
                .params(owner.value(), id.value())
                .query(this::map)
                .optional();
    }

    Optional<StoredFile> findSameBytes(OwnerId owner, byte[] hmac) {
        return jdbc.sql(COLUMNS + "WHERE owner_id = ? AND content_hmac = ?")
                .params(owner.value(), hmac)
                .query(this::map)
                .optional();
    }

    /** Newest first. */
    List<StoredFile> list(OwnerId owner, int limit) {
        return jdbc.sql(COLUMNS + "WHERE owner_id = ? ORDER BY created_at DESC, id DESC LIMIT ?")
                .params(owner.value(), limit)
                .query(this::map)
                .list();
    }

    /** Newest first, older than this place in the list. */
    List<StoredFile> listAfter(OwnerId owner, Instant before, UUID beforeId, int limit) {
        return jdbc.sql(COLUMNS
                        + "WHERE owner_id = ? AND (created_at, id) < (?, ?) ORDER BY created_at DESC, id DESC LIMIT ?")
                .params(owner.value(), Timestamp.from(before), beforeId, limit)
                .query(this::map)
                .list();
    }

    /** Adds the row; false if the same bytes came in meanwhile. */
    boolean insert(StoredFile file, byte[] hmac) {
        return jdbc.sql("INSERT INTO stored_file (id, owner_id, version, media_type, size_bytes, content_hmac, details,"
                                + " storage_key, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
                                + " ON CONFLICT (owner_id, content_hmac) DO NOTHING")
                        .params(
                                file.id().value(),
                                file.owner().value(),
                                file.version(),
                                file.mediaType(),
                                file.sizeBytes(),
                                hmac,
                                details.seal(file.owner(), file.id(), file.details()),
                                file.storageKey(),
                                Timestamp.from(file.createdAt()))
                        .update()
                == 1;
    }

    boolean delete(OwnerId owner, FileId id) {
        return jdbc.sql("DELETE FROM stored_file WHERE owner_id = ? AND id = ?")
                        .params(owner.value(), id.value())
                        .update()
                == 1;
    }

    long storedBytes(OwnerId owner) {
        return jdbc.sql("SELECT coalesce(sum(size_bytes), 0) FROM stored_file WHERE owner_id = ?")
                .param(owner.value())
                .query(Long.class)
                .single();
    }

    private StoredFile map(ResultSet row, int number) throws SQLException {
        OwnerId owner = new OwnerId(row.getObject("owner_id", UUID.class));
        FileId id = new FileId(row.getObject("id", UUID.class));
        return new StoredFile(
                id,
                owner,
                row.getInt("version"),
                row.getString("media_type"),
                row.getLong("size_bytes"),
                details.open(owner, id, row.getBytes("details")),
                row.getString("storage_key"),
                row.getTimestamp("created_at").toInstant());
    }
}
