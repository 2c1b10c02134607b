package dev.candor.resume.publication;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import dev.candor.contract.id.OptimizationId;
import dev.candor.contract.id.OwnerId;
import dev.candor.resume.optimization.OptimizationEraser;
import dev.candor.runtime.messaging.AccountEraser;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Removes the files of an optimization; of a whole account file-service removes the bytes by itself. */
@Component
class ArtifactErasure implements OptimizationEraser, AccountEraser {

    private final ArtifactSets sets;
    private final ObjectProvider<Scheduler> scheduler;
    private final Clock clock;

    ArtifactErasure(ArtifactSets sets, ObjectProvider<Scheduler> scheduler, Clock clock) {
        this.sets = sets;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    @Override
    public void erase(OwnerId owner, OptimizationId optimization) {
        for (Artifact artifact : sets.find(owner, optimization)) {
            String key = owner + "/" + artifact.id();
            scheduler
                    .getObject()
                    .scheduleIfNotExists(
                            new TaskInstance<>(
                                    RepublishTask.REMOVE, artifact.id().toString(), key),
                            clock.instant());
        }
        sets.delete(owner, optimization);
    }

    @Override
    public void erase(OwnerId owner) {
        sets.deleteAll(owner);
    }
}
