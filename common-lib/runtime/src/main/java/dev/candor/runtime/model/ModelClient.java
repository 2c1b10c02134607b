package dev.candor.runtime.model;

import dev.candor.contract.agent.Assignment;
import dev.candor.contract.id.OwnerId;

/** Asks a model on behalf of a step. A finished call is never paid twice, whatever dies. */
public interface ModelClient {

    /** Whether any model may see this person's texts: one is configured, and consent was given where it is needed. */
    boolean available(OwnerId owner);

    /**
     * Asks, or finds the answer that was paid for. Call it outside any transaction.
     *
     * @throws InterruptedException if the step was cancelled, fenced off or is draining; what was paid stays found
     */
    ModelAnswer ask(Assignment assignment, ModelRequest request) throws InterruptedException;

    /** Says that an answer was of no use even after repairs, so that it is not given again for ever. */
    void reject(OwnerId owner, ModelAnswer.CallReference call);
}
