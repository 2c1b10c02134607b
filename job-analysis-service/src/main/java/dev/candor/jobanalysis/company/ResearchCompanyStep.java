package dev.candor.jobanalysis.company;

import dev.candor.contract.agent.Agent;
import dev.candor.contract.agent.AgentContext;
import dev.candor.contract.agent.AgentOutcome;
import dev.candor.contract.agent.AgentRole;
import dev.candor.contract.id.OwnerId;
import dev.candor.contract.message.ContentReference;
import dev.candor.contract.posting.CompanyProfile;
import dev.candor.contract.posting.Posting;
import dev.candor.runtime.model.CallKeys;
import dev.candor.runtime.model.StructuredModel;
import dev.candor.runtime.step.ContentStore;
import dev.candor.runtime.step.OfflineFallback;
import dev.candor.runtime.step.StepCommand;
import dev.candor.runtime.step.StepHandler;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Looks the company up; finding nothing is a normal end. */
@Component
class ResearchCompanyStep implements StepHandler {

    private final OfflineCompanyResearcher researcher;
    private final Agent<Research, CompanyProfile> reader;
    private final ContentStore contents;

    ResearchCompanyStep(
            OfflineCompanyResearcher researcher,
            ContentStore contents,
            StructuredModel model,
            CallKeys keys,
            JsonMapper json,
            MeterRegistry meters) {
        this.researcher = researcher;
        this.reader = new OfflineFallback<>(
                new ModelCompanyReader(model, keys, json, meters),
                (research, context) -> AgentOutcome.Completed.offline(research.profile(), ""));
        this.contents = contents;
    }

    /** The part of an optimization's input that names the company. */
    record Input(@Nullable String companyName) {}

    @Override
    public AgentRole role() {
        return AgentRole.COMPANY_RESEARCHER;
    }

    @Override
    public String outputKind() {
        return "company";
    }

    @Override
    public AgentOutcome<?> run(StepCommand command, AgentContext context) throws InterruptedException {
        OwnerId owner = command.assignment().ownerId();
        Posting posting = contents.load(owner, input(command, "posting"), Posting.class);
        Input input = contents.load(owner, input(command, "source"), Input.class);
        Optional<Research> research = researcher.look(owner, posting, input.companyName());
        if (research.isEmpty()) {
            CompanyProfile nothing = OfflineCompanyResearcher.nothing(posting, input.companyName());
            return AgentOutcome.Completed.offline(nothing, summary(nothing));
        }
        AgentOutcome<CompanyProfile> outcome = reader.run(research.get(), context);
        return outcome instanceof AgentOutcome.Completed<CompanyProfile> done ? counted(done) : outcome;
    }

    private static AgentOutcome<CompanyProfile> counted(AgentOutcome.Completed<CompanyProfile> done) {
        String counts = summary(done.output());
        return new AgentOutcome.Completed<>(
                done.output(),
                done.summary().isEmpty() ? counts : counts + ", " + done.summary(),
                done.engine(),
                done.degradedBecause(),
                done.usage());
    }

    private static String summary(CompanyProfile profile) {
        String counts =
                profile.claims().size() + " statements, " + profile.unknown().size() + " topics unknown";
        return profile.status() == CompanyProfile.Status.AMBIGUOUS ? "more than one company fits; " + counts : counts;
    }

    private static ContentReference input(StepCommand command, String name) {
        return Objects.requireNonNull(command.inputs().get(name), name);
    }
}
