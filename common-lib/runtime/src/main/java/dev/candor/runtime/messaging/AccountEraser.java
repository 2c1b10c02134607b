package dev.candor.runtime.messaging;

import dev.candor.contract.id.OwnerId;

/** A feature that keeps something of a person and can erase it. Every bean is called when the person's account is erased. */
public interface AccountEraser {

    /** Erases all of the person's rows; called in one transaction with all others, possibly more than once. */
    void erase(OwnerId owner);
}
