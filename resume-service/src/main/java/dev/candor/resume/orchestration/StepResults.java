package dev.candor.resume.orchestration;

import dev.candor.contract.agent.AgentRole;
import dev.candor.contract.id.OptimizationId;
import dev.candor.contract.message.ContentReference;
import dev.candor.contract.message.StepResult;
import dev.candor.contract.message.StepResult.StepSucceeded;
import dev.candor.resume.orchestration.Input.Scores;
import dev.candor.runtime.step.ContentStore;
import dev.candor.runtime.step.StepResultSink;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Where answers enter the reducer, those of this service's own steps inside the transaction that finishes them. */
@Component
class StepResults implements StepResultSink {

    private final Orchestrator orchestrator;
    private final Journal journal;
    private final ContentStore contents;

    StepResults(Orchestrator orchestrator, Journal journal, ContentStore contents) {
        this.orchestrator = orchestrator;
        this.journal = journal;
        this.contents = contents;
    }

    @Override
    public void lock(OptimizationId optimization) {
        journal.lock(optimization);
    }

    @Override
    public void accept(StepResult result) {
        OptimizationId id = result.answer().optimizationId();
        orchestrator.happen(id, new Input.Result(result, orchestrator.now(), scores(id, result)));
    }

    /** The numbers of a match are read here, so that the reducer needs no content. */
    private @Nullable Scores scores(OptimizationId id, StepResult result) {
        if (!(result instanceof StepSucceeded succeeded)
                || !"match".equals(succeeded.output().kind())) {
            return null;
        }
        Snapshot snapshot = journal.load(id).orElse(null);
        boolean scored = snapshot != null
                && snapshot.steps().stream()
                        .anyMatch(step ->
                                step.name().equals(result.answer().step()) && step.role() == AgentRole.MATCH_SCORER);
        return scored && snapshot != null ? scores(snapshot, succeeded.output()) : null;
    }

    private @Nullable Scores scores(Snapshot snapshot, ContentReference output) {
        JsonNode match = contents.load(snapshot.head().owner(), output, JsonNode.class);
        JsonNode before = match.path("before").path("overall");
        JsonNode after = match.path("after").path("overall");
        if (!before.isNumber()) {
            return null;
        }
        return new Scores(before.asDouble(), after.isNumber() ? after.asDouble() : null);
    }
}
