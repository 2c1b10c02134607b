package dev.candor.runtime.model;

import static dev.candor.runtime.testing.MissingGuard.assigning;

import dev.candor.contract.agent.AgentRole;
import dev.candor.contract.id.OwnerId;
import dev.candor.runtime.testing.MissingGuard;
import dev.candor.runtime.testing.TestDatabase;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What keeps a finished call from being paid again, taken away piece by piece. */
class LedgerGuardTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "IF NEW.state = 'DONE' THEN NEW.state := 'INTENT'; END IF",
                "NEW.call_key := sha256(gen_random_uuid()::text::bytea)"
            })
    void anAnswerThatIsKeptIsNotPaidAgain(String away) {
        MissingGuard.in("classpath:db/runtime", "classpath:db/step")
                .isNoticed(assigning("model_call", away), database -> billed(database) == 1);
    }

    private static int billed(TestDatabase database) {
        TalkingProvider provider = TalkingProvider.free("p-" + UUID.randomUUID());
        OwnerId owner = new OwnerId(UUID.randomUUID());
        ModelClient client = new TestModels(database, List.of(provider)).client();
        for (int run = 0; run < 2; run++) {
            try {
                client.ask(
                        TestModels.context(owner, AgentRole.RESUME_TAILOR).assignment(),
                        new ModelRequest("resume-writer", "resume-writer.v1", "be brief", "hello", null, 100, 0));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return provider.billed.get();
    }
}
