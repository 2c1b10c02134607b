package dev.candor.resume.optimization;

import dev.candor.contract.id.OptimizationId;
import dev.candor.contract.id.OwnerId;
import dev.candor.contract.message.ContentReference;
import dev.candor.resume.orchestration.Orchestrator;
import dev.candor.resume.orchestration.Snapshot;
import dev.candor.runtime.messaging.AccountEraser;
import dev.candor.runtime.step.ContentStore;
import dev.candor.runtime.web.ProblemException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deletes an optimization with everything derived from it. */
@Component
class OptimizationDeletion implements AccountEraser {

    private static final String HERE = "resume-service";

    private final Orchestrator orchestrator;
    private final OptimizationRows rows;
    private final ContentStore contents;
    private final ObjectProvider<OptimizationEraser> erasers;

    OptimizationDeletion(
            Orchestrator orchestrator,
            OptimizationRows rows,
            ContentStore contents,
            ObjectProvider<OptimizationEraser> erasers) {
        this.orchestrator = orchestrator;
        this.rows = rows;
        this.contents = contents;
        this.erasers = erasers;
    }

    /**
     * Stops it, then deletes rows and contents; other features erase theirs in the same transaction.
     *
     * @throws ProblemException 404 if there is none of this person
     */
    @Transactional
    public void delete(OwnerId owner, OptimizationId id) {
        Snapshot snapshot = orchestrator.find(owner, id).orElseThrow(ProblemException::notFound);
        orchestrator.cancel(id);
        orchestrator.forget(id);
        List<OptimizationEraser> all = erasers.orderedStream().toList();
        all.forEach(eraser -> eraser.erase(owner, id));
        contentIds(snapshot).forEach(content -> contents.delete(owner, content));
        rows.delete(owner, id);
    }

    /** Contents and steps of the person are erased by the runtime, those of other features by themselves. */
    @Override
    public void erase(OwnerId owner) {
        rows.deleteAll(owner);
    }

    /** Own contents only, and not the resume's, which outlives its optimizations. */
    private static Set<UUID> contentIds(Snapshot snapshot) {
        Set<UUID> ids = snapshot.steps().stream()
                .map(step -> step.ending().output())
                .filter(output -> output != null
                        && output.service().equals(HERE)
                        && !output.kind().equals("resume-document"))
                .map(ContentReference::id)
                .collect(Collectors.toSet());
        ids.add(snapshot.head().request().inputId());
        ids.add(snapshot.head().id().value());
        return ids;
    }
}
