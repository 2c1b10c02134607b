package dev.candor.resume.tailoring;

import dev.candor.contract.agent.Agent;
import dev.candor.contract.agent.AgentContext;
import dev.candor.contract.agent.AgentOutcome;
import dev.candor.contract.agent.AgentRole;
import dev.candor.contract.agent.Assignment;
import dev.candor.contract.id.OwnerId;
import dev.candor.contract.message.ContentReference;
import dev.candor.contract.posting.Posting;
import dev.candor.contract.posting.Requirements;
import dev.candor.resume.match.Match;
import dev.candor.resume.optimization.Precheck;
import dev.candor.resume.tailoring.crew.ModelResumeTailor;
import dev.candor.resume.tailoring.offline.OfflineResumeTailor;
import dev.candor.runtime.step.ContentStore;
import dev.candor.runtime.step.OfflineFallback;
import dev.candor.runtime.step.StepCommand;
import dev.candor.runtime.step.StepHandler;
import org.springframework.stereotype.Component;

/** Proposes changes to the resume for the posting. */
@Component
class TailorStep implements StepHandler {

    private final ContentStore contents;
    private final Changes changes;
    private final Precheck precheck;
    private final Agent<TailorInput, Proposals> tailor;

    TailorStep(ContentStore contents, Changes changes, Precheck precheck, ModelResumeTailor model) {
        this.contents = contents;
        this.changes = changes;
        this.precheck = precheck;
        this.tailor = new OfflineFallback<>(model, TailorStep::offline);
    }

    @Override
    public AgentRole role() {
        return AgentRole.RESUME_TAILOR;
    }

    @Override
    public String outputKind() {
        return "proposals";
    }

    @Override
    public AgentOutcome<?> run(StepCommand command, AgentContext context) throws InterruptedException {
        Assignment assignment = command.assignment();
        OwnerId owner = assignment.ownerId();
        TailorOptions options = TailorOptions.of(contents, command);
        TailorInput input = new TailorInput(
                changes.source(owner, command.inputs()).resume(),
                contents.load(owner, command.input("read-posting"), Posting.class),
                contents.load(owner, command.input("analyze-posting"), Requirements.class),
                contents.load(owner, command.input("match"), Match.class).before(),
                options.wish(),
                changes.asOf(owner, assignment.optimizationId()),
                pointers(owner, command));
        return precheck.holds(
                        assignment.terms().engine(),
                        options.engine(),
                        input.before().overall())
                ? unpaid(input, context)
                : tailor.run(input, context);
    }

    /** What the analyst has pointed at; nothing if it was left out or the plan has none. */
    private Pointers pointers(OwnerId owner, StepCommand command) {
        ContentReference pointers = command.inputs().get("analyze-resume");
        return pointers == null ? Pointers.NONE : contents.load(owner, pointers, Pointers.class);
    }

    /** What code proposes. */
    private AgentOutcome<Proposals> unpaid(TailorInput input, AgentContext context) {
        AgentOutcome<Proposals> outcome = offline(input, context);
        return outcome instanceof AgentOutcome.Completed<Proposals> done
                ? AgentOutcome.Completed.offline(done.output(), precheck.told(done.summary()))
                : outcome;
    }

    private static AgentOutcome<Proposals> offline(TailorInput input, AgentContext context) {
        Proposals proposals = OfflineResumeTailor.propose(input);
        return AgentOutcome.Completed.offline(proposals, proposals.changes().size() + " changes proposed");
    }
}
