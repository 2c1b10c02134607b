package dev.candor.resume.tailoring;

import dev.candor.contract.id.OptimizationId;
import dev.candor.contract.id.OwnerId;
import dev.candor.runtime.step.ContentCipher;
import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Decisions per optimization, sealed with their owner's key; a writer must know the version it changes. */
@Repository
class ChangeRepository {

    private final JdbcClient jdbc;
    private final ContentCipher cipher;
    private final JsonMapper json;
    private final Clock clock;

    ChangeRepository(JdbcClient jdbc, ContentCipher cipher, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.json = json;
        this.clock = clock;
    }

    Decisions find(OwnerId owner, OptimizationId optimization) {
        return jdbc.sql("SELECT body FROM change_set WHERE owner_id = ? AND optimization_id = ?")
                .params(owner.value(), optimization.value())
                .query(byte[].class)
                .optional()
                .map(body -> json.readValue(cipher.open(owner, context(optimization), body), Decisions.class))
                .orElseGet(Decisions::none);
    }

    /** Replaces the version before this one; false if somebody else was faster. */
    boolean save(OwnerId owner, OptimizationId optimization, Decisions decisions) {
        byte[] body = cipher.seal(owner, context(optimization), json.writeValueAsBytes(decisions));
        return jdbc.sql("INSERT INTO change_set (optimization_id, owner_id, version, body, updated_at)"
                                + " VALUES (?, ?, ?, ?, ?) ON CONFLICT (optimization_id) DO UPDATE SET"
                                + " body = excluded.body, version = excluded.version, updated_at = excluded.updated_at"
                                + " WHERE change_set.owner_id = excluded.owner_id"
                                + " AND change_set.version = excluded.version - 1")
                        .params(
                                optimization.value(),
                                owner.value(),
                                decisions.version(),
                                body,
                                Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    void delete(OwnerId owner, OptimizationId optimization) {
        jdbc.sql("DELETE FROM change_set WHERE owner_id = ? AND optimization_id = ?")
                .params(owner.value(), optimization.value())
                .update();
    }

    void deleteAll(OwnerId owner) {
        jdbc.sql("DELETE FROM change_set WHERE owner_id = ?")
                .param(owner.value())
                .update();
    }

    private static String context(OptimizationId optimization) {
        return "change_set|body|" + optimization;
    }
}
