package dev.candor.runtime.model;

import dev.candor.contract.agent.AgentContext;
import dev.candor.contract.agent.AgentRole;
import dev.candor.contract.agent.Assignment;
import dev.candor.contract.agent.Engine;
import dev.candor.contract.id.CommandId;
import dev.candor.contract.id.OptimizationId;
import dev.candor.contract.id.OwnerId;
import dev.candor.runtime.step.ContentCipher;
import dev.candor.runtime.step.StepUsage;
import dev.candor.runtime.testing.TestDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;

/** The real ledger and client over a real database, with the providers of a test and no secrets. */
public final class TestModels {

    private final CallLedger ledger;
    private final ModelClient client;

    /** Asks these providers in their order. */
    public TestModels(TestDatabase database, List<ModelProvider> providers) {
        this.ledger = new CallLedger(database.client(), new Plain(), JsonMapper.shared());
        this.client = new CrewModelClient(
                owner -> providers,
                new PaidOnceModelClient(
                        ledger,
                        new ProviderPermits(database.client()),
                        TestModels::digest,
                        () -> 1,
                        new ModelMeters(new SimpleMeterRegistry(), ObservationRegistry.NOOP),
                        Clock.systemUTC()));
    }

    /** What agents ask. */
    public StructuredModel structured() {
        return new StructuredModel(client);
    }

    /** What asks and pays. */
    ModelClient client() {
        return client;
    }

    /** What steps have paid. */
    public StepUsage usage() {
        return ledger;
    }

    /** A model in memory that says what {@code mind} says; what it was asked ends up in {@code asked}. */
    public static StructuredModel speaking(Function<ModelRequest, String> mind, List<ModelRequest> asked) {
        return new StructuredModel(new ModelClient() {
            @Override
            public boolean available(OwnerId owner) {
                return true;
            }

            @Override
            public ModelAnswer ask(Assignment assignment, ModelRequest request) {
                asked.add(request);
                return new ModelAnswer.Said(
                        mind.apply(request),
                        true,
                        new ModelAnswer.CallReference("00"),
                        new ModelAnswer.Source("p", "m", false));
            }

            @Override
            public void reject(OwnerId owner, ModelAnswer.CallReference call) {
                // nothing is kept here
            }
        });
    }

    /** The context of a fresh step that may ask models. */
    public static AgentContext context(OwnerId owner, AgentRole role) {
        Assignment assignment = new Assignment(
                new CommandId(UUID.randomUUID()),
                new OptimizationId(UUID.randomUUID()),
                owner,
                new Assignment.Attempt("step", role, 1),
                new Assignment.Terms(Engine.LLM, 500_000, Instant.now().plusSeconds(600)));
        return new AgentContext() {
            @Override
            public Assignment assignment() {
                return assignment;
            }

            @Override
            public void progress(int percent, String phase) {
                // nobody watches
            }
        };
    }

    /** A digest by owner. */
    public static byte[] digest(OwnerId owner, byte[] bytes) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(owner.toString().getBytes(StandardCharsets.UTF_8));
            return sha.digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Plain implements ContentCipher {

        @Override
        public byte[] seal(OwnerId owner, String context, byte[] plain) {
            return plain.clone();
        }

        @Override
        public byte[] open(OwnerId owner, String context, byte[] closed) {
            return closed.clone();
        }
    }
}
