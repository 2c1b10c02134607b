package dev.candor.runtime.step;

import dev.candor.contract.id.CommandId;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Finds instances that died and frees what they held, so that others go on within about two seconds. One missing lock proves nothing,
 * since a connection may break: only one that stays missing does, and none does soon after a start of the database.
 */
final class Reaper {

    /** How often every instance looks. */
    static final Duration EVERY = Duration.ofMillis(300);

    /** How often while somebody is missing. */
    static final Duration CLOSER = Duration.ofMillis(50);

    /** An instance whose connection broke takes its lock again within one round; this is more than two. */
    static final Duration MISSING = Duration.ofMillis(700);

    /** All instances have found a database again by then that has just started. */
    static final Duration SETTLED = Duration.ofSeconds(15);

    private static final Logger LOG = LoggerFactory.getLogger(Reaper.class);

    private final Runner runner;
    private final RunnerRows rows;
    private final LivenessLock lock;
    private final StepSchedule schedule;
    private final TransactionOperations transactions;
    private final Duration settled;
    private boolean somebodyIsMissing;

    Reaper(
            Runner runner,
            RunnerRows rows,
            LivenessLock lock,
            StepSchedule schedule,
            TransactionOperations transactions,
            Duration settled) {
        this.runner = runner;
        this.rows = rows;
        this.lock = lock;
        this.schedule = schedule;
        this.transactions = transactions;
        this.settled = settled;
    }

    /** Time until the next look: a short one while somebody is missing, so that giving them up waits for nothing but its time. */
    Duration pause() {
        return somebodyIsMissing ? CLOSER : EVERY;
    }

    /** One look at all instances. */
    void round() {
        boolean missing = false;
        for (LivenessLock.Sight sight : runner.look()) {
            if (sight.alive() && sight.missed()) {
                rows.missing(sight.runner(), false);
            } else if (!sight.alive() && !sight.missed()) {
                rows.missing(sight.runner(), true);
            } else if (!sight.alive()) {
                bury(sight);
            }
            missing |= !sight.alive();
        }
        somebodyIsMissing = missing;
    }

    private void bury(LivenessLock.Sight sight) {
        transactions.executeWithoutResult(status -> {
            String isItsLock = lock.isLockOf(String.valueOf(sight.runner()));
            if (rows.removeMissing(sight.runner(), isItsLock, MISSING, settled)) {
                List<CommandId> freed = rows.free(sight.runner(), sight.name());
                freed.forEach(schedule::now);
                LOG.warn("instance {} is gone; {} steps are free again", sight.name(), freed.size());
            }
        });
    }
}
