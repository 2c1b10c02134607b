package dev.candor.resume.orchestration;

import static dev.candor.runtime.testing.MissingGuard.assigning;

import dev.candor.contract.id.FileId;
import dev.candor.contract.id.OptimizationId;
import dev.candor.contract.id.OwnerId;
import dev.candor.runtime.testing.MissingGuard;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What keeps a person from having the same wish alive twice, taken away once. */
class FingerprintGuardTests {

    private static final MissingGuard GUARD =
            MissingGuard.in("classpath:db/runtime", "classpath:db/step", "filesystem:src/main/resources/db/migration");
    private static final byte[] FINGERPRINT = {1, 2, 3};

    /** Two requests that both saw nobody alive: the unique key over person and fingerprint lets one of them in. */
    @Test
    void theSameWishIsAliveOnce() {
        GUARD.isNoticed(assigning("optimization", "NEW.fingerprint := uuid_send(NEW.id)"), database -> {
            Journal journal = new Journal(database.client(), JsonMapper.shared());
            OwnerId owner = new OwnerId(UUID.randomUUID());

            return journal.insert(wish(owner), FINGERPRINT, null) && !journal.insert(wish(owner), FINGERPRINT, null);
        });
    }

    private static Snapshot wish(OwnerId owner) {
        return new NewOptimization(
                        new OptimizationId(UUID.randomUUID()),
                        owner,
                        new Snapshot.Request(UUID.randomUUID(), new FileId(UUID.randomUUID()), 0))
                .queued(ReducedRun.START, Plans.current());
    }
}
