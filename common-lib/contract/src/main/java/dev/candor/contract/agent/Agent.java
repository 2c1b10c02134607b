package dev.candor.contract.agent;

/**
 * Turns one typed input into one outcome. Keeps nothing between calls; the same input asks a model the same questions.
 *
 * @param <I> what the agent reads
 * @param <O> what the agent makes
 */
public interface Agent<I, O> {

    /**
     * Does the work.
     *
     * @throws InterruptedException if the step was cancelled, fenced off, or its instance is draining
     */
    AgentOutcome<O> run(I input, AgentContext context) throws InterruptedException;
}
