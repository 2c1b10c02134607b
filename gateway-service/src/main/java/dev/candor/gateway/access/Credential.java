package dev.candor.gateway.access;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** What a person showed at the door. */
public sealed interface Credential extends Serializable {

    /** A browser's session, by its id. */
    record Session(String id) implements Credential {

        @Override
        public String toString() {
            return "Session[]";
        }
    }

    /** A personal access token, by the id of its row. */
    record Token(UUID id) implements Credential {}

    /** The link in a mail that ends all mails; good for nothing else. */
    record LinkInMail() implements Credential {}

    /** A token of the external provider, good until its own end. */
    record ProviderToken(Instant expiresAt) implements Credential {}
}
