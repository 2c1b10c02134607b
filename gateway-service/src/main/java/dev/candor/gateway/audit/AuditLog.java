package dev.candor.gateway.audit;

import dev.candor.contract.id.OwnerId;
import dev.candor.gateway.secret.ServiceVault;
import dev.candor.runtime.messaging.Ids;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Rows that are only ever added: who, what, when, how it ended, and a keyed hash of the address it came from. */
@Component
public class AuditLog {

    private static final Duration KEPT = Duration.ofDays(365);

    private final JdbcClient jdbc;
    private final ServiceVault vault;
    private final Ids ids;
    private final Clock clock;

    AuditLog(JdbcClient jdbc, ServiceVault vault, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.ids = ids;
        this.clock = clock;
    }

    /** One row. */
    public record Entry(
            Instant at,
            String action,
            String outcome,
            @Nullable String subject) {}

    /** Writes down that something went well, in the caller's transaction if there is one. */
    public void done(OwnerId owner, AuditAction action, @Nullable String subject, @Nullable String address) {
        write(owner, action, "done", subject, address);
    }

    /** Writes down that something was refused; nobody's, if the person is unknown. */
    public void refused(
            @Nullable OwnerId owner, AuditAction action, @Nullable String reason, @Nullable String address) {
        write(owner, action, "refused", reason, address);
    }

    /** Everything about a person, oldest first. */
    public List<Entry> of(OwnerId owner) {
        return jdbc.sql(
                        "SELECT at, action, outcome, subject FROM audit_event WHERE account_id = :owner ORDER BY at, id")
                .param("owner", owner.value())
                .query((row, number) -> new Entry(
                        row.getTimestamp("at").toInstant(),
                        row.getString("action"),
                        row.getString("outcome"),
                        row.getString("subject")))
                .list();
    }

    private void write(
            @Nullable OwnerId owner,
            AuditAction action,
            String outcome,
            @Nullable String subject,
            @Nullable String address) {
        jdbc.sql("INSERT INTO audit_event (id, account_id, action, outcome, subject, address_hash, at)"
                        + " VALUES (:id, :owner, :action, :outcome, :subject, :address, :at)")
                .param("id", ids.next())
                .param("owner", owner == null ? null : owner.value(), Types.OTHER)
                .param("action", action.slug())
                .param("outcome", outcome)
                .param("subject", subject, Types.VARCHAR)
                .param("address", address == null ? null : vault.hash("audit-address", address), Types.BINARY)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Scheduled(fixedDelayString = "PT6H", initialDelayString = "PT10M")
    void forgetOld() {
        jdbc.sql("DELETE FROM audit_event WHERE at < :before")
                .param("before", clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
    }
}
