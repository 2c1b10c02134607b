package dev.candor.resume.provider;

import dev.candor.contract.id.OwnerId;
import dev.candor.resume.optimization.ModelOffers;
import dev.candor.runtime.model.ConfiguredProviders;
import dev.candor.runtime.model.ConfiguredProviders.Entry;
import dev.candor.runtime.model.ModelProvider;
import dev.candor.runtime.model.ProviderChain;
import java.util.List;
import org.springframework.stereotype.Component;

/** The configured providers, hosted ones only for people who agree to them; looked up anew for every question. */
@Component
class ConsentingChain implements ProviderChain, ModelOffers {

    private final ConfiguredProviders configured;
    private final ModelAccessClient access;
    private final ConsentProperties properties;

    ConsentingChain(ConfiguredProviders configured, ModelAccessClient access, ConsentProperties properties) {
        this.configured = configured;
        this.access = access;
        this.properties = properties;
    }

    @Override
    public List<ModelProvider> of(OwnerId owner) {
        if (configured.entries().stream().noneMatch(Entry::hosted)) {
            return configured.entries().stream().map(Entry::provider).toList();
        }
        ModelAccessClient.Access agreed = access.find(owner);
        return configured.entries().stream()
                .filter(entry -> !entry.hosted() || agrees(agreed, entry.provider().name()))
                .map(Entry::provider)
                .toList();
    }

    @Override
    public Offer offer(OwnerId owner) {
        if (configured.entries().isEmpty()) {
            return Offer.NONE;
        }
        return of(owner).isEmpty() ? Offer.CONSENT_NEEDED : Offer.READY;
    }

    private boolean agrees(ModelAccessClient.Access agreed, String provider) {
        return agreed.given().contains(provider)
                || (properties.assumed() && !agreed.refused().contains(provider));
    }
}
