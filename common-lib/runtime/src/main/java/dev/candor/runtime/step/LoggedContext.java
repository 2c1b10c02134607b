package dev.candor.runtime.step;

import dev.candor.contract.agent.AgentContext;
import dev.candor.contract.agent.Assignment;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An agent's context; progress is only logged. */
record LoggedContext(Assignment assignment) implements AgentContext {

    private static final Logger LOG = LoggerFactory.getLogger(LoggedContext.class);

    @Override
    public void progress(int percent, String phase) {
        LOG.debug("step {} at {} % in {}", assignment.attempt().step(), percent, phase);
    }
}
