package dev.candor.notification.webhook;

import dev.candor.contract.id.OwnerId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An address a person chose to be told at. Address and secret are sealed. */
@Entity
@Table(name = "webhook")
class Webhook {

    @Id
    private UUID id;

    @Column(name = "owner_id", updatable = false)
    private UUID ownerId;

    @Column(updatable = false)
    private byte[] url;

    @Column(updatable = false)
    private byte[] secret;

    private String events;

    private boolean enabled;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Webhook() {}

    Webhook(UUID id, OwnerId owner, List<String> events, Instant createdAt) {
        this.id = id;
        this.ownerId = owner.value();
        this.url = new byte[0];
        this.secret = new byte[0];
        this.events = String.join(",", events);
        this.enabled = true;
        this.createdAt = createdAt;
    }

    Webhook sealed(byte[] sealedUrl, byte[] sealedSecret) {
        this.url = sealedUrl.clone();
        this.secret = sealedSecret.clone();
        return this;
    }

    void disable() {
        this.enabled = false;
    }

    UUID id() {
        return id;
    }

    OwnerId owner() {
        return new OwnerId(ownerId);
    }

    byte[] sealedUrl() {
        return url.clone();
    }

    byte[] sealedSecret() {
        return secret.clone();
    }

    List<String> events() {
        return List.of(events.split(","));
    }

    boolean enabled() {
        return enabled;
    }

    Instant createdAt() {
        return createdAt;
    }
}
