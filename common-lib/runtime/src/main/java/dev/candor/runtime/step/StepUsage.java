package dev.candor.runtime.step;

import dev.candor.contract.agent.Usage;
import dev.candor.contract.id.CommandId;
import dev.candor.contract.id.OwnerId;
import java.util.List;

/** Knows what a step has paid for, also when its agent broke or was stopped before it could say so. */
@FunctionalInterface
public interface StepUsage {

    /** One entry per model, over all tries of this command. */
    List<Usage> paid(OwnerId owner, CommandId command);
}
