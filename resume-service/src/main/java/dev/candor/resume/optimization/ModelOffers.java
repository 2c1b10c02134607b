package dev.candor.resume.optimization;

import dev.candor.contract.id.OwnerId;
import dev.candor.runtime.model.ModelProvider.Price;

/** Whether a model may work for a person. */
@FunctionalInterface
public interface ModelOffers {

    /** What there is for them now. */
    Offer offer(OwnerId owner);

    /** What the provider that is asked first takes for tokens; free where nothing is to be paid. */
    default Price price(OwnerId owner) {
        return Price.FREE;
    }

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
