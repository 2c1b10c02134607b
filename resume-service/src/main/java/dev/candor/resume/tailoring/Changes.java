package dev.candor.resume.tailoring;

import dev.candor.contract.id.OptimizationId;
import dev.candor.contract.id.OwnerId;
import dev.candor.contract.message.ContentReference;
import dev.candor.resume.ResumeProblem;
import dev.candor.resume.document.JsonResume;
import dev.candor.resume.document.ResumeDocument;
import dev.candor.resume.match.TailoredDocuments;
import dev.candor.resume.optimization.Optimization;
import dev.candor.resume.optimization.Optimizations;
import dev.candor.runtime.step.ContentStore;
import dev.candor.runtime.web.ProblemException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The door to the changes of an optimization with what the person decided about each. */
@Component
public class Changes implements TailoredDocuments {

    private static final String PROPOSED_BY = "check-claims";

    private final Optimizations optimizations;
    private final ContentStore contents;
    private final ChangeRepository decisions;

    Changes(Optimizations optimizations, ContentStore contents, ChangeRepository decisions) {
        this.optimizations = optimizations;
        this.contents = contents;
        this.decisions = decisions;
    }

    /**
     * Judged changes with the decisions so far; empty as long as nothing is proposed.
     *
     * @throws ProblemException 404 if the optimization is not theirs
     */
    public List<Change> of(OwnerId owner, OptimizationId optimization) {
        Map<String, ContentReference> outputs = optimizations.outputs(owner, optimization);
        return outputs.containsKey(PROPOSED_BY)
                ? proposals(owner, optimization, outputs).changes()
                : List.of();
    }

    /**
     * Judged proposals with the decisions so far, from the outputs of the steps.
     *
     * @throws ProblemException 409 as long as nothing is proposed
     */
    public Proposals proposals(OwnerId owner, OptimizationId optimization, Map<String, ContentReference> inputs) {
        ContentReference reference = inputs.get(PROPOSED_BY);
        if (reference == null) {
            throw new ProblemException(ResumeProblem.NOT_READY, "No changes are proposed yet.");
        }
        Proposals proposals = contents.load(owner, reference, Proposals.class);
        Decisions decided = decisions.find(owner, optimization);
        List<Change> changes = proposals.changes().stream().map(decided::on).toList();
        return new Proposals(changes, proposals.refused(), proposals.leftOut(), proposals.notes());
    }

    /** The source resume of an optimization as its steps read it. */
    public ResumeDocument source(OwnerId owner, Map<String, ContentReference> inputs) {
        ContentReference reference = inputs.get("read-resume");
        if (reference == null) {
            throw new ProblemException(ResumeProblem.NOT_READY, "The resume is not read yet.");
        }
        return contents.load(owner, reference, ResumeDocument.class);
    }

    @Override
    public JsonResume decided(OwnerId owner, OptimizationId optimization, Map<String, ContentReference> inputs) {
        JsonResume source = source(owner, inputs).resume();
        return DecidedDocument.of(source, proposals(owner, optimization, inputs).changes());
    }

    /** Until when open roles count: the day the optimization was asked for, so that a repeated step says the same. */
    public LocalDate asOf(OwnerId owner, OptimizationId optimization) {
        Optimization asked = optimizations.require(owner, optimization);
        return asked.createdAt().atZone(ZoneOffset.UTC).toLocalDate();
    }
}
