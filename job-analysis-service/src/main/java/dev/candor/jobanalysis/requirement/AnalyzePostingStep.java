package dev.candor.jobanalysis.requirement;

import dev.candor.contract.agent.Agent;
import dev.candor.contract.agent.AgentContext;
import dev.candor.contract.agent.AgentOutcome;
import dev.candor.contract.agent.AgentRole;
import dev.candor.contract.message.ContentReference;
import dev.candor.contract.posting.Posting;
import dev.candor.contract.posting.Requirements;
import dev.candor.contract.posting.Requirements.Necessity;
import dev.candor.jobanalysis.PostingProblem;
import dev.candor.jobanalysis.requirement.crew.ModelRequirementAnalyst;
import dev.candor.runtime.model.CallKeys;
import dev.candor.runtime.model.StructuredModel;
import dev.candor.runtime.step.ContentStore;
import dev.candor.runtime.step.OfflineFallback;
import dev.candor.runtime.step.StepCommand;
import dev.candor.runtime.step.StepHandler;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Objects;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Extracts requirements; a posting that yields none is a failure with a reason, never a perfect match. */
@Component
class AnalyzePostingStep implements StepHandler {

    private final Agent<Posting, Requirements> analyst;
    private final ContentStore contents;

    AnalyzePostingStep(
            RequirementAnalyst code,
            ContentStore contents,
            StructuredModel model,
            CallKeys keys,
            JsonMapper json,
            MeterRegistry meters) {
        this.analyst = new OfflineFallback<>(
                new ModelRequirementAnalyst(code::analyze, model, keys, json, meters),
                (posting, context) -> AgentOutcome.Completed.offline(code.analyze(posting), ""));
        this.contents = contents;
    }

    @Override
    public AgentRole role() {
        return AgentRole.REQUIREMENT_ANALYST;
    }

    @Override
    public String outputKind() {
        return "requirements";
    }

    @Override
    public AgentOutcome<?> run(StepCommand command, AgentContext context) throws InterruptedException {
        ContentReference reference = Objects.requireNonNull(command.inputs().get("posting"), "posting");
        Posting posting = contents.load(command.assignment().ownerId(), reference, Posting.class);
        AgentOutcome<Requirements> outcome = analyst.run(posting, context);
        return outcome instanceof AgentOutcome.Completed<Requirements> done ? counted(done) : outcome;
    }

    private static AgentOutcome<Requirements> counted(AgentOutcome.Completed<Requirements> done) {
        int all = done.output().requirements().size();
        if (all == 0) {
            return new AgentOutcome.Failed<>(PostingProblem.NO_REQUIREMENTS_FOUND.slug(), done.usage());
        }
        long required = done.output().requirements().stream()
                .filter(requirement -> requirement.necessity() == Necessity.REQUIRED)
                .count();
        String counts = all + " requirements, " + required + " required";
        return new AgentOutcome.Completed<>(
                done.output(),
                done.summary().isEmpty() ? counts : counts + ", " + done.summary(),
                done.engine(),
                done.degradedBecause(),
                done.usage());
    }
}
