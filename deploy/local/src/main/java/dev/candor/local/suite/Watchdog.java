package dev.candor.local.suite;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Starts a process again when it ends by itself: at once the first time, later after a growing pause. */
final class Watchdog implements AutoCloseable {

    /** The longest pause for a program that may be broken. */
    static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);

    private static final Duration HEALTHY = Duration.ofMinutes(1);
    private final Duration longest;
    private final CountDownLatch closed = new CountDownLatch(1);

    /** Lets never more than this time pass before it starts a process again. */
    Watchdog(Duration longest) {
        this.longest = longest;
    }

    /** How a process is started again. */
    interface Start {
        void run() throws IOException;
    }

    /** Watches until closed; one thread per process. */
    void watch(ServerProcess process, Start start) {
        Thread.ofVirtual().name("watch " + process.name()).start(() -> {
            try {
                keepUp(process, start);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private void keepUp(ServerProcess process, Start start) throws InterruptedException {
        int deaths = 0;
        while (true) {
            long since = System.nanoTime();
            process.onExit().join();
            deaths = System.nanoTime() - since > HEALTHY.toNanos() ? 1 : deaths + 1;
            if (closed.await(pause(deaths).toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
            System.out.println(process.name() + " ended by itself and is started again.");
            try {
                start.run();
            } catch (IOException failure) {
                System.out.println(process.name() + " could not be started: " + failure.getMessage());
            }
        }
    }

    private Duration pause(int deaths) {
        Duration growing = Duration.ofMillis(250L << Math.min(deaths, 7));
        return deaths == 1 ? Duration.ofMillis(100) : growing.compareTo(longest) < 0 ? growing : longest;
    }

    /** From now on an end is final. */
    @Override
    public void close() {
        closed.countDown();
    }
}
