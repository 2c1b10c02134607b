package dev.candor.resume.tailoring;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.candor.contract.agent.Agent;
import dev.candor.contract.agent.AgentContext;
import dev.candor.contract.agent.AgentOutcome;
import dev.candor.contract.agent.AgentRole;
import dev.candor.contract.agent.Assignment;
import dev.candor.contract.agent.Engine;
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

    /** Where so little fits, no money is spent on words unless the person asks for it. */
    private static final int HOPELESS = 20;

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
    record Options(
            @Nullable Boldness boldness,
            @Nullable String language,
            @Nullable String engine) {

        static final Options USUAL = new Options(null, null, null);

        /** Whether the person has asked for a model whatever comes of it. */
        boolean insists() {
            return "llm".equals(engine);
        }

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
        Options options = options(owner, command);
        TailorInput input = new TailorInput(
                changes.source(owner, command.inputs()).resume(),
                contents.load(owner, command.input("read-posting"), Posting.class),
                contents.load(owner, command.input("analyze-posting"), Requirements.class),
                contents.load(owner, command.input("match"), Match.class).before(),
                options.wish(),
                changes.asOf(owner, assignment.optimizationId()));
        boolean hopeless = input.before().overall() < HOPELESS && !options.insists();
        return hopeless && assignment.terms().engine() != Engine.OFFLINE
                ? unpaid(input, context)
                : tailor.run(input, context);
    }

    /** What code proposes, and how to have a model at it all the same. */
    private static AgentOutcome<Proposals> unpaid(TailorInput input, AgentContext context) {
        AgentOutcome<Proposals> outcome = offline(input, context);
        return outcome instanceof AgentOutcome.Completed<Proposals> done
                ? AgentOutcome.Completed.offline(
                        done.output(),
                        done.summary() + ", no model asked for a match below " + HOPELESS + " (engine llm asks it)")
                : outcome;
    }

    private static AgentOutcome<Proposals> offline(TailorInput input, AgentContext context) {
        Proposals proposals = OfflineResumeTailor.propose(input);
        return AgentOutcome.Completed.offline(proposals, proposals.changes().size() + " changes proposed");
    }

    private Options options(OwnerId owner, StepCommand command) {
        ContentReference options = command.inputs().get("options");
        return options == null ? Options.USUAL : contents.load(owner, options, Options.class);
    }
}
