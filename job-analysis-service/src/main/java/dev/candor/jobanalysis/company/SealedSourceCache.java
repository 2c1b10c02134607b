package dev.candor.jobanalysis.company;

import dev.candor.contract.id.OwnerId;
import dev.candor.guard.vault.OwnerCipher;
import dev.candor.runtime.messaging.AccountEraser;
import dev.candor.runtime.step.ContentCipher;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Rows sealed with the person's key, found by a fingerprint under it: whoever reads the table learns no company. */
@Repository
class SealedSourceCache implements SourceCache, AccountEraser {

    static final Duration FRESH = Duration.ofHours(24);

    private final JdbcClient jdbc;
    private final OwnerCipher vault;
    private final ContentCipher cipher;
    private final JsonMapper json;
    private final Clock clock;

    SealedSourceCache(JdbcClient jdbc, OwnerCipher vault, ContentCipher cipher, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.cipher = cipher;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public <T> Optional<T> find(OwnerId owner, String key, Class<T> type) {
        byte[] fingerprint = fingerprint(owner, key);
        return jdbc.sql("SELECT body FROM company_source WHERE owner_id = ? AND fingerprint = ? AND retrieved_at > ?")
                .params(
                        owner.value(),
                        fingerprint,
                        Timestamp.from(clock.instant().minus(FRESH)))
                .query(byte[].class)
                .optional()
                .map(body -> json.readValue(cipher.open(owner, context(fingerprint), body), type));
    }

    @Override
    public void keep(OwnerId owner, String key, Object body) {
        byte[] fingerprint = fingerprint(owner, key);
        jdbc.sql("INSERT INTO company_source (owner_id, fingerprint, body, retrieved_at) VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT (owner_id, fingerprint)"
                        + " DO UPDATE SET body = excluded.body, retrieved_at = excluded.retrieved_at")
                .params(
                        owner.value(),
                        fingerprint,
                        cipher.seal(owner, context(fingerprint), json.writeValueAsBytes(body)),
                        Timestamp.from(clock.instant()))
                .update();
    }

    /** Drops what is no longer fresh, of everybody: a task of the system. */
    void forgetOld() {
        jdbc.sql("DELETE FROM company_source WHERE retrieved_at <= ?")
                .param(Timestamp.from(clock.instant().minus(FRESH)))
                .update();
    }

    @Override
    public void erase(OwnerId owner) {
        jdbc.sql("DELETE FROM company_source WHERE owner_id = ?")
                .param(owner.value())
                .update();
    }

    private byte[] fingerprint(OwnerId owner, String key) {
        return vault.fingerprint(owner.value(), ("company|" + key).getBytes(StandardCharsets.UTF_8));
    }

    private static String context(byte[] fingerprint) {
        return "company_source|body|" + HexFormat.of().formatHex(fingerprint);
    }
}
