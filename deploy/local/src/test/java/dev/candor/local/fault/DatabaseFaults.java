package dev.candor.local.fault;

import dev.candor.local.settings.Port;
import dev.candor.local.testing.Door.Mode;
import dev.candor.local.testing.Run;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The database goes away, loses its clients, forgets to answer, or has no room. */
class DatabaseFaults extends FaultCase {

    /** F08. */
    @Test
    void diesAndIsStartedAgain() {
        underWay();
        story.fault(() -> lab.fleet().database().stream().limit(1).forEach(ProcessHandle::destroyForcibly));
        story.submit(1);
        story.awaitEnds(Duration.ofMinutes(2));
    }

    /** F09: connections end at random, those that show who is alive too. */
    @Test
    void endsConnections() {
        underWay();
        story.fault(() -> {
            for (int wave = 0; wave < 3; wave++) {
                lab.rows()
                        .of(
                                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'candor'"
                                        + " AND pid <> pg_backend_pid() AND random() < 0.5",
                                List.of());
                pause(1_500);
            }
        });
        story.awaitEnds(LIMIT);
    }

    /** F10: what was asked is done, but the second instances see their connection end instead of the answer. */
    @Test
    void doesWhatItIsAskedAndAnswersNothing() {
        underWay();
        story.fault(() -> {
            for (int wave = 0; wave < 6; wave++) {
                lab.fleet().door(Port.POSTGRES).mode(Mode.ANSWERLESS);
                pause(150);
                lab.fleet().door(Port.POSTGRES).mode(Mode.OPEN);
                story.submit(wave % 2);
                pause(1_000);
            }
        });
        story.awaitEnds(LIMIT);
    }

    /** F32, the database's half: the second instances lose the database and nothing else. */
    @Test
    void isNotReachedBySomeOfThem() {
        underWay();
        story.fault(() -> {
            lab.fleet().door(Port.POSTGRES).mode(Mode.SILENT);
            story.submit(1);
            pause(9_000);
            lab.fleet().door(Port.POSTGRES).mode(Mode.OPEN);
        });
        story.awaitEnds(Duration.ofMinutes(2));
    }

    /** F33: every write is refused as on a full disk; what was accepted waits. */
    @Test
    void hasNoRoomLeft() {
        underWay();
        story.fault(() -> {
            lab.rows().run(FullDisk.begin());
            try {
                pause(8_000);
            } finally {
                lab.rows().run(FullDisk.end());
            }
        });
        story.awaitEnds(Duration.ofMinutes(2));
    }

    private void underWay() {
        List<Run> runs = story.submit(3);
        awaitStep(runs.getFirst(), "read-posting", "RUNNING SUCCEEDED");
    }

    static void pause(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
