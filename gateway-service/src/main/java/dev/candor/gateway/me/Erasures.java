package dev.candor.gateway.me;

import dev.candor.contract.id.OwnerId;
import dev.candor.contract.message.AccountFact;
import dev.candor.gateway.audit.AuditAction;
import dev.candor.gateway.audit.AuditLog;
import dev.candor.gateway.identity.AccountService;
import dev.candor.gateway.session.SignIn;
import dev.candor.gateway.token.PersonalTokens;
import dev.candor.runtime.messaging.Outbox;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erasing a person. The account is locked and every way in is closed at once; then all services are told, again and again, until each
 * has confirmed. The row of an erasure stays: it says who was erased and when, and nothing else.
 */
@Service
class Erasures {

    /** Every service of the suite, this one included. */
    private static final int CONFIRMATIONS = 5;

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final AccountService accounts;
    private final PersonalTokens tokens;
    private final SignIn signIn;
    private final Register register;
    private final AuditLog audit;

    Erasures(AccountService accounts, PersonalTokens tokens, SignIn signIn, Register register, AuditLog audit) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.signIn = signIn;
        this.register = register;
        this.audit = audit;
    }

    @Transactional
    void begin(OwnerId owner) {
        accounts.lockForErasure(owner);
        tokens.revokeAll(owner);
        signIn.closeAll(owner);
        audit.done(owner, AuditAction.ERASURE, null, null);
        register.add(owner);
    }

    @Transactional
    void confirmed(OwnerId owner, String service) {
        register.confirm(owner, service);
    }

    @Scheduled(fixedDelayString = "PT30S", initialDelayString = "PT30S")
    @Transactional
    void remind() {
        register.remind();
    }

    /** The rows of erasures, and the facts that go with them. */
    @Service
    static class Register {

        private final JdbcClient jdbc;
        private final Outbox outbox;
        private final Clock clock;

        Register(JdbcClient jdbc, Outbox outbox, Clock clock) {
            this.jdbc = jdbc;
            this.outbox = outbox;
            this.clock = clock;
        }

        void add(OwnerId owner) {
            jdbc.sql("INSERT INTO erasure (owner_id, asked_at, told_at) VALUES (:owner, :now, :now)"
                            + " ON CONFLICT DO NOTHING")
                    .param("owner", owner.value())
                    .param("now", now())
                    .update();
            tell(owner);
        }

        void confirm(OwnerId owner, String service) {
            jdbc.sql("INSERT INTO erasure_confirmation (owner_id, service, at)"
                            + " SELECT owner_id, :service, :now FROM erasure WHERE owner_id = :owner"
                            + " ON CONFLICT DO NOTHING")
                    .param("owner", owner.value())
                    .param("service", service)
                    .param("now", now())
                    .update();
            jdbc.sql("UPDATE erasure SET completed_at = :now WHERE owner_id = :owner AND completed_at IS NULL"
                            + " AND (SELECT count(*) FROM erasure_confirmation c WHERE c.owner_id = :owner) >= :all")
                    .param("owner", owner.value())
                    .param("now", now())
                    .param("all", CONFIRMATIONS)
                    .update();
        }

        void remind() {
            List<OwnerId> waiting = jdbc.sql("UPDATE erasure SET told_at = :now"
                            + " WHERE completed_at IS NULL AND told_at < :before RETURNING owner_id")
                    .param("now", now())
                    .param("before", now().minus(PATIENCE))
                    .query((row, number) -> OwnerId.of(row.getString("owner_id")))
                    .list();
            waiting.forEach(this::tell);
        }

        private void tell(OwnerId owner) {
            Instant at = clock.instant();
            outbox.send(AccountFact.TOPIC, owner.value(), new AccountFact.AccountErased(owner, at));
        }

        private OffsetDateTime now() {
            return clock.instant().atOffset(ZoneOffset.UTC);
        }
    }
}
