package dev.candor.runtime.step;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;

/**
 * At an orderly stop, before anything else stops: takes no more steps, lets the running ones end, gives back what is left without
 * blame, and takes leave.
 */
final class StepDrain implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(StepDrain.class);
    private static final Duration RELEASING = Duration.ofSeconds(3);

    private final ObjectProvider<Scheduler> scheduler;
    private final RunningSteps running;
    private final Runner runner;
    private final Duration patience;
    private volatile boolean started;

    StepDrain(ObjectProvider<Scheduler> scheduler, RunningSteps running, Runner runner, Duration patience) {
        this.scheduler = scheduler;
        this.running = running;
        this.runner = runner;
        this.patience = patience;
    }

    @Override
    public void start() {
        started = true;
    }

    @Override
    public void stop() {
        if (!started) {
            return;
        }
        started = false;
        scheduler.ifAvailable(Scheduler::pause);
        try {
            if (!running.awaitNone(patience)) {
                running.drain();
                running.awaitNone(RELEASING);
            }
            if (running.count() == 0) {
                runner.leave();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warn("could not take leave, the others will notice: {}", e.toString());
        }
    }

    @Override
    public boolean isRunning() {
        return started;
    }
}
