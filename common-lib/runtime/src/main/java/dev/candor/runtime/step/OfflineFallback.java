package dev.candor.runtime.step;

import dev.candor.contract.agent.Agent;
import dev.candor.contract.agent.AgentContext;
import dev.candor.contract.agent.AgentOutcome;
import dev.candor.contract.agent.Engine;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The model-backed agent where a model is wanted, and the offline one when that has failed for good: inside the same step, so that an
 * outage of a provider never fails an optimization.
 *
 * @param <I> what the agents read
 * @param <O> what they make
 */
public final class OfflineFallback<I, O> implements Agent<I, O> {

    /** Code of a failure that takes nothing away: this service has nobody to ask for that person, so code does what it always does. */
    public static final String NO_PROVIDER = "no-provider";

    private static final Logger LOG = LoggerFactory.getLogger(OfflineFallback.class);

    private final Agent<I, O> model;
    private final Agent<I, O> offline;

    /** Two agents of one role. */
    public OfflineFallback(Agent<I, O> model, Agent<I, O> offline) {
        this.model = model;
        this.offline = offline;
    }

    @Override
    public AgentOutcome<O> run(I input, AgentContext context) throws InterruptedException {
        if (context.assignment().terms().engine() == Engine.OFFLINE) {
            return offline.run(input, context);
        }
        AgentOutcome<O> outcome = asked(input, context);
        if (!(outcome instanceof AgentOutcome.Failed<O> failed)) {
            return outcome;
        }
        AgentOutcome<O> instead = offline.run(input, context);
        return instead instanceof AgentOutcome.Completed<O> completed
                        && !failed.code().equals(NO_PROVIDER)
                ? new AgentOutcome.Completed<>(
                        completed.output(), completed.summary(), completed.engine(), failed.code(), failed.usage())
                : instead;
    }

    private AgentOutcome<O> asked(I input, AgentContext context) throws InterruptedException {
        try {
            return model.run(input, context);
        } catch (RuntimeException e) {
            if (StepTrouble.passing(e)
                    || StepTrouble.interrupted(e)
                    || Thread.currentThread().isInterrupted()) {
                throw e;
            }
            LOG.error("the agent with a model broke; the offline one goes on", e);
            return new AgentOutcome.Failed<>("unusable-answer", List.of());
        }
    }
}
