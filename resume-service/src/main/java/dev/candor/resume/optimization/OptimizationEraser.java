package dev.candor.resume.optimization;

import dev.candor.contract.id.OptimizationId;
import dev.candor.contract.id.OwnerId;

/** A feature that keeps something of an optimization and can erase it. Every bean is called when one is deleted. */
public interface OptimizationEraser {

    /** Erases what this feature keeps of it, inside the deleting transaction; what needs a call elsewhere is staged as a task. */
    void erase(OwnerId owner, OptimizationId optimization);
}
