package dev.candor.jobanalysis.requirement;

import dev.candor.contract.agent.AgentContext;
import dev.candor.contract.agent.AgentOutcome;
import dev.candor.contract.agent.AgentRole;
import dev.candor.contract.message.ContentReference;
import dev.candor.contract.posting.Posting;
import dev.candor.contract.posting.Requirements;
import dev.candor.contract.posting.Requirements.Necessity;
import dev.candor.jobanalysis.PostingProblem;
import dev.candor.runtime.step.ContentStore;
import dev.candor.runtime.step.StepCommand;
import dev.candor.runtime.step.StepHandler;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Extracts requirements; a posting that yields none is a failure with a reason, never a perfect match. */
@Component
class AnalyzePostingStep implements StepHandler {

    private final RequirementAnalyst analyst;
    private final ContentStore contents;

    AnalyzePostingStep(RequirementAnalyst analyst, ContentStore contents) {
        this.analyst = analyst;
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
    public AgentOutcome<?> run(StepCommand command, AgentContext context) {
        ContentReference reference = Objects.requireNonNull(command.inputs().get("posting"), "posting");
        Posting posting = contents.load(command.assignment().ownerId(), reference, Posting.class);
        Requirements requirements = analyst.analyze(posting);
        int all = requirements.requirements().size();
        if (all == 0) {
            return new AgentOutcome.Failed<>(PostingProblem.NO_REQUIREMENTS_FOUND.slug(), List.of());
        }
        long required = requirements.requirements().stream()
                .filter(requirement -> requirement.necessity() == Necessity.REQUIRED)
                .count();
        return AgentOutcome.Completed.offline(requirements, all + " requirements, " + required + " required");
    }
}
