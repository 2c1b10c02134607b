package dev.candor.runtime.step;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The number of this running instance. Two instances never share a name, so a starting one knows that its predecessor of the same
 * name is dead and frees what that held; a predecessor that was only paused is stopped by the fence and goes on under a new number.
 */
final class Runner implements RunningInstance {

    private static final Logger LOG = LoggerFactory.getLogger(Runner.class);

    private final RunnerRows rows;
    private final LivenessLock lock;
    private final String name;
    private volatile int number;
    private volatile boolean left;

    Runner(RunnerRows rows, TransactionOperations transactions, LivenessLock lock, String name) {
        this.rows = rows;
        this.lock = lock;
        this.name = name;
        rows.named(name)
                .forEach(old -> transactions.executeWithoutResult(status -> {
                    if (rows.remove(old)) {
                        rows.free(old, name);
                    }
                }));
        this.number = register();
    }

    @Override
    public int number() {
        return number;
    }

    /** What the rows of the scheduler call this instance. */
    String schedulerName() {
        return RunnerRows.schedulerName(name, number);
    }

    /** Shows that this instance is alive, looks at all others, and registers anew if it was taken for dead. */
    List<LivenessLock.Sight> look() {
        if (left) {
            return List.of();
        }
        lock.hold(number);
        List<LivenessLock.Sight> sights = lock.look();
        if (sights.stream().noneMatch(sight -> sight.runner() == number)) {
            LOG.warn("this instance was taken for dead; it goes on under a new number");
            number = register();
        }
        return sights;
    }

    /** Says good-bye: nobody has to look for what it held, since it holds nothing. */
    void leave() {
        left = true;
        rows.remove(number);
        lock.close();
    }

    /** The lock comes before the row: whoever sees the row finds the lock. */
    private int register() {
        int fresh = rows.nextNumber();
        lock.hold(fresh);
        rows.add(fresh, name);
        return fresh;
    }
}
