package dev.candor.resume.optimization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.candor.contract.id.OwnerId;
import dev.candor.resume.ResumeProblem;
import dev.candor.runtime.testing.TestDatabase;
import dev.candor.runtime.web.CommonProblem;
import dev.candor.runtime.web.ProblemException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class QuotasTests {

    private static final Instant EVENING = Instant.parse("2026-03-01T23:00:00Z");

    private final JdbcClient jdbc = TestDatabase.fresh()
            .migrate("classpath:db/runtime", "classpath:db/step", "filesystem:src/main/resources/db/migration")
            .client();
    private final OwnerId owner = new OwnerId(UUID.randomUUID());
    private final OwnerId other = new OwnerId(UUID.randomUUID());

    @Test
    void fullQueueOfAllIsUnavailable() {
        Quotas quotas = quotas(20, 3, 10);
        queue(other, 2);
        assertThatCode(() -> quotas.spend(owner)).doesNotThrowAnyException();
        queue(other, 1);

        ProblemException refused = catchThrowableOfType(ProblemException.class, () -> quotas.spend(owner));

        assertThat(refused.type()).isEqualTo(CommonProblem.UNAVAILABLE);
        assertThat(refused.retryAfter()).contains(Duration.ofMinutes(1));
    }

    @Test
    void fullOutboxIsUnavailable() {
        Quotas quotas = quotas(20, 10, 2);
        unsent();
        assertThatCode(() -> quotas.spend(owner)).doesNotThrowAnyException();
        unsent();

        assertThat(catchThrowableOfType(ProblemException.class, () -> quotas.spend(owner))
                        .type())
                .isEqualTo(CommonProblem.UNAVAILABLE);
    }

    @Test
    void fullQueueOfOnePersonIsTheirsAlone() {
        Quotas quotas = quotas(200, 5_000, 50_000);
        quotas.lock(owner);
        quotas.lock(other);
        queue(owner, 99);
        assertThatCode(() -> quotas.spend(owner)).doesNotThrowAnyException();
        queue(owner, 1);

        ProblemException refused = catchThrowableOfType(ProblemException.class, () -> quotas.spend(owner));

        assertThat(refused.type()).isEqualTo(ResumeProblem.QUEUE_FULL);
        assertThat(refused.retryAfter()).contains(Duration.ofSeconds(30));
        assertThatCode(() -> quotas.spend(other)).doesNotThrowAnyException();
    }

    @Test
    void aDayIsOverAtMidnight() {
        Quotas quotas = quotas(2, 100, 100);
        quotas.lock(owner);
        quotas.spend(owner);
        quotas.spend(owner);

        ProblemException refused = catchThrowableOfType(ProblemException.class, () -> quotas.spend(owner));

        assertThat(refused.type()).isEqualTo(ResumeProblem.DAY_QUOTA_USED);
        assertThat(refused.retryAfter()).contains(Duration.ofHours(1));
        Quotas tomorrow = new Quotas(
                jdbc,
                new OptimizationProperties(2, 100, 100, 10),
                Clock.fixed(EVENING.plus(Duration.ofHours(1)), ZoneOffset.UTC));
        assertThatCode(() -> tomorrow.spend(owner)).doesNotThrowAnyException();
    }

    @Test
    void moneyOfTheDayIsWhatIsNeitherSpentNorPromised() {
        Quotas quotas = quotas(20, 100, 100);
        spent(300_000, EVENING.minus(Duration.ofHours(1)));
        spent(900_000, EVENING.minus(Duration.ofDays(1)));
        assertThat(quotas.moneyLeft(owner)).isEqualTo(1_700_000);

        queue(owner, 2);
        jdbc.sql("UPDATE optimization SET wanted_engine = 'LLM', max_cost_micros = 500000 WHERE owner_id = :owner")
                .param("owner", owner.value())
                .update();
        assertThat(quotas.moneyLeft(owner)).isEqualTo(700_000);

        spent(900_000, EVENING);
        assertThat(quotas.moneyLeft(owner)).isZero();
    }

    private void spent(long micros, Instant at) {
        jdbc.sql(
                        "INSERT INTO step_usage (command_id, model, owner_id, optimization_id, step, input_tokens, output_tokens,"
                                + " cost_micros, at) VALUES (:id, 'm', :owner, :id, 'tailor', 1, 1, :micros, :at)")
                .param("id", UUID.randomUUID())
                .param("owner", owner.value())
                .param("micros", micros)
                .param("at", Timestamp.from(at))
                .update();
    }

    private Quotas quotas(int perDay, int queued, int unsent) {
        Quotas quotas = new Quotas(
                jdbc, new OptimizationProperties(perDay, queued, unsent, 10), Clock.fixed(EVENING, ZoneOffset.UTC));
        quotas.lock(owner);
        return quotas;
    }

    private void unsent() {
        jdbc.sql("INSERT INTO outbox (shard, topic, message_key, headers, payload) VALUES (0, 't', 'k', '{}', '')")
                .update();
    }

    private void queue(OwnerId whose, int count) {
        for (int i = 0; i < count; i++) {
            UUID id = UUID.randomUUID();
            jdbc.sql("INSERT INTO optimization (id, owner_id, fingerprint, plan_version, status, input_id, resume_id,"
                            + " max_cost_micros) VALUES (:id, :owner, CAST(:print AS bytea), 1, 'QUEUED', :id, :id, 0)")
                    .param("id", id)
                    .param("owner", whose.value())
                    .param("print", id.toString())
                    .update();
        }
    }
}
