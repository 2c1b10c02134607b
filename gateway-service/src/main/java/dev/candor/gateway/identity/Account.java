package dev.candor.gateway.identity;

import dev.candor.contract.id.OwnerId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How one person signs in. The profile is sealed; the address is found by its keyed hash. */
@Entity
class Account {

    enum Status {
        ACTIVE,
        DISABLED,
        ERASING
    }

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Enumerated(EnumType.STRING)
    private Status status;

    private boolean owner;
    // read by queries only
    @SuppressWarnings("UnusedVariable")
    private byte @Nullable [] addressHash;

    private byte[] profile;
    private @Nullable String passwordHash;

    @Column(updatable = false)
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(OwnerId id, byte[] profile, Instant createdAt) {
        this.id = id.value();
        this.profile = profile;
        this.createdAt = createdAt;
        this.status = Status.ACTIVE;
    }

    OwnerId ownerId() {
        return new OwnerId(id);
    }

    boolean active() {
        return status == Status.ACTIVE;
    }

    byte[] profile() {
        return profile;
    }

    Instant createdAt() {
        return createdAt;
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    void foundBy(byte[] hash) {
        this.addressHash = hash;
    }

    void markOwner() {
        this.owner = true;
    }

    boolean ownsTheRun() {
        return owner;
    }

    void password(String hash) {
        this.passwordHash = hash;
    }

    void profile(byte[] sealed) {
        this.profile = sealed;
    }

    /** Nobody gets in any more, and nobody finds it by its address. */
    void lockForErasure() {
        this.status = Status.ERASING;
        this.addressHash = null;
        this.passwordHash = null;
        this.owner = false;
    }
}
