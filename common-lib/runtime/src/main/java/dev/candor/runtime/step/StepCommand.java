package dev.candor.runtime.step;

import dev.candor.contract.agent.Assignment;
import dev.candor.contract.message.ContentReference;
import java.util.Map;

/**
 * One step to be run by this service.
 *
 * @param inputs what the step may read, by the name of the step that made it, or {@code source}
 */
public record StepCommand(Assignment assignment, Map<String, ContentReference> inputs) {

    /** Copies the inputs. */
    public StepCommand {
        inputs = Map.copyOf(inputs);
    }

    /**
     * An input the plan promises.
     *
     * @throws IllegalStateException if it is not there: the plan and the step disagree
     */
    public ContentReference input(String name) {
        ContentReference reference = inputs.get(name);
        if (reference == null) {
            throw new IllegalStateException("step has no input " + name);
        }
        return reference;
    }
}
