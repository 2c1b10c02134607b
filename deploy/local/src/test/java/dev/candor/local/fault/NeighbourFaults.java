package dev.candor.local.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.candor.local.settings.Port;
import dev.candor.local.testing.Door.Mode;
import dev.candor.local.testing.Run;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Object store and mail server are away, full, or slow. */
class NeighbourFaults extends FaultCase {

    /** F26: uploads are refused fast, runs wait and end well. */
    @ParameterizedTest
    @EnumSource(
            value = Mode.class,
            names = {"SHUT", "UNAVAILABLE", "FULL", "SLOW", "SILENT"})
    void theObjectStore(Mode mode) {
        Run run = story.submit();
        story.fault(() -> {
            lab.fleet().door(Port.OBJECTS).mode(mode);
            if (mode != Mode.SLOW && mode != Mode.SILENT) {
                long begin = System.nanoTime();
                assertThat(story.person()
                                .upload("note.txt", ("A note " + mode).getBytes(StandardCharsets.UTF_8))
                                .statusCode())
                        .isEqualTo(503);
                assertThat((System.nanoTime() - begin) / 1_000_000_000)
                        .as("seconds")
                        .isLessThan(8);
            }
            DatabaseFaults.pause(6_000);
            assertThat(run.state().path("status").asString("")).isIn("QUEUED", "RUNNING", "SUCCEEDED");
            lab.fleet().door(Port.OBJECTS).mode(Mode.OPEN);
        });
        story.awaitEnds(LIMIT);
    }

    /** F27, as far as two minutes show it: the mail is sent once the server is back, once. */
    @Test
    void theMailServer() {
        story.mayRest(Duration.ofMinutes(3));
        story.fault(() -> {
            lab.fleet().door(Port.SMTP).mode(Mode.SHUT);
            story.submit(1);
            story.awaitEnds(LIMIT);
            await().atMost(FaultLab.patient(Duration.ofSeconds(20)))
                    .until(() -> lab.rows()
                                    .number("SELECT count(*) FROM notification.delivery WHERE tries > 0"
                                            + " AND status = 'READY'")
                            > 0);
            lab.fleet().door(Port.SMTP).mode(Mode.OPEN);
        });
    }
}
