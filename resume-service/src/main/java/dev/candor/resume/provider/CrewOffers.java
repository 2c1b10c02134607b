package dev.candor.resume.provider;

import dev.candor.contract.id.OwnerId;
import dev.candor.resume.optimization.ModelOffers;
import dev.candor.runtime.model.ModelProvider.Price;
import dev.candor.runtime.model.access.ConsentingChain;
import org.springframework.stereotype.Component;

/** What providers there are for a person, as those who take orders need to know it. */
@Component
class CrewOffers implements ModelOffers {

    /** Who writes most. */
    private static final String DEAREST = "resume-writer";

    private final ConsentingChain chain;

    CrewOffers(ConsentingChain chain) {
        this.chain = chain;
    }

    @Override
    public Offer offer(OwnerId owner) {
        return switch (chain.standing(owner)) {
            case NONE -> Offer.NONE;
            case CONSENT_NEEDED -> Offer.CONSENT_NEEDED;
            case READY -> Offer.READY;
        };
    }

    @Override
    public Price price(OwnerId owner) {
        return chain.of(owner).stream()
                .findFirst()
                .map(provider -> provider.tuning(DEAREST).price())
                .orElse(Price.FREE);
    }
}
