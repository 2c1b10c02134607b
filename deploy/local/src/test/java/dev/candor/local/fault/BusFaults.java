package dev.candor.local.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.candor.local.infrastructure.Folders;
import dev.candor.local.settings.Port;
import dev.candor.local.testing.Door.Mode;
import dev.candor.local.testing.Run;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

/** The bus dies, forgets, repeats, or carries what nobody can read. */
class BusFaults extends FaultCase {

    /** Topics that somebody reads as a group, and how many groups there are. */
    private static final Map<String, Integer> READ = Map.of(
            "candor.job-analysis.commands.v1", 1,
            "candor.step.results.v1", 1,
            "candor.optimization.events.v1", 1,
            "candor.file.events.v1", 1);

    /** F11: the bus stands still for twenty seconds, then dies and is started again. */
    @Test
    void isAwayAndComesBack() {
        story.submit(1);
        story.fault(() -> {
            ProcessHandle bus = lab.fleet().infrastructure().orElseThrow();
            lab.freeze(bus);
            DatabaseFaults.pause(10_000);
            bus.destroyForcibly();
        });
        story.submit(2);
        story.awaitEnds(Duration.ofMinutes(2));
    }

    /**
     * F32, the half of the bus: the second instances lose it and nothing else. Whatever they have to send goes out by the first ones,
     * and what was said to them is heard by the first ones, before they have it back.
     */
    @Test
    void isNotReachedBySomeOfThem() {
        List<Run> runs = story.submit(2);
        awaitStep(runs.getFirst(), "read-posting", "RUNNING SUCCEEDED");
        story.fault(() -> {
            lab.fleet().door(Port.KAFKA).mode(Mode.SILENT);
            story.submit(2);
            story.awaitEnds(LIMIT);
            lab.fleet().door(Port.KAFKA).mode(Mode.OPEN);
        });
        story.submit(2);
        story.awaitEnds(LIMIT);
    }

    /** F12: everything on the bus is lost while runs are under way. */
    @Test
    void losesEverything() {
        List<Run> runs = story.submit(3);
        awaitStep(runs.getFirst(), "read-posting", "RUNNING SUCCEEDED");
        story.fault(() -> {
            ProcessHandle bus = lab.fleet().infrastructure().orElseThrow();
            lab.freeze(bus);
            try {
                Folders.delete(lab.fleet().data().resolve("kafka"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            bus.destroyForcibly();
        });
        story.mayRest(Duration.ofMinutes(3));
        story.awaitEnds(Duration.ofMinutes(3));
    }

    /** F13 and F14: whatever was ever said is said three times more and in any order, as to a group that begins anew. */
    @Test
    void saysEverythingAgainInAnyOrder() {
        List<Run> runs = story.submit(3);
        awaitStep(runs.getFirst(), "read-posting", "SUCCEEDED");
        int sent = lab.bus().sendAllAgain(3, 13);
        story.awaitEnds(LIMIT);
        int after = lab.bus().sendAllAgain(1, 14);

        assertThat(sent).isPositive();
        assertThat(after).as("messages, more than there were then").isGreaterThan(sent / 3);
    }

    /** F17: dead letters within two seconds, and neighbours that do not notice. */
    @Test
    void carriesWhatNobodyCanRead() {
        long before = letters();
        int planned = READ.values().stream().mapToInt(groups -> 3 * groups).sum();
        story.poisoned(planned);
        List<ProducerRecord<byte[], byte[]>> bad = new ArrayList<>();
        READ.keySet().forEach(topic -> {
            bad.add(Bus.poison(topic));
            bad.add(Bus.unknown(topic));
            bad.add(Bus.huge(topic));
        });
        lab.bus().send(bad);
        await().atMost(FaultLab.patient(Duration.ofSeconds(2)))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> letters() == before + planned);
        story.submit(1);
        story.awaitEnds(LIMIT);
    }

    /** F18: the same while a thousand healthy records are waiting in the other partitions. */
    @Test
    void carriesPoisonUnderHeavyTraffic() {
        story.submit(1);
        story.awaitEnds(LIMIT);
        lab.bus().flood(1_000, 18);
        long before = letters();
        story.poisoned(1);
        lab.bus().send(List.of(Bus.poison("candor.optimization.events.v1")));
        await().atMost(FaultLab.patient(Duration.ofSeconds(20)))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> letters() == before + 1);
    }

    private long letters() {
        return List.of("resume", "job_analysis", "notification").stream()
                .mapToLong(schema -> lab.rows().number("SELECT count(*) FROM " + schema + ".dead_letter"))
                .sum();
    }
}
