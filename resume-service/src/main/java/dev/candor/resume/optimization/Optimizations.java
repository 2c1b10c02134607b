package dev.candor.resume.optimization;

import dev.candor.contract.id.FileId;
import dev.candor.contract.id.OptimizationId;
import dev.candor.contract.id.OwnerId;
import dev.candor.contract.id.PostingId;
import dev.candor.contract.message.ContentReference;
import dev.candor.resume.orchestration.Orchestrator;
import dev.candor.resume.orchestration.Snapshot;
import dev.candor.runtime.web.ProblemException;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The door through which other features see an optimization. Somebody else's is missing. */
@Component
public class Optimizations {

    private final Orchestrator orchestrator;

    Optimizations(Orchestrator orchestrator) {
        this.orchestrator = orchestrator;
    }

    /**
     * An optimization of this person.
     *
     * @throws ProblemException 404 if there is none
     */
    public Optimization require(OwnerId owner, OptimizationId id) {
        Snapshot.Head head = find(owner, id).head();
        return new Optimization(
                id,
                owner,
                head.status(),
                head.run(),
                new FileId(head.request().resumeId().value()),
                head.gains().postingId() == null
                        ? null
                        : new PostingId(head.gains().postingId()),
                head.life().createdAt());
    }

    /**
     * Where a step is and what it has left; empty if the plan has no such step. Of a repeated step the last one counts.
     *
     * @throws ProblemException 404 if there is no such optimization
     */
    public Optional<StepOutput> output(OwnerId owner, OptimizationId id, String step) {
        return find(owner, id)
                .latest(step)
                .map(found -> new StepOutput(
                        found.status(), found.ending().output(), found.ending().code()));
    }

    /**
     * What steps may read: the outputs of all finished ones by name, {@code source}, {@code options} and {@code resume}.
     *
     * @throws ProblemException 404 if there is no such optimization
     */
    public Map<String, ContentReference> outputs(OwnerId owner, OptimizationId id) {
        return orchestrator.inputs(find(owner, id));
    }

    private Snapshot find(OwnerId owner, OptimizationId id) {
        return orchestrator.find(owner, id).orElseThrow(ProblemException::notFound);
    }
}
