package dev.candor.runtime.step;

import dev.candor.contract.id.CommandId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The steps this process is running now, and why one of them was told to stop. */
final class RunningSteps {

    private final Map<CommandId, Running> running = new ConcurrentHashMap<>();
    private volatile boolean draining;
    private Set<Claimed> idleBefore = Set.of();

    /** Why a step was interrupted. */
    enum Stop {
        CANCELLED,
        TOO_LATE,
        FENCED_OFF,
        DRAINING
    }

    Running begin(CommandId id, long fence) {
        Running step = new Running(fence, Thread.currentThread());
        running.put(id, step);
        if (draining) {
            step.stop(Stop.DRAINING);
        }
        return step;
    }

    void end(CommandId id, Running step) {
        running.remove(id, step);
        synchronized (this) {
            notifyAll();
        }
    }

    /** Whether a step runs here now. */
    boolean runs(CommandId id) {
        return running.containsKey(id);
    }

    /**
     * Compares what runs here with what the rows say.
     *
     * @return rows that say this instance runs them although it does not, at two looks in a row: their end could not be written, and as
     *     long as this instance renews their lease nobody else takes them
     */
    List<StepWork.Beat> compare(List<StepWork.Beat> beats) {
        Map<CommandId, StepWork.Beat> held =
                beats.stream().collect(Collectors.toMap(beat -> new CommandId(beat.commandId()), beat -> beat));
        running.forEach((id, step) -> {
            StepWork.Beat beat = held.get(id);
            if (beat == null || beat.fence() != step.fence) {
                // a claim younger than this beat is not in it: only a second look counts
                step.missed();
            } else if (beat.cancelRequested()) {
                step.stop(Stop.CANCELLED);
            } else if (beat.late()) {
                step.stop(Stop.TOO_LATE);
            }
        });
        List<StepWork.Beat> idle = beats.stream()
                .filter(beat -> !running.containsKey(new CommandId(beat.commandId())))
                .toList();
        List<StepWork.Beat> abandoned = idle.stream()
                .filter(beat -> idleBefore.contains(new Claimed(beat.commandId(), beat.fence())))
                .toList();
        idleBefore = idle.stream()
                .map(beat -> new Claimed(beat.commandId(), beat.fence()))
                .collect(Collectors.toSet());
        return abandoned;
    }

    private record Claimed(UUID command, long fence) {}

    /** Stops everything; steps that begin from now on stop at once. */
    void drain() {
        draining = true;
        running.values().forEach(step -> step.stop(Stop.DRAINING));
    }

    int count() {
        return running.size();
    }

    /** Waits until nothing runs; false if something still does after a while. */
    synchronized boolean awaitNone(Duration most) throws InterruptedException {
        long until = System.nanoTime() + most.toNanos();
        while (count() > 0) {
            long left = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
            if (left <= 0) {
                return false;
            }
            wait(left);
        }
        return true;
    }

    /** One running step. */
    static final class Running {

        private final long fence;
        private final Thread thread;
        private @Nullable Stop stop;
        private boolean left;
        private int misses;

        private Running(long fence, Thread thread) {
            this.fence = fence;
            this.thread = thread;
        }

        private synchronized void missed() {
            misses++;
            if (misses > 1) {
                stop(Stop.FENCED_OFF);
            }
        }

        private synchronized void stop(Stop why) {
            if (stop == null && !left) {
                stop = why;
                thread.interrupt();
            }
        }

        /** From here on nobody interrupts the thread; a pending interrupt of ours is taken back. */
        synchronized void leave() {
            left = true;
            if (stop != null) {
                Thread.interrupted();
            }
        }

        synchronized @Nullable Stop stopped() {
            return stop;
        }
    }
}
