package dev.candor.resume.tailoring;

import dev.candor.contract.id.OptimizationId;
import dev.candor.contract.id.OwnerId;

/** Told after a person's decision was stored and committed; whoever makes files from the decided document listens. */
public interface ChangeListener {

    /** A change of this optimization was decided. Called once per decision, after commit, possibly several at a time. */
    void decided(OwnerId owner, OptimizationId optimization);
}
