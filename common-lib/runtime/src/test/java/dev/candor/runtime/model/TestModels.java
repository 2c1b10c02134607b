package dev.candor.runtime.model;

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
import java.util.List;
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

    /** What steps have paid. */
    public StepUsage usage() {
        return ledger;
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
