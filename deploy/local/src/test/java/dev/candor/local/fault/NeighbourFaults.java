package dev.candor.local.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.candor.local.settings.Port;
import dev.candor.local.testing.Door.Mode;
import dev.candor.local.testing.Run;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Object store and mail server are away, full, or slow. */
// the first: it waits most, while start-up caches are made
@Order(1)
class NeighbourFaults extends FaultCase {

    /**
     * F26 and, as far as two minutes show it, F27. The mail server is away, and is back again while the object store is away, full, slow
     * and silent: uploads are refused fast, runs wait and end well, and the mails about them are sent once the server is back, once.
     */
    @Test
    void theObjectStoreAndTheMailServer() {
        story.mayRest(Duration.ofMinutes(3));
        story.fault(() -> {
            lab.fleet().door(Port.SMTP).mode(Mode.SHUT);
            story.submit(1);
            story.awaitEnds(LIMIT);
            theObjectStore(Mode.SHUT);
            await().atMost(FaultLab.patient(Duration.ofSeconds(20)))
                    .until(() -> lab.rows()
                                    .number("SELECT count(*) FROM notification.delivery WHERE tries > 0"
                                            + " AND status = 'READY'")
                            > 0);
            lab.fleet().door(Port.SMTP).mode(Mode.OPEN);
            List.of(Mode.UNAVAILABLE, Mode.FULL, Mode.SLOW, Mode.SILENT).forEach(this::theObjectStore);
        });
        story.awaitEnds(LIMIT);
    }

    private void theObjectStore(Mode mode) {
        Run run = story.submit();
        lab.fleet().door(Port.OBJECTS).mode(mode);
        if (mode != Mode.SLOW && mode != Mode.SILENT) {
            long begin = System.nanoTime();
            assertThat(story.person()
                            .upload("note.txt", ("A note " + mode).getBytes(StandardCharsets.UTF_8))
                            .statusCode())
                    .as("an upload while the store is " + mode)
                    .isEqualTo(503);
            assertThat((System.nanoTime() - begin) / 1_000_000_000)
                    .as("seconds")
                    .isLessThan(8);
        }
        DatabaseFaults.pause(6_000);
        assertThat(run.state().path("status").asString("")).isIn("QUEUED", "RUNNING", "SUCCEEDED");
        lab.fleet().door(Port.OBJECTS).mode(Mode.OPEN);
    }
}
