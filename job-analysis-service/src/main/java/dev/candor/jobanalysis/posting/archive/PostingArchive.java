package dev.candor.jobanalysis.posting.archive;

import dev.candor.contract.id.OwnerId;
import dev.candor.contract.id.PostingId;
import dev.candor.jobanalysis.site.SitePage;
import dev.candor.runtime.step.ContentCipher;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the site answered when a posting was read, as it came: proof of what stood there that day. Packed, sealed with the owner's
 * key, kept for thirty days.
 */
@Repository
public class PostingArchive {

    static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final ContentCipher cipher;
    private final JsonMapper json;

    /** Keeps answers in the database, sealed by the cipher. */
    public PostingArchive(JdbcClient jdbc, ContentCipher cipher, JsonMapper json) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.json = json;
    }

    /**
     * An answer.
     *
     * @param address where it was in the end
     * @param sha256 of the body in UTF-8, hexadecimal
     */
    public record Answer(URI address, String mediaType, String sha256, Instant retrievedAt, String body) {

        @Override
        public String toString() {
            return "Answer[sha256=" + sha256 + "]";
        }
    }

    /** Keeps an answer, in the place of an older one of the same posting. */
    public void keep(OwnerId owner, PostingId posting, SitePage.Opened raw, Instant at) {
        Answer answer = new Answer(raw.address(), raw.mediaType(), sha256(raw.body()), at, raw.body());
        byte[] sealed = cipher.seal(owner, context(posting.value()), pack(json.writeValueAsBytes(answer)));
        jdbc.sql("INSERT INTO posting_archive (owner_id, posting_id, body, retrieved_at)"
                        + " VALUES (:owner, :posting, :body, :at)"
                        + " ON CONFLICT (owner_id, posting_id)"
                        + " DO UPDATE SET body = excluded.body, retrieved_at = excluded.retrieved_at")
                .param("owner", owner.value())
                .param("posting", posting.value())
                .param("body", sealed)
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Which postings of a person have an answer kept. */
    public List<PostingId> postings(OwnerId owner) {
        return jdbc.sql("SELECT posting_id FROM posting_archive WHERE owner_id = ? ORDER BY retrieved_at DESC")
                .param(owner.value())
                .query((row, number) -> new PostingId(row.getObject(1, UUID.class)))
                .list();
    }

    /** The answer of one posting; none, if it was never fetched or is older than a month. */
    public Optional<Answer> of(OwnerId owner, PostingId posting) {
        return jdbc.sql("SELECT body FROM posting_archive WHERE owner_id = ? AND posting_id = ?")
                .params(owner.value(), posting.value())
                .query(byte[].class)
                .optional()
                .map(body -> unpack(cipher.open(owner, context(posting.value()), body)))
                .map(plain -> json.readValue(plain, Answer.class));
    }

    /** Drops all that is kept for a person. */
    public void deleteAll(OwnerId owner) {
        jdbc.sql("DELETE FROM posting_archive WHERE owner_id = ?")
                .param(owner.value())
                .update();
    }

    /** Drops answers that were kept long enough, whoever they belong to: a task of the system. */
    public void forgetOld(Instant now) {
        jdbc.sql("DELETE FROM posting_archive WHERE retrieved_at <= ?")
                .param(Timestamp.from(now.minus(KEPT)))
                .update();
    }

    private static String context(UUID id) {
        return "posting_archive|body|" + id;
    }

    private static String sha256(String body) {
        try {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static byte[] pack(byte[] plain) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static byte[] unpack(byte[] packed) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
