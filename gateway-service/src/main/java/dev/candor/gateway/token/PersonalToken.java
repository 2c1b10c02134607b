package dev.candor.gateway.token;

import dev.candor.contract.id.OwnerId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A token for scripts, by its digest. */
@Entity
class PersonalToken {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(updatable = false)
    private UUID accountId;

    private String name;

    @Column(updatable = false)
    private byte[] digest;

    private String scopes;

    @Column(updatable = false)
    private Instant createdAt;

    private Instant expiresAt;
    private @Nullable Instant lastUsedAt;

    @SuppressWarnings("NullAway.Init")
    protected PersonalToken() {}

    PersonalToken(UUID id, OwnerId owner, byte[] digest, Wish wish, Instant createdAt) {
        this.id = id;
        this.accountId = owner.value();
        this.digest = digest;
        this.name = wish.name();
        this.scopes = String.join(" ", wish.scopes());
        this.createdAt = createdAt;
        this.expiresAt = wish.expiresAt();
    }

    /** What somebody wants a token for. */
    record Wish(String name, Set<String> scopes, Instant expiresAt) {}

    UUID id() {
        return id;
    }

    OwnerId owner() {
        return new OwnerId(accountId);
    }

    String name() {
        return name;
    }

    Set<String> scopes() {
        return Set.of(scopes.split(" "));
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    @Nullable
    Instant lastUsedAt() {
        return lastUsedAt;
    }
}
