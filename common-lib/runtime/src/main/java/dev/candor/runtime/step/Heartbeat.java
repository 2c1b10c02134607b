package dev.candor.runtime.step;

import dev.candor.contract.id.CommandId;
import java.util.List;

/**
 * Once a second: renews the leases of this instance, stops what it lost, gives back what it no longer runs, and finds lost tasks and
 * permits.
 */
final class Heartbeat {

    private static final int ROUNDS_BETWEEN_SEARCHES = 5;

    private final StepWork work;
    private final RunnerRows rows;
    private final RunningSteps running;
    private final Runner runner;
    private final StepSchedule schedule;
    private int round;

    Heartbeat(StepWork work, RunnerRows rows, RunningSteps running, Runner runner, StepSchedule schedule) {
        this.work = work;
        this.rows = rows;
        this.running = running;
        this.runner = runner;
        this.schedule = schedule;
    }

    void beat() {
        for (StepWork.Beat abandoned : running.compare(work.beat(runner.number()))) {
            CommandId id = new CommandId(abandoned.commandId());
            if (work.release(id, abandoned.fence())) {
                schedule.now(id);
            }
        }
        round++;
        if (round % ROUNDS_BETWEEN_SEARCHES == 0) {
            work.unclaimed().forEach(id -> schedule.now(new CommandId(id)));
            leftPermits().forEach(permit -> rows.giveBack(runner.number(), permit));
        }
    }

    /** Permits of steps that have ended here: the database refused their release. A step runs before it takes one, so none is too young. */
    private List<RunnerRows.Permit> leftPermits() {
        return rows.permits(runner.number()).stream()
                .filter(permit -> !running.runs(permit.command()))
                .toList();
    }
}
