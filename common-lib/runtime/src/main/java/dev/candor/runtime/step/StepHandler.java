package dev.candor.runtime.step;

import dev.candor.contract.agent.AgentContext;
import dev.candor.contract.agent.AgentOutcome;
import dev.candor.contract.agent.AgentRole;

/** Does one kind of step: reads its inputs, asks an agent, returns the output. A bean per role. */
public interface StepHandler {

    /** Which steps it does. */
    AgentRole role();

    /** Kind under which the output is kept, such as {@code requirements}. */
    String outputKind();

    /**
     * Does the work, outside any transaction, as often as the process dies on it. An output that is a
     * {@link dev.candor.contract.message.ContentReference} is taken as already stored, any other is stored under the command's id.
     * An exception fails the attempt, and another attempt follows; connection failures and 5xx of other services wait inside the step.
     *
     * @throws InterruptedException if the step was cancelled, fenced off, out of time, or its instance is draining
     */
    AgentOutcome<?> run(StepCommand command, AgentContext context) throws InterruptedException;

    /** Whether this output asks for the plan's repeat. */
    default boolean again(Object output) {
        return false;
    }
}
