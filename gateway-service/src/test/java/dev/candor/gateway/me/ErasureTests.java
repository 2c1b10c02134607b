package dev.candor.gateway.me;

import static dev.candor.gateway.testing.Browser.body;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.contract.id.OwnerId;
import dev.candor.gateway.testing.Browser;
import dev.candor.gateway.testing.RunningGateway;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever goes is out at once, and gone when every service has said so. */
class ErasureTests extends RunningGateway {

    @Autowired
    private Erasures erasures;

    @Autowired
    private dev.candor.runtime.messaging.AccountEraser accountErasure;

    @Test
    void locksAndErasesAndTellsEveryService() {
        Browser person = signedIn("erased");
        OwnerId owner = OwnerId.of(body(person.get("/api/v1/me")).path("id").asString());
        String token = person.token("account.read");

        assertThat(person.delete("/api/v1/me").statusCode()).isEqualTo(202);

        assertThat(person.get("/api/v1/me").statusCode()).isEqualTo(401);
        assertThat(browser()
                        .with("Authorization", "Bearer " + token)
                        .get("/api/v1/me")
                        .statusCode())
                .isEqualTo(401);
        assertThat(browser()
                        .post(
                                "/api/v1/session",
                                "{\"email\":\"erased@example.org\",\"password\":\"a fine pass phrase\"}")
                        .statusCode())
                .isEqualTo(401);
        assertThat(jdbc.sql(
                                "SELECT count(*) FROM outbox WHERE message_key = :key AND topic = 'candor.account.events.v1'")
                        .param("key", owner.toString())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);

        accountErasure.erase(owner);
        assertThat(jdbc.sql("SELECT count(*) FROM account WHERE id = :id")
                        .param("id", owner.value())
                        .query(Long.class)
                        .single())
                .isZero();
        for (String service :
                List.of("file-service", "resume-service", "job-analysis-service", "notification-service")) {
            erasures.confirmed(owner, service);
            assertThat(completed(owner)).isFalse();
        }
        erasures.confirmed(owner, "gateway-service");
        assertThat(completed(owner)).isTrue();
    }

    private boolean completed(OwnerId owner) {
        return jdbc.sql("SELECT completed_at IS NOT NULL FROM erasure WHERE owner_id = :id")
                .param("id", owner.value())
                .query(Boolean.class)
                .single();
    }
}
