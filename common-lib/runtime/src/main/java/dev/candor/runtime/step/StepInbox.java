package dev.candor.runtime.step;

import dev.candor.contract.id.CommandId;
import dev.candor.contract.id.OptimizationId;

/** Takes commands for steps of this service. */
public final class StepInbox {

    private final StepWork work;
    private final StepResultSink sink;
    private final StepSchedule schedule;

    StepInbox(StepWork work, StepResultSink sink, StepSchedule schedule) {
        this.work = work;
        this.sink = sink;
        this.schedule = schedule;
    }

    /**
     * Makes sure the step is done, inside the caller's transaction. A repeated command for a finished step is answered again with the
     * stored result and never run again.
     */
    public void accept(StepCommand command) {
        if (work.insert(command)) {
            schedule.now(command.assignment().commandId());
            return;
        }
        CommandId id = command.assignment().commandId();
        work.result(id).ifPresentOrElse(sink::accept, () -> schedule.now(id));
    }

    /** Stops a step, inside the caller's transaction: at once if it has not begun, else within about a second. */
    public void cancel(CommandId command) {
        work.cancel(command).ifPresent(sink::accept);
    }

    /** Forgets all steps of an optimization, inside the caller's transaction; what still runs is thrown away when it ends. */
    public void forget(OptimizationId optimization) {
        work.forget(optimization);
    }
}
