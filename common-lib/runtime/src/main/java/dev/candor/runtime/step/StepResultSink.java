package dev.candor.runtime.step;

import dev.candor.contract.id.OptimizationId;
import dev.candor.contract.message.StepResult;

/** Where the answers of this service's steps go. One bean per service. */
public interface StepResultSink {

    /** Takes an answer, inside the transaction that finishes the step. The same answer may come again. */
    void accept(StepResult result);

    /** Called first in that transaction, to take locks that come before those of the step. */
    default void lock(OptimizationId optimization) {}
}
