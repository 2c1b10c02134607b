package dev.candor.notification.feed;

import dev.candor.contract.id.OptimizationId;
import dev.candor.contract.id.OwnerId;

/** Told of the end of a run, inside the transaction that writes its notice. */
public interface RunEnded {

    /** Called once per run; {@code notice} says how it ended. */
    void on(OwnerId owner, OptimizationId optimization, int run, Notice notice);
}
