package dev.candor.runtime.step;

import dev.candor.contract.agent.AgentContext;
import dev.candor.contract.agent.Assignment;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An agent's context, whose signs of life go to whoever watches. */
record ReportingContext(Assignment assignment, StepProgress watcher) implements AgentContext {

    private static final Logger LOG = LoggerFactory.getLogger(ReportingContext.class);
    private static final int ALL = 100;

    @Override
    public void progress(int percent, String phase) {
        tell(new StepProgress.Sign(percent, phase, 0, 0, 0));
    }

    @Override
    public void lines(int written, int checked, int lines) {
        int percent = lines == 0 ? 0 : ALL * checked / lines;
        tell(new StepProgress.Sign(percent, "writing", written, checked, lines));
    }

    private void tell(StepProgress.Sign sign) {
        try {
            watcher.told(assignment, sign);
        } catch (RuntimeException e) {
            LOG.debug("nobody was told how far step {} is", assignment.attempt().step(), e);
        }
    }
}
