package dev.candor.gateway.provider;

import dev.candor.contract.id.OwnerId;
import dev.candor.gateway.audit.AuditAction;
import dev.candor.gateway.audit.AuditLog;
import dev.candor.runtime.messaging.Ids;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Dated consent to hosted model providers. Withdrawing keeps the record; consenting anew makes another. */
@Service
public class Consents {

    /**
     * Stands for every hosted provider at once: taken back, none is asked, whatever else a person or an operator has agreed to. As long as
     * nothing is said about it, single consents decide.
     */
    public static final String HOSTED = "hosted";

    /** Of a no that no yes came before. */
    private static final String REFUSED = "refused";

    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final Ids ids;
    private final Clock clock;

    Consents(JdbcClient jdbc, AuditLog audit, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** One consent; {@code withdrawnAt} is absent while it stands. */
    public record Consent(
            String provider,
            String purpose,
            @Nullable String region,
            Instant grantedAt,
            @Nullable Instant withdrawnAt) {}

    /** All that a person ever gave, oldest first. */
    public List<Consent> all(OwnerId owner) {
        return jdbc.sql("SELECT provider, purpose, region, granted_at, withdrawn_at FROM consent"
                        + " WHERE account_id = :owner ORDER BY granted_at, id")
                .param("owner", owner.value())
                .query((row, number) -> {
                    Timestamp withdrawn = row.getTimestamp("withdrawn_at");
                    return new Consent(
                            row.getString("provider"),
                            row.getString("purpose"),
                            row.getString("region"),
                            row.getTimestamp("granted_at").toInstant(),
                            withdrawn == null ? null : withdrawn.toInstant());
                })
                .list();
    }

    /** The one that stands, if any. */
    public Optional<Consent> standing(OwnerId owner, String provider) {
        return all(owner).stream()
                .filter(consent -> consent.provider().equals(provider) && consent.withdrawnAt() == null)
                .findFirst();
    }

    /** Whether no hosted provider may be asked for this person. */
    boolean localOnly(OwnerId owner) {
        List<Consent> said = all(owner).stream()
                .filter(consent -> consent.provider().equals(HOSTED))
                .toList();
        return !said.isEmpty() && said.stream().allMatch(consent -> consent.withdrawnAt() != null);
    }

    @Transactional
    void give(OwnerId owner, String provider, String purpose, @Nullable String region) {
        int added = jdbc.sql("INSERT INTO consent (id, account_id, provider, purpose, region, granted_at)"
                        + " VALUES (:id, :owner, :provider, :purpose, :region, :now) ON CONFLICT DO NOTHING")
                .param("id", ids.next())
                .param("owner", owner.value())
                .param("provider", provider)
                .param("purpose", purpose)
                .param("region", region, Types.VARCHAR)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (added > 0) {
            audit.done(owner, AuditAction.CONSENT_GIVEN, provider, null);
        }
    }

    /** Takes consent back; where none was ever given, the no itself is kept, since an operator may have assumed a yes. */
    @Transactional
    void withdraw(OwnerId owner, String provider) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        int changed = jdbc.sql("UPDATE consent SET withdrawn_at = :now"
                        + " WHERE account_id = :owner AND provider = :provider AND withdrawn_at IS NULL")
                .param("owner", owner.value())
                .param("provider", provider)
                .param("now", now)
                .update();
        int refused = changed > 0
                ? 0
                : jdbc.sql("INSERT INTO consent (id, account_id, provider, purpose, granted_at, withdrawn_at)"
                                + " SELECT :id, :owner, :provider, :purpose, :now, :now WHERE NOT EXISTS"
                                + " (SELECT 1 FROM consent WHERE account_id = :owner AND provider = :provider)")
                        .param("id", ids.next())
                        .param("owner", owner.value())
                        .param("provider", provider)
                        .param("purpose", REFUSED)
                        .param("now", now)
                        .update();
        if (changed + refused > 0) {
            audit.done(owner, AuditAction.CONSENT_WITHDRAWN, provider, null);
        }
    }
}
