package dev.candor.resume.tailoring.analyst;

import dev.candor.contract.agent.Agent;
import dev.candor.contract.agent.AgentContext;
import dev.candor.contract.agent.AgentOutcome;
import dev.candor.contract.agent.AgentRole;
import dev.candor.contract.agent.Assignment;
import dev.candor.contract.id.OwnerId;
import dev.candor.contract.posting.Requirements;
import dev.candor.resume.match.Match;
import dev.candor.resume.optimization.Precheck;
import dev.candor.resume.tailoring.Changes;
import dev.candor.resume.tailoring.Pointers;
import dev.candor.resume.tailoring.TailorOptions;
import dev.candor.runtime.step.ContentStore;
import dev.candor.runtime.step.OfflineFallback;
import dev.candor.runtime.step.StepCommand;
import dev.candor.runtime.step.StepHandler;
import org.springframework.stereotype.Component;

/** Looks for lines that may answer what the match has found no full proof of. Code has read every line for it: alone it points at none. */
@Component
class AnalyzeResumeStep implements StepHandler {

    private final ContentStore contents;
    private final Changes changes;
    private final Precheck precheck;
    private final Agent<AnalystInput, Pointers> analyst;

    AnalyzeResumeStep(ContentStore contents, Changes changes, Precheck precheck, ModelResumeAnalyst model) {
        this.contents = contents;
        this.changes = changes;
        this.precheck = precheck;
        this.analyst = new OfflineFallback<>(
                model, (input, context) -> AgentOutcome.Completed.offline(Pointers.NONE, nothing(input)));
    }

    @Override
    public AgentRole role() {
        return AgentRole.RESUME_ANALYST;
    }

    @Override
    public String outputKind() {
        return "pointers";
    }

    @Override
    public AgentOutcome<?> run(StepCommand command, AgentContext context) throws InterruptedException {
        Assignment assignment = command.assignment();
        OwnerId owner = assignment.ownerId();
        AnalystInput input = new AnalystInput(
                changes.source(owner, command.inputs()).resume(),
                contents.load(owner, command.input("analyze-posting"), Requirements.class),
                contents.load(owner, command.input("match"), Match.class).before());
        String wish = TailorOptions.of(contents, command).engine();
        return precheck.holds(assignment.terms().engine(), wish, input.before().overall())
                ? AgentOutcome.Completed.offline(Pointers.NONE, precheck.told(nothing(input)))
                : analyst.run(input, context);
    }

    private static String nothing(AnalystInput input) {
        return input.open().size() + " open requirements, every line was read for them: none pointed at";
    }
}
