package dev.candor.runtime.step;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import dev.candor.contract.id.CommandId;
import dev.candor.runtime.messaging.FaultPoint;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The tasks of steps: one per command, staged in the caller's transaction. */
final class StepSchedule {

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("step");

    private final ObjectProvider<Scheduler> scheduler;
    private final Clock clock;

    StepSchedule(ObjectProvider<Scheduler> scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** Makes sure there is a task for a step, due now. */
    void now(CommandId id) {
        scheduler.getObject().scheduleIfNotExists(TASK.instance(id.toString()).scheduledTo(clock.instant()));
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            wake();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                wake();
            }
        });
    }

    private void wake() {
        FaultPoint.hit("K6");
        scheduler.getObject().triggerCheckForDueExecutions();
    }
}
