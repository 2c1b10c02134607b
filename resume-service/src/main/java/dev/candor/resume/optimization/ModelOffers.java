package dev.candor.resume.optimization;

import dev.candor.contract.id.OwnerId;

/** Whether a model may work for a person. */
@FunctionalInterface
public interface ModelOffers {

    /** What there is for them now. */
    Offer offer(OwnerId owner);

    /** What there is. */
    enum Offer {
        /** No provider is set up. */
        NONE,
        /** There is one, and the person has not agreed to it. */
        CONSENT_NEEDED,
        /** One may be asked. */
        READY
    }
}
