package dev.candor.runtime.model;

import dev.candor.contract.agent.AgentRole;
import dev.candor.contract.agent.Assignment;
import dev.candor.contract.agent.Engine;
import dev.candor.contract.id.CommandId;
import dev.candor.contract.id.OptimizationId;
import dev.candor.contract.id.OwnerId;
import dev.candor.runtime.step.ContentCipher;
import dev.candor.runtime.testing.TestDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The client that pays once over a real ledger, one for each instance of a service. */
final class LedgerBench {

    static final int ME = 1;
    static final int OTHER = 2;

    final JdbcClient jdbc;
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    final ObservationRegistry observations = ObservationRegistry.create();
    final CallLedger ledger;
    final TalkingProvider provider = TalkingProvider.free("p-" + UUID.randomUUID());
    final OwnerId owner = new OwnerId(UUID.randomUUID());

    LedgerBench(TestDatabase database) {
        this.jdbc = database.client();
        this.ledger = new CallLedger(jdbc, new Mirror(), JsonMapper.shared());
    }

    PaidOnceModelClient client(int runner) {
        return new PaidOnceModelClient(
                ledger,
                new ProviderPermits(jdbc),
                TestModels::digest,
                () -> runner,
                new ModelMeters(meters, observations),
                Clock.systemUTC());
    }

    /** What the reaper does for an instance that is gone. */
    void buried(int runner) {
        jdbc.sql("UPDATE model_call SET runner = NULL WHERE runner = :runner AND state = 'INTENT'")
                .param("runner", runner)
                .update();
    }

    Assignment assignment(long budget) {
        return assignment(budget, owner, Duration.ofMinutes(5));
    }

    static Assignment assignment(long budget, OwnerId owner, Duration limit) {
        return new Assignment(
                new CommandId(UUID.randomUUID()),
                new OptimizationId(UUID.randomUUID()),
                owner,
                new Assignment.Attempt("tailor", AgentRole.RESUME_TAILOR, 1),
                new Assignment.Terms(Engine.LLM, budget, Instant.now().plus(limit)));
    }

    static ModelRequest question(String user) {
        return new ModelRequest("resume-writer", "resume-writer.v1", "be brief", user, null, 100, 0);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Ends the call as the end of the process would: nobody cleans up. */
    static final class Died extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** Not a secret, but nothing can be read by eye. */
    private static final class Mirror implements ContentCipher {

        @Override
        public byte[] seal(OwnerId owner, String context, byte[] plain) {
            byte[] out = plain.clone();
            for (int i = 0; i < out.length; i++) {
                out[i] = (byte) (out[i] ^ 0x55 ^ context.length());
            }
            return out;
        }

        @Override
        public byte[] open(OwnerId owner, String context, byte[] closed) {
            return seal(owner, context, closed);
        }
    }
}
