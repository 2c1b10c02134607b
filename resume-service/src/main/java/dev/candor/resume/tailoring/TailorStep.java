package dev.candor.resume.tailoring;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
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
import dev.candor.resume.tailoring.TailorInput.Wish;
import dev.candor.resume.tailoring.crew.ModelResumeTailor;
import dev.candor.resume.tailoring.offline.OfflineResumeTailor;
import dev.candor.runtime.step.ContentStore;
import dev.candor.runtime.step.OfflineFallback;
import dev.candor.runtime.step.StepCommand;
import dev.candor.runtime.step.StepHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Proposes changes to the resume for the posting. */
@Component
class TailorStep implements StepHandler {

    private final ContentStore contents;
    private final Changes changes;
    private final Agent<TailorInput, Proposals> tailor;

    TailorStep(ContentStore contents, Changes changes, ModelResumeTailor model) {
        this.contents = contents;
        this.changes = changes;
        this.tailor = new OfflineFallback<>(model, TailorStep::offline);
    }

    /** What of the person's options matters here. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Options(@Nullable Boldness boldness, @Nullable String language) {

        Wish wish() {
            return new Wish(boldness == null ? Boldness.BALANCED : boldness, language);
        }
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
        TailorInput input = new TailorInput(
                changes.source(owner, command.inputs()).resume(),
                contents.load(owner, command.input("read-posting"), Posting.class),
                contents.load(owner, command.input("analyze-posting"), Requirements.class),
                contents.load(owner, command.input("match"), Match.class).before(),
                wish(owner, command),
                changes.asOf(owner, assignment.optimizationId()));
        return tailor.run(input, context);
    }

    private static AgentOutcome<Proposals> offline(TailorInput input, AgentContext context) {
        Proposals proposals = OfflineResumeTailor.propose(input);
        return AgentOutcome.Completed.offline(proposals, proposals.changes().size() + " changes proposed");
    }

    private Wish wish(OwnerId owner, StepCommand command) {
        ContentReference options = command.inputs().get("options");
        return options == null
                ? new Wish(Boldness.BALANCED, null)
                : contents.load(owner, options, Options.class).wish();
    }
}
