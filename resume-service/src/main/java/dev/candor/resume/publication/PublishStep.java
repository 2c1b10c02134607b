package dev.candor.resume.publication;

import dev.candor.contract.agent.AgentContext;
import dev.candor.contract.agent.AgentOutcome;
import dev.candor.contract.agent.AgentRole;
import dev.candor.contract.agent.Assignment;
import dev.candor.runtime.step.StepCommand;
import dev.candor.runtime.step.StepHandler;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/** The last step: every file rendered and stored. */
@Component
class PublishStep implements StepHandler {

    private final Publisher publisher;

    PublishStep(Publisher publisher) {
        this.publisher = publisher;
    }

    /** What was published, by name. */
    record Publication(List<String> names) {}

    @Override
    public AgentRole role() {
        return AgentRole.PUBLISHER;
    }

    @Override
    public String outputKind() {
        return "publication";
    }

    @Override
    public AgentOutcome<?> run(StepCommand command, AgentContext context) {
        Assignment assignment = command.assignment();
        try {
            List<Artifact> artifacts =
                    publisher.publish(assignment.ownerId(), assignment.optimizationId(), command.inputs());
            Publication publication =
                    new Publication(artifacts.stream().map(Artifact::name).toList());
            return AgentOutcome.Completed.offline(publication, artifacts.size() + " files");
        } catch (RestClientException e) {
            return new AgentOutcome.Retryable<>("file-service-unavailable", null, List.of());
        }
    }
}
