package dev.candor.jobanalysis.company;

import dev.candor.contract.agent.AgentContext;
import dev.candor.contract.agent.AgentOutcome;
import dev.candor.contract.agent.AgentRole;
import dev.candor.contract.id.OwnerId;
import dev.candor.contract.message.ContentReference;
import dev.candor.contract.posting.CompanyProfile;
import dev.candor.contract.posting.Posting;
import dev.candor.runtime.step.ContentStore;
import dev.candor.runtime.step.StepCommand;
import dev.candor.runtime.step.StepHandler;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks the company up; finding nothing is a normal end. */
@Component
class ResearchCompanyStep implements StepHandler {

    private final OfflineCompanyResearcher researcher;
    private final ContentStore contents;

    ResearchCompanyStep(OfflineCompanyResearcher researcher, ContentStore contents) {
        this.researcher = researcher;
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
        CompanyProfile profile = researcher.research(owner, posting, input.companyName());
        return AgentOutcome.Completed.offline(profile, summary(profile));
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
