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
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** How long the steps of a killed instance wait for another one. */
// the last: by then nothing is made in the background any more
@Order(Integer.MAX_VALUE)
class TakeOverFaults extends FaultCase {

    private static final int KILLS = Integer.getInteger("candor.fault.kills", 3);
    private static final double LIMIT_MILLIS = 6_000;

    @Test
    void anotherOneGoesOn() {
        TakeOvers takeOvers = new TakeOvers(lab.journal());
        story.fault(() -> {
            for (int kill = 0; kill < KILLS; kill++) {
                Instance victim = holderOf(submitToASlowWriter(2_000));
                ended(takeOvers.measure(victim.service(), victim.name(), () -> lab.kill(victim), () -> true));
                lab.quickModel();
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

    /** The instance at which words are written, and will be for a while. */
    private Instance holderOf(Run run) {
        return await().atMost(FaultLab.patient(Duration.ofSeconds(30)))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> lab.holder(run), Optional::isPresent)
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
