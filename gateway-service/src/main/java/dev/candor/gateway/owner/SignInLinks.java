package dev.candor.gateway.owner;

import dev.candor.contract.id.OwnerId;
import dev.candor.gateway.audit.AuditAction;
import dev.candor.gateway.audit.AuditLog;
import dev.candor.gateway.edge.PublicAddress;
import dev.candor.gateway.secret.Secret;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * One-time sign-in links. The secret sits in the fragment of the address, so it reaches no log and no Referer; only its digest is
 * stored.
 */
@Service
public class SignInLinks {

    private final OwnerProperties properties;
    private final PublicAddress address;
    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final Clock clock;

    SignInLinks(OwnerProperties properties, PublicAddress address, JdbcClient jdbc, AuditLog audit, Clock clock) {
        this.properties = properties;
        this.address = address;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether this run gives out links at all. */
    public boolean enabled() {
        return properties.enabled();
    }

    /** A fresh link as a full address. Older ones that were not used stay good until their end. */
    @Transactional
    public String create(OwnerId owner) {
        Secret secret = Secret.fresh();
        jdbc.sql("INSERT INTO sign_in_link (digest, account_id, expires_at) VALUES (:digest, :owner, :end)")
                .param("digest", secret.digest())
                .param("owner", owner.value())
                .param("end", clock.instant().plus(properties.linkLife()).atOffset(ZoneOffset.UTC))
                .update();
        audit.done(owner, AuditAction.SIGN_IN_LINK, null, null);
        return address.link("/sign-in#" + secret.text());
    }

    /** Uses a link's secret up; empty if it was used, is too old, or was never given out. */
    @Transactional
    public Optional<OwnerId> use(String secret) {
        jdbc.sql("DELETE FROM sign_in_link WHERE expires_at <= :now")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return jdbc.sql("DELETE FROM sign_in_link WHERE digest = :digest RETURNING account_id")
                .param("digest", Secret.sha256(secret))
                .query(UUID.class)
                .optional()
                .map(OwnerId::new);
    }
}
