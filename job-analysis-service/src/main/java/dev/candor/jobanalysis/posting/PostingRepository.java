package dev.candor.jobanalysis.posting;

import dev.candor.contract.id.OwnerId;
import dev.candor.contract.id.PostingId;
import dev.candor.guard.vault.OwnerCipher;
import dev.candor.jobanalysis.posting.reading.PostingSource;
import dev.candor.runtime.step.ContentCipher;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Rows of postings; every query names the owner. */
@Repository
class PostingRepository {

    private static final String COLUMNS = "SELECT id, owner_id, status, body, created_at FROM posting ";

    private final JdbcClient jdbc;
    private final ContentCipher cipher;
    private final JsonMapper json;
    private final OwnerCipher vault;

    PostingRepository(JdbcClient jdbc, ContentCipher cipher, JsonMapper json, OwnerCipher vault) {
        this.vault = vault;
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.json = json;
    }

    /** What finds the same source of the same person again. */
    byte[] fingerprint(OwnerId owner, PostingSource source) {
        return vault.fingerprint(owner.value(), source.canonical().getBytes(StandardCharsets.UTF_8));
    }

    void insert(StoredPosting posting, byte[] fingerprint) {
        jdbc.sql("INSERT INTO posting (id, owner_id, fingerprint, status, body, by_address, created_at, updated_at)"
                        + " VALUES (:id, :owner, :fingerprint, :status, :body, :address, :at, :at)")
                .param("id", posting.id().value())
                .param("owner", posting.owner().value())
                .param("fingerprint", fingerprint)
                .param("status", posting.status().name())
                .param("body", seal(posting))
                .param("address", posting.body().source().url() != null)
                .param("at", Timestamp.from(posting.createdAt()))
                .update();
    }

    void update(StoredPosting posting, Instant at) {
        jdbc.sql(
                        "UPDATE posting SET status = :status, body = :body, updated_at = :at WHERE owner_id = :owner AND id = :id")
                .param("status", posting.status().name())
                .param("body", seal(posting))
                .param("at", Timestamp.from(at))
                .param("owner", posting.owner().value())
                .param("id", posting.id().value())
                .update();
    }

    Optional<StoredPosting> find(OwnerId owner, PostingId id) {
        return jdbc.sql(COLUMNS + "WHERE owner_id = ? AND id = ?")
                .params(owner.value(), id.value())
                .query(this::map)
                .optional();
    }

    /** The newest of the same source that is not failed and not older than {@code since}. */
    Optional<StoredPosting> findSame(OwnerId owner, byte[] fingerprint, Instant since) {
        return jdbc.sql(COLUMNS + "WHERE owner_id = ? AND fingerprint = ? AND created_at > ? AND status <> 'FAILED'"
                        + " ORDER BY created_at DESC LIMIT 1")
                .params(owner.value(), fingerprint, Timestamp.from(since))
                .query(this::map)
                .optional();
    }

    /** When the addresses given since then were given, oldest first. */
    List<Instant> addressesSince(OwnerId owner, Instant since) {
        return jdbc.sql(
                        "SELECT created_at FROM posting WHERE owner_id = ? AND by_address AND created_at > ? ORDER BY 1")
                .params(owner.value(), Timestamp.from(since))
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .list();
    }

    List<StoredPosting> all(OwnerId owner) {
        return jdbc.sql(COLUMNS + "WHERE owner_id = ? ORDER BY created_at DESC")
                .param(owner.value())
                .query(this::map)
                .list();
    }

    void deleteAll(OwnerId owner) {
        jdbc.sql("DELETE FROM posting WHERE owner_id = ?").param(owner.value()).update();
    }

    private byte[] seal(StoredPosting posting) {
        return cipher.seal(posting.owner(), context(posting.id().value()), json.writeValueAsBytes(posting.body()));
    }

    private StoredPosting map(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        OwnerId owner = new OwnerId(row.getObject("owner_id", UUID.class));
        byte[] plain = cipher.open(owner, context(id), row.getBytes("body"));
        return new StoredPosting(
                new PostingId(id),
                owner,
                StoredPosting.Status.valueOf(row.getString("status")),
                json.readValue(plain, StoredPosting.Body.class),
                row.getTimestamp("created_at").toInstant());
    }

    private static String context(UUID id) {
        return "posting|body|" + id;
    }
}
