package dev.candor.resume.publication;

import dev.candor.contract.id.OptimizationId;
import dev.candor.contract.id.OwnerId;
import dev.candor.runtime.step.ContentCipher;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The list of files of each optimization, sealed with its owner's key. */
@Repository
class ArtifactSets {

    private static final TypeReference<List<Artifact>> LIST = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ContentCipher cipher;
    private final JsonMapper json;
    private final Clock clock;

    ArtifactSets(JdbcClient jdbc, ContentCipher cipher, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.json = json;
        this.clock = clock;
    }

    /** Files of this optimization; empty if none were made yet. */
    List<Artifact> find(OwnerId owner, OptimizationId optimization) {
        Optional<byte[]> body = jdbc.sql("SELECT body FROM artifact_set WHERE owner_id = ? AND optimization_id = ?")
                .params(owner.value(), optimization.value())
                .query(byte[].class)
                .optional();
        return body.map(bytes -> json.readValue(cipher.open(owner, context(optimization), bytes), LIST))
                .orElse(List.of());
    }

    void replace(OwnerId owner, OptimizationId optimization, List<Artifact> artifacts) {
        byte[] body = cipher.seal(owner, context(optimization), json.writeValueAsBytes(artifacts));
        jdbc.sql(
                        "INSERT INTO artifact_set (optimization_id, owner_id, version, body, updated_at) VALUES (?, ?, 1, ?, ?)"
                                + " ON CONFLICT (optimization_id) DO UPDATE SET body = excluded.body,"
                                + " version = artifact_set.version + 1, updated_at = excluded.updated_at"
                                + " WHERE artifact_set.owner_id = excluded.owner_id")
                .params(optimization.value(), owner.value(), body, Timestamp.from(clock.instant()))
                .update();
    }

    void delete(OwnerId owner, OptimizationId optimization) {
        jdbc.sql("DELETE FROM artifact_set WHERE owner_id = ? AND optimization_id = ?")
                .params(owner.value(), optimization.value())
                .update();
    }

    void deleteAll(OwnerId owner) {
        jdbc.sql("DELETE FROM artifact_set WHERE owner_id = ?")
                .param(owner.value())
                .update();
    }

    private static String context(OptimizationId optimization) {
        return "artifact_set|body|" + optimization;
    }
}
