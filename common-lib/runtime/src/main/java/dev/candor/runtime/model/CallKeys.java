package dev.candor.runtime.model;

import dev.candor.contract.id.OwnerId;

/** Digests under a key of the owner, so that equal questions of one person are found again and those of two are not. */
@FunctionalInterface
public interface CallKeys {

    /** The same 32 bytes for the same bytes of the same person. */
    byte[] digest(OwnerId owner, byte[] bytes);
}
