package dev.candor.resume.publication;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import dev.candor.contract.id.OptimizationId;
import dev.candor.contract.id.OwnerId;
import dev.candor.resume.optimization.KeptFiles;
import dev.candor.runtime.web.ProblemException;
import java.time.Clock;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;

/** Keeps copies at file-service under ids of their own; of a whole account file-service removes them by itself. */
@Component
class KeptArtifacts implements KeptFiles {

    private final ArtifactSets sets;
    private final ArtifactClient files;
    private final ObjectProvider<Scheduler> scheduler;
    private final Clock clock;

    KeptArtifacts(ArtifactSets sets, ArtifactClient files, ObjectProvider<Scheduler> scheduler, Clock clock) {
        this.sets = sets;
        this.files = files;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    @Override
    public void keep(OwnerId owner, OptimizationId optimization, String name, UUID copy) {
        Artifact artifact = sets.find(owner, optimization).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
        files.store(owner, copy, new Rendered(name, artifact.mediaType(), files.read(owner, artifact.id())));
    }

    @Override
    public byte[] open(OwnerId owner, UUID copy) {
        try {
            return files.read(owner, copy);
        } catch (HttpClientErrorException.NotFound e) {
            throw ProblemException.notFound();
        }
    }

    @Override
    public void drop(OwnerId owner, UUID copy) {
        scheduler
                .getObject()
                .scheduleIfNotExists(
                        new TaskInstance<>(RepublishTask.REMOVE, copy.toString(), owner + "/" + copy), clock.instant());
    }
}
