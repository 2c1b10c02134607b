package dev.candor.local.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.candor.local.suite.Fleet.Instance;
import dev.candor.local.testing.Run;
import java.time.Duration;
import java.util.ArrayList;
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
     * F01, and with it F04 (K12, K13) and F15 (K3): a death at each point with runs under way, two at a time, the next ones when the
     * dead are back and the runs over, since a step that is hit three times is stopped; the books come after four pairs.
     */
    @ParameterizedTest
    @ValueSource(strings = {"K1+K14 K2+K8 K3+K9 K4+K10", "K5+K11 K6+K12 K7+K13 K15"})
    void diesAt(String pairs) {
        for (String pair : pairs.split(" ")) {
            List<String> points = List.of(pair.split("\\+"));
            story.submit(1);
            points.forEach(lab::arm);
            story.fault(() -> {
                story.submit(1);
                await(pair)
                        .atMost(FaultLab.patient(Duration.ofSeconds(60)))
                        .pollInterval(Duration.ofMillis(50))
                        .until(() -> points.stream().allMatch(lab::died));
            });
            lab.awaitAll();
            story.awaitEnds(LIMIT);
        }
    }

    /** F02 and, in the end, F03. */
    @Test
    void somebodyDiesEveryTwoSecondsAndThenAllAtOnce() {
        Random chance = new Random(2);
        List<Instance> all = lab.fleet().instances();
        List<Run> last = new ArrayList<>();
        story.fault(() -> {
            for (int second = 0; second < 24; second += 2) {
                last.addAll(story.submit(1));
                lab.kill(all.get(chance.nextInt(all.size())));
                pause(2);
            }
            awaitStep(last, "match", "RUNNING SUCCEEDED");
            all.forEach(lab::kill);
            pause(1);
        });
        story.awaitEnds(Duration.ofMinutes(3));
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
        story.mayEnd("FAILED", "SUCCEEDED");
        Run poison = submitToASlowWriter(6_000);
        story.fault(() -> {
            Set<String> dead = new HashSet<>();
            for (int death = 0; death < 3; death++) {
                FaultLab.Holder next = awaitHolder(poison, dead);
                dead.add(next.runner());
                lab.process(next.instance()).destroyForcibly();
            }
        });
        lab.quickModel();
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
        lab.quickModel();
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
