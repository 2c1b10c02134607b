package dev.candor.runtime.step;

import dev.candor.contract.id.OwnerId;
import dev.candor.runtime.messaging.AccountEraser;

/** Erases the steps and contents of a person. */
final class StepErasure implements AccountEraser {

    private final StepWork work;
    private final ContentStore contents;

    StepErasure(StepWork work, ContentStore contents) {
        this.work = work;
        this.contents = contents;
    }

    @Override
    public void erase(OwnerId owner) {
        work.erase(owner);
        contents.deleteAll(owner);
    }
}
