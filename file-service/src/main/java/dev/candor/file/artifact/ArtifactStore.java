package dev.candor.file.artifact;

import dev.candor.contract.id.OwnerId;
import dev.candor.file.storage.SealedObjects;
import dev.candor.runtime.web.ProblemException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Keeps artifacts: object first, row second, so that a row always has its bytes. */
@Service
class ArtifactStore {

    private final JdbcClient jdbc;
    private final SealedObjects objects;
    private final Clock clock;

    ArtifactStore(JdbcClient jdbc, SealedObjects objects, Clock clock) {
        this.jdbc = jdbc;
        this.objects = objects;
        this.clock = clock;
    }

    /** One artifact's row. */
    record Artifact(UUID id, String mediaType, String storageKey) {}

    /** Stores and gives the digest, lower-case hex. Somebody else's id is a problem like a missing one. */
    String store(OwnerId owner, UUID id, String mediaType, byte[] bytes) {
        String key = "artifacts/" + owner + "/" + id;
        objects.put(owner, key, bytes);
        int stored = jdbc.sql(
                        "INSERT INTO stored_artifact (id, owner_id, media_type, size_bytes, storage_key, created_at)"
                                + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET media_type = excluded.media_type,"
                                + " size_bytes = excluded.size_bytes, created_at = excluded.created_at"
                                + " WHERE stored_artifact.owner_id = excluded.owner_id")
                .params(id, owner.value(), mediaType, bytes.length, key, Timestamp.from(clock.instant()))
                .update();
        if (stored == 0) {
            throw ProblemException.notFound();
        }
        return sha256(bytes);
    }

    Artifact require(OwnerId owner, UUID id) {
        return find(owner, id).orElseThrow(ProblemException::notFound);
    }

    byte[] bytes(OwnerId owner, Artifact artifact) {
        return objects.get(owner, artifact.storageKey()).orElseThrow(ProblemException::notFound);
    }

    void delete(OwnerId owner, UUID id) {
        find(owner, id).ifPresent(artifact -> {
            jdbc.sql("DELETE FROM stored_artifact WHERE owner_id = ? AND id = ?")
                    .params(owner.value(), id)
                    .update();
            objects.delete(artifact.storageKey());
        });
    }

    private Optional<Artifact> find(OwnerId owner, UUID id) {
        return jdbc.sql("SELECT id, media_type, storage_key FROM stored_artifact WHERE owner_id = ? AND id = ?")
                .params(owner.value(), id)
                .query((row, number) -> new Artifact(
                        row.getObject("id", UUID.class), row.getString("media_type"), row.getString("storage_key")))
                .optional();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
