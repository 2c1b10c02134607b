package dev.candor.resume.publication;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import dev.candor.contract.id.OptimizationId;
import dev.candor.contract.id.OwnerId;
import dev.candor.resume.tailoring.ChangeListener;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks for the files again after a decision. Each decision has a task of its own, so none is lost behind a running one. */
@Component
class Republishing implements ChangeListener {

    private final ObjectProvider<Scheduler> scheduler;
    private final Clock clock;

    Republishing(ObjectProvider<Scheduler> scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    @Override
    public void decided(OwnerId owner, OptimizationId optimization) {
        String key = owner + "/" + optimization;
        scheduler
                .getObject()
                .scheduleIfNotExists(
                        new TaskInstance<>(RepublishTask.NAME, optimization + "@" + clock.millis(), key),
                        clock.instant());
    }
}
