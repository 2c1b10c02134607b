package dev.candor.runtime.step;

import dev.candor.contract.id.CommandId;

/** Once a second: renews the leases of this instance, stops what it lost, and finds work whose task was lost. */
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
        running.compare(work.beat(runner.number()));
        round++;
        if (round % ROUNDS_BETWEEN_SEARCHES == 0) {
            work.unclaimed().forEach(id -> schedule.now(new CommandId(id)));
        }
    }
}
