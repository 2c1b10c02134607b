package dev.candor.resume.provider;

import dev.candor.contract.id.OwnerId;
import dev.candor.resume.optimization.ModelOffers;
import dev.candor.resume.provider.ModelAccessClient.Access;
import dev.candor.resume.provider.ModelAccessClient.OwnKey;
import dev.candor.runtime.model.ConfiguredProviders;
import dev.candor.runtime.model.ModelProvider;
import dev.candor.runtime.model.ProviderChain;
import dev.candor.runtime.model.provider.OwnProviders;
import dev.candor.runtime.model.provider.OwnProviders.Own;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/**
 * The providers a person brought, then the configured ones; hosted ones only with consent. Looked up anew for every question, since
 * consent may be withdrawn and a key taken away at any time.
 */
@Component
class ConsentingChain implements ProviderChain, ModelOffers {

    private static final Logger LOG = LoggerFactory.getLogger(ConsentingChain.class);

    private final ConfiguredProviders configured;
    private final OwnProviders own;
    private final ModelAccessClient access;
    private final ConsentProperties properties;

    ConsentingChain(
            ConfiguredProviders configured, OwnProviders own, ModelAccessClient access, ConsentProperties properties) {
        this.configured = configured;
        this.own = own;
        this.access = access;
        this.properties = properties;
    }

    @Override
    public List<ModelProvider> of(OwnerId owner) {
        return allowed(owner, access.find(owner));
    }

    /** Where the gateway cannot say what a person agrees to, nothing is offered: code does the work. */
    @Override
    public Offer offer(OwnerId owner) {
        Access found;
        try {
            found = access.find(owner);
        } catch (RestClientException | IllegalStateException e) {
            LOG.warn("consents cannot be looked up: {}", e.getClass().getSimpleName());
            return Offer.NONE;
        }
        boolean any = !configured.entries().isEmpty()
                || found.brought().stream().anyMatch(key -> brought(owner, key).isPresent());
        if (!any) {
            return Offer.NONE;
        }
        return allowed(owner, found).isEmpty() ? Offer.CONSENT_NEEDED : Offer.READY;
    }

    /** The provider of a key that a person brought; empty without a model, or at an address that the operator does not allow. */
    Optional<ModelProvider> brought(OwnerId owner, OwnKey key) {
        String model = key.model();
        boolean elsewhere = key.baseUrl() != null || "ollama".equals(key.name());
        if (model == null || (elsewhere && !properties.ownAddresses())) {
            return Optional.empty();
        }
        return Optional.of(own.of(new Own(owner.value(), key.name(), key.baseUrl(), key.apiKey(), model)));
    }

    private List<ModelProvider> allowed(OwnerId owner, Access found) {
        List<ModelProvider> all = new ArrayList<>();
        for (OwnKey key : found.brought()) {
            if (agrees(found, key.name())) {
                brought(owner, key).ifPresent(all::add);
            }
        }
        configured.entries().stream()
                .filter(entry ->
                        !entry.hosted() || agrees(found, entry.provider().name()))
                .map(ConfiguredProviders.Entry::provider)
                .forEach(all::add);
        return all;
    }

    private boolean agrees(Access found, String provider) {
        return found.given().contains(provider)
                || (properties.assumed() && !found.refused().contains(provider));
    }
}
