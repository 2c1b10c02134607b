package dev.candor.resume.reading;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Kills a process that takes too long for one file. On a crowded machine a process may wait for the processor most of the time:
 * it then gets a few more rounds, so that honest files are not refused for somebody else's load.
 */
final class Watch implements AutoCloseable {

    private static final int MOST_ROUNDS = 4;
    private static final double LEAST_SHARE = 0.5;

    private final Process process;
    private final Duration limit;
    private final ScheduledExecutorService killer;
    private final Duration before;
    private @Nullable Future<?> alarm;
    private int rounds;
    private boolean over;
    private boolean killed;

    private Watch(Process process, Duration limit, ScheduledExecutorService killer) {
        this.process = process;
        this.limit = limit;
        this.killer = killer;
        this.before = used();
    }

    static Watch start(Process process, Duration limit, ScheduledExecutorService killer) {
        Watch watch = new Watch(process, limit, killer);
        watch.next();
        return watch;
    }

    private synchronized void next() {
        if (!over) {
            alarm = killer.schedule(this::ring, limit.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private synchronized void ring() {
        if (over) {
            return;
        }
        rounds++;
        double share = (double) used().minus(before).toMillis() / (limit.toMillis() * rounds);
        if (rounds < MOST_ROUNDS && share < LEAST_SHARE && process.isAlive()) {
            next();
            return;
        }
        killed = true;
        kill(process);
    }

    /** Kills a process and whatever it has started. */
    static void kill(Process process) {
        List<ProcessHandle> started = process.descendants().toList();
        process.destroyForcibly();
        started.forEach(ProcessHandle::destroyForcibly);
    }

    /** Processor time the process has used in its life; where the platform does not tell, all of the time. */
    private Duration used() {
        return process.info().totalCpuDuration().orElse(limit.multipliedBy(rounds));
    }

    /** Was the process killed by this watch? */
    synchronized boolean killed() {
        return killed;
    }

    @Override
    public synchronized void close() {
        over = true;
        if (alarm != null) {
            alarm.cancel(false);
        }
    }
}
