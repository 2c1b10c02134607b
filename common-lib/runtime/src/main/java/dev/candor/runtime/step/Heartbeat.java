package dev.candor.runtime.step;

import dev.candor.contract.id.CommandId;

/** Once a second: renews the leases of this instance, stops what it lost, gives back what it no longer runs, and finds lost tasks. */
final class Heartbeat {

    private static final int ROUNDS_BETWEEN_SEARCHES = 5;

    private final StepWork work;
    private final RunningSteps running;
    private final Runner runner;
    private final StepSchedule schedule;
    private int round;

    Heartbeat(StepWork work, RunningSteps running, Runner runner, StepSchedule schedule) {
        this.work = work;
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
        }
    }
}
