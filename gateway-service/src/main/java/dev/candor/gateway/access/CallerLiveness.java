package dev.candor.gateway.access;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether somebody who was let in a while ago still is: asked again by everything that stays open for long. */
@Component
public class CallerLiveness {

    private static final String ACTIVE = "SELECT count(*) FROM account a WHERE a.id = :owner AND a.status = 'ACTIVE'";

    private final JdbcClient jdbc;
    private final Clock clock;

    CallerLiveness(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** False as soon as the account is locked, or the session or token is gone or has run out. */
    public boolean alive(Visitor visitor) {
        return switch (visitor.credential()) {
            case Credential.Session session ->
                found(
                        visitor,
                        " AND EXISTS (SELECT 1 FROM spring_session s WHERE s.session_id = :key AND s.expiry_time > :millis)",
                        session.id());
            case Credential.Token token ->
                found(
                        visitor,
                        " AND EXISTS (SELECT 1 FROM personal_token t WHERE t.id = CAST(:key AS uuid) AND t.expires_at > :now)",
                        token.id().toString());
            case Credential.LinkInMail link -> false;
            case Credential.ProviderToken token ->
                clock.instant().isBefore(token.expiresAt()) && found(visitor, "", "");
        };
    }

    private boolean found(Visitor visitor, String also, String key) {
        return jdbc.sql(ACTIVE + also)
                        .param("owner", visitor.owner().value())
                        .param("key", key)
                        .param("millis", clock.millis())
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .query(Long.class)
                        .single()
                > 0;
    }
}
