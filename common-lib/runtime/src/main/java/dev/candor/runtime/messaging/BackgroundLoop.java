package dev.candor.runtime.messaging;

import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Work that every instance does again and again while it runs; a failure is logged and the work goes on. A bean per work. */
public final class BackgroundLoop implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundLoop.class);
    private static final Duration STOP = Duration.ofSeconds(5);

    private static final int PHASE = DEFAULT_PHASE - 200;

    private final String name;
    private final Supplier<Duration> every;
    private final Wakeup wakeup;
    private final Work work;
    private volatile @Nullable Thread thread;
    private volatile boolean failing;

    /**
     * A loop that starts and stops with the application.
     *
     * @param every longest time between two rounds
     * @param wakeup starts a round at once
     */
    public BackgroundLoop(String name, Duration every, Wakeup wakeup, Work work) {
        this(name, () -> every, wakeup, work);
    }

    /**
     * The same with a pause that depends on what the last round has found.
     *
     * @param every asked after each round for the longest time until the next one
     */
    public BackgroundLoop(String name, Supplier<Duration> every, Wakeup wakeup, Work work) {
        this.name = name;
        this.every = every;
        this.wakeup = wakeup;
        this.work = work;
    }

    @Override
    public synchronized void start() {
        if (thread == null) {
            // known before it starts: the loop ends as soon as it is not the known one
            Thread next = Thread.ofVirtual().name(name).unstarted(this::loop);
            thread = next;
            next.start();
        }
    }

    @Override
    public synchronized void stop() {
        Thread running = thread;
        thread = null;
        if (running == null) {
            return;
        }
        running.interrupt();
        try {
            running.join(STOP);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Stops after whatever takes work in or lets running work end, which both still need the loops. */
    @Override
    public int getPhase() {
        return PHASE;
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void loop() {
        try {
            while (thread == Thread.currentThread()) {
                round();
                wakeup.await(every.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void round() throws InterruptedException {
        try {
            work.run();
            failing = false;
        } catch (RuntimeException e) {
            if (!failing && thread != null) {
                LOG.warn("{} fails and goes on: {}", name, e.toString());
            }
            failing = true;
        }
    }

    /** One round. */
    @FunctionalInterface
    public interface Work {

        /**
         * Does what there is to do.
         *
         * @throws InterruptedException if the application is stopping
         */
        void run() throws InterruptedException;
    }
}
