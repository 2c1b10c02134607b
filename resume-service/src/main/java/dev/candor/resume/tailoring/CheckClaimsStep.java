package dev.candor.resume.tailoring;

import dev.candor.contract.agent.AgentContext;
import dev.candor.contract.agent.AgentOutcome;
import dev.candor.contract.agent.AgentRole;
import dev.candor.contract.agent.Assignment;
import dev.candor.contract.id.OwnerId;
import dev.candor.resume.tailoring.Change.Verdict;
import dev.candor.runtime.step.ContentStore;
import dev.candor.runtime.step.StepCommand;
import dev.candor.runtime.step.StepHandler;
import org.springframework.stereotype.Component;

/** Has every proposed change judged by the claim gate. */
@Component
class CheckClaimsStep implements StepHandler {

    private final ContentStore contents;
    private final Changes changes;

    CheckClaimsStep(ContentStore contents, Changes changes) {
        this.contents = contents;
        this.changes = changes;
    }

    @Override
    public AgentRole role() {
        return AgentRole.CLAIM_CHECKER;
    }

    @Override
    public String outputKind() {
        return "changes";
    }

    @Override
    public AgentOutcome<?> run(StepCommand command, AgentContext context) {
        Assignment assignment = command.assignment();
        OwnerId owner = assignment.ownerId();
        Proposals proposed = contents.load(owner, command.input("tailor"), Proposals.class);
        ClaimCheck check = new ClaimCheck(
                changes.source(owner, command.inputs()).resume(), changes.asOf(owner, assignment.optimizationId()));
        Proposals judged = check.judge(proposed);
        long supported = judged.changes().stream()
                .filter(change -> change.verdict() == Verdict.SUPPORTED)
                .count();
        return AgentOutcome.Completed.offline(
                judged,
                supported + " supported, " + (judged.changes().size() - supported) + " to confirm, "
                        + judged.refused().size() + " refused");
    }
}
