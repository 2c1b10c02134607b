package dev.candor.local.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.local.bench.Sample;
import dev.candor.local.settings.Service;
import dev.candor.local.soak.TakeOvers;
import dev.candor.local.suite.Fleet.Instance;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How long the steps of a killed instance wait for another one. */
class TakeOverFaults extends FaultCase {

    private static final int KILLS = Integer.getInteger("candor.fault.kills", 10);
    private static final double LIMIT_MILLIS = 6_000;

    @Test
    void anotherOneGoesOn() throws InterruptedException {
        lab.slowModel(3_000);
        TakeOvers takeOvers = new TakeOvers(lab.journal());
        List<Thread> measuring = new ArrayList<>();
        story.fault(() -> {
            for (int kill = 0; kill < KILLS; kill++) {
                story.submit(2);
                DatabaseFaults.pause(3_500);
                Instance victim = new Instance(Service.RESUME, kill % 2);
                measuring.add(takeOvers.measure(victim.service(), victim.name(), () -> lab.kill(victim), () -> true));
                DatabaseFaults.pause(3_500);
                // one that is only starting takes nothing over: the next victim needs an heir
                lab.awaitAll();
            }
        });
        for (Thread each : measuring) {
            each.join();
        }
        story.awaitEnds(Duration.ofMinutes(3));

        Sample sample = Sample.of(takeOvers.undisturbed());
        System.out.println("fault: take-over " + sample);
        assertThat(sample.milliseconds()).isNotEmpty();
        assertThat(sample.quantile(0.95)).isLessThan(LIMIT_MILLIS);
    }
}
