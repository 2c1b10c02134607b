package dev.candor.runtime.step;

import dev.candor.contract.id.OwnerId;
import dev.candor.contract.message.ContentReference;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Immutable JSON bodies, encrypted under their owner's key, read here or over HTTP from the service that keeps them. */
public final class ContentStore {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final ContentCipher cipher;
    private final ContentClient remote;
    private final String service;

    ContentStore(JdbcClient jdbc, JsonMapper json, ContentCipher cipher, ContentClient remote, String service) {
        this.jdbc = jdbc;
        this.json = json;
        this.cipher = cipher;
        this.remote = remote;
        this.service = service;
    }

    /**
     * Keeps a body. What is already there under the same id and version stays.
     *
     * @param kind kebab-case word, part of the address
     * @param version 1 or more
     */
    public ContentReference save(OwnerId owner, String kind, UUID id, int version, Object body) {
        return keep(prepare(owner, new ContentReference(service, kind, id, version), body));
    }

    /** Seals a body without touching its table: keys are read on a connection of their own, so do it outside a transaction. */
    Prepared prepare(OwnerId owner, String kind, UUID id, Object body) {
        return prepare(owner, new ContentReference(service, kind, id, 1), body);
    }

    /** Keeps what was sealed. */
    ContentReference keep(Prepared prepared) {
        ContentReference reference = prepared.reference();
        jdbc.sql("INSERT INTO content (id, version, owner_id, kind, body) VALUES (:id, :version, :owner, :kind, :body)"
                        + " ON CONFLICT DO NOTHING")
                .param("id", reference.id())
                .param("version", reference.version())
                .param("owner", prepared.owner().value())
                .param("kind", reference.kind())
                .param("body", prepared.body())
                .update();
        return reference;
    }

    private Prepared prepare(OwnerId owner, ContentReference reference, Object body) {
        String context = context(reference.kind(), reference.id(), reference.version());
        return new Prepared(owner, reference, cipher.seal(owner, context, json.writeValueAsBytes(body)));
    }

    /**
     * Reads a body, from another service over HTTP on behalf of the owner.
     *
     * @throws ContentMissingException if there is none, or none of this owner
     * @throws org.springframework.web.client.RestClientException if the other service does not answer
     */
    public <T> T load(OwnerId owner, ContentReference reference, Class<T> type) {
        if (!service.equals(reference.service())) {
            return json.readValue(remote.read(owner, reference), type);
        }
        return json.readValue(raw(owner, reference).orElseThrow(() -> new ContentMissingException(reference)), type);
    }

    /** Makes sure the person's key is at hand, so that saving inside a transaction needs no connection of its own for it. */
    public void warm(OwnerId owner) {
        cipher.seal(owner, "warm", new byte[0]);
    }

    /** Erases everything of a person; call inside a transaction. */
    public void deleteAll(OwnerId owner) {
        jdbc.sql("DELETE FROM content WHERE owner_id = :owner")
                .param("owner", owner.value())
                .update();
    }

    /** Erases all versions under one id. */
    public void delete(OwnerId owner, UUID id) {
        jdbc.sql("DELETE FROM content WHERE owner_id = :owner AND id = :id")
                .param("owner", owner.value())
                .param("id", id)
                .update();
    }

    /** The plain JSON of a body kept here; empty if there is none of this owner. */
    Optional<byte[]> raw(OwnerId owner, ContentReference reference) {
        return jdbc.sql("SELECT body FROM content"
                        + " WHERE id = :id AND version = :version AND owner_id = :owner AND kind = :kind")
                .param("id", reference.id())
                .param("version", reference.version())
                .param("owner", owner.value())
                .param("kind", reference.kind())
                .query(byte[].class)
                .optional()
                .map(body -> cipher.open(owner, context(reference.kind(), reference.id(), reference.version()), body));
    }

    private static String context(String kind, UUID id, int version) {
        return "content/" + kind + "/" + id + "/" + version;
    }

    /** A sealed body that waits for its transaction. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Prepared(OwnerId owner, ContentReference reference, byte[] body) {}
}
