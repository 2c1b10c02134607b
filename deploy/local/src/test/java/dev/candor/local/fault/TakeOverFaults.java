package dev.candor.local.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.candor.local.bench.Sample;
import dev.candor.local.settings.Service;
import dev.candor.local.soak.TakeOvers;
import dev.candor.local.suite.Fleet.Instance;
import dev.candor.local.testing.Run;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How long the steps of a killed instance wait for another one. */
class TakeOverFaults extends FaultCase {

    private static final int KILLS = Integer.getInteger("candor.fault.kills", 6);
    private static final double LIMIT_MILLIS = 6_000;

    @Test
    void anotherOneGoesOn() {
        lab.slowModel(2_000);
        TakeOvers takeOvers = new TakeOvers(lab.journal());
        story.fault(() -> {
            for (int kill = 0; kill < KILLS; kill++) {
                story.submitUnheardOf();
                Instance victim = awaitHolder();
                ended(takeOvers.measure(victim.service(), victim.name(), () -> lab.kill(victim), () -> true));
                // one that is only starting takes nothing over: the next victim needs an heir
                lab.awaitAll();
                // a step that is hit again and again is held for the culprit, and waits until it is alone
                story.awaitEnds(Duration.ofMinutes(1));
            }
        });
        Sample sample = Sample.of(takeOvers.undisturbed());
        System.out.println("fault: take-over " + sample);
        // a step may end in the moment before the kill
        assertThat(sample.milliseconds()).hasSizeGreaterThan(KILLS / 2);
        assertThat(sample.quantile(0.95)).isLessThan(LIMIT_MILLIS);
    }

    /** An instance that is running a step at which the model is asked, and so will be for a while. */
    private Instance awaitHolder() {
        return await().atMost(FaultLab.patient(Duration.ofSeconds(30)))
                .pollInterval(Duration.ofMillis(100))
                .until(
                        () -> story.runs().keySet().stream()
                                .flatMap(id -> lab.holder(new Run(story.person(), id)).stream())
                                .findFirst(),
                        Optional::isPresent)
                .map(holder -> new Instance(Service.RESUME, holder.instance().endsWith("-1") ? 1 : 0))
                .orElseThrow();
    }

    private static void ended(Thread measuring) {
        try {
            measuring.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
