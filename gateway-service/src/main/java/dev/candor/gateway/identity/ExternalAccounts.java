package dev.candor.gateway.identity;

import dev.candor.contract.id.OwnerId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People of an external provider. The same address at two issuers is two people. */
@Service
public class ExternalAccounts {

    private final AccountService accounts;
    private final SealedProfile sealed;
    private final JdbcClient jdbc;
    private final Clock clock;

    ExternalAccounts(AccountService accounts, SealedProfile sealed, JdbcClient jdbc, Clock clock) {
        this.accounts = accounts;
        this.sealed = sealed;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The account of a subject, made at the first visit; empty if it is locked. */
    @Transactional
    public Optional<OwnerId> admit(String issuer, String subject, Profile profile) {
        byte[] hash = sealed.identityHash(issuer, subject);
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(encode(:hash, 'hex'), 0))")
                .param("hash", hash)
                .query()
                .listOfRows();
        Optional<UUID> known = jdbc.sql("SELECT account_id FROM external_identity WHERE identity_hash = :hash")
                .param("hash", hash)
                .query(UUID.class)
                .optional();
        if (known.isPresent()) {
            return known.map(OwnerId::new).filter(accounts::isActive);
        }
        OwnerId owner = accounts.openExternal(profile);
        jdbc.sql("INSERT INTO external_identity (identity_hash, account_id, issuer, created_at)"
                        + " VALUES (:hash, :owner, :issuer, :at)")
                .param("hash", hash)
                .param("owner", owner.value())
                .param("issuer", issuer)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return Optional.of(owner);
    }
}
