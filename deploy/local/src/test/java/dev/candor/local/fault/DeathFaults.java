package dev.candor.local.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.candor.local.suite.Fleet.Instance;
import dev.candor.local.testing.Run;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Processes die, as by {@code kill -9}, or are told to stop. */
class DeathFaults extends FaultCase {

    /**
     * F01, and with it F04 (K12, K13) and F15 (K3): one death after the other with runs under way at each, the next one when the dead
     * is back; the books come after five.
     */
    @ParameterizedTest
    @ValueSource(strings = {"K1 K2 K3 K4 K5", "K6 K7 K8 K9 K10", "K11 K12 K13 K14 K15"})
    void diesAt(String points) {
        story.submit(1);
        for (String point : points.split(" ")) {
            lab.arm(point);
            story.fault(() -> {
                story.submit(1);
                await(point)
                        .atMost(FaultLab.patient(Duration.ofSeconds(40)))
                        .pollInterval(Duration.ofMillis(50))
                        .until(() -> lab.died(point));
            });
            lab.awaitAll();
        }
        story.awaitEnds(LIMIT);
    }

    /** F02. */
    @Test
    void somebodyDiesEveryTwoSeconds() throws InterruptedException {
        Random chance = new Random(2);
        List<Instance> all = lab.fleet().instances();
        story.fault(() -> {
            for (int second = 0; second < 40; second += 2) {
                story.submit(1);
                lab.kill(all.get(chance.nextInt(all.size())));
                pause(2);
            }
        });
        story.awaitEnds(Duration.ofMinutes(3));
    }

    /** F03. */
    @Test
    void everybodyDiesAtOnce() {
        List<Run> runs = story.submit(3);
        awaitStep(runs.getFirst(), "read-posting", "SUCCEEDED");
        story.fault(() -> {
            lab.fleet().instances().forEach(lab::kill);
            pause(1);
        });
        story.awaitEnds(Duration.ofMinutes(2));
    }

    /** F07. */
    @Test
    void oneAfterTheOtherIsToldToStop() {
        List<Run> runs = story.submit(3);
        awaitStep(runs.getFirst(), "read-posting", "RUNNING SUCCEEDED");
        story.fault(() -> {
            for (Instance instance : List.of(RESUME, SECOND_RESUME)) {
                lab.fleet().handle(instance).ifPresent(ProcessHandle::destroy);
                story.submit(1);
                pause(4);
            }
        });
        story.awaitEnds(LIMIT);
    }

    /** F16. */
    @Test
    void whatAConsumerLeavesAnotherOneTakes() {
        story.fault(() -> lab.fleet().instances().stream()
                .filter(instance -> instance.name().startsWith("notification-service-0"))
                .forEach(lab::kill));
        Run run = story.submit();
        story.awaitEnds(LIMIT);
        long ended = System.nanoTime();
        await().atMost(FaultLab.patient(Duration.ofSeconds(12)))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> !lab.rows()
                        .of(
                                "SELECT 1 FROM notification.notice WHERE optimization_id = ANY (?) AND type LIKE '%succeeded%'",
                                List.of(run.id()))
                        .isEmpty());
        System.out.printf("fault: told %.1f s after the end%n", (System.nanoTime() - ended) / 1e9);
    }

    /** F34, killed from outside: a step that takes its process along three times is stopped, its neighbour ends well. */
    @Test
    void aStepThatKillsIsStopped() {
        lab.slowModel(6_000);
        story.mayEnd("FAILED", "SUCCEEDED");
        Run poison = story.submitUnheardOf();
        story.fault(() -> {
            Set<String> dead = new HashSet<>();
            for (int death = 0; death < 3; death++) {
                FaultLab.Holder next = awaitHolder(poison, dead);
                dead.add(next.runner());
                lab.process(next.instance()).destroyForcibly();
            }
        });
        lab.slowModel(400);
        story.awaitEnds(LIMIT);

        assertThat(poison.state().path("status").asString("")).isEqualTo("FAILED");
        assertThat(poison.state().toString()).contains("crashes-its-runner");
    }

    /**
     * F34: a step that takes all memory of whoever runs it is stopped, and its neighbours end well. Three deaths alone are enough; where
     * the same steps die together, two deaths tell nothing about them, and after those they run apart.
     */
    @Test
    void aStepThatFillsTheHeapIsStopped() {
        lab.slowModel(3_000);
        story.mayEnd("FAILED", "SUCCEEDED");
        Run poison = story.submit();
        lab.fillHeap(poison, "tailor");
        lab.slowModel(400);
        long before = outOfMemory();
        List<Run> neighbours = story.submit(2);
        story.fault(() -> await().atMost(FaultLab.patient(LIMIT))
                .pollInterval(Duration.ofMillis(300))
                .until(() -> Run.isFinal(poison.stateIfAnswered())));
        story.awaitEnds(LIMIT);

        assertThat(poison.state().path("status").asString("")).isEqualTo("FAILED");
        assertThat(poison.state().toString()).contains("crashes-its-runner");
        assertThat(outOfMemory() - before).as("deaths for want of memory").isBetween(3L, 5L);
        assertThat(neighbours)
                .allSatisfy(run ->
                        assertThat(run.state().path("status").asString("")).isEqualTo("SUCCEEDED"));
    }

    /** How often an instance of resume-service has ended because its heap was full, by the word of its JVM. */
    private long outOfMemory() {
        long deaths = 0;
        for (Instance instance : List.of(RESUME, SECOND_RESUME)) {
            deaths += lab.log(instance)
                    .filter(line -> line.contains("Terminating due to java.lang.OutOfMemoryError"))
                    .count();
        }
        return deaths;
    }

    /** The process that writes, once it is none of the dead. */
    private FaultLab.Holder awaitHolder(Run run, Set<String> dead) {
        return await().atMost(FaultLab.patient(Duration.ofSeconds(60)))
                .pollInterval(Duration.ofMillis(100))
                .until(
                        () -> lab.holder(run),
                        holder -> holder.isPresent()
                                && !dead.contains(holder.get().runner()))
                .orElseThrow();
    }

    private static void pause(int seconds) {
        try {
            TimeUnit.SECONDS.sleep(seconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
