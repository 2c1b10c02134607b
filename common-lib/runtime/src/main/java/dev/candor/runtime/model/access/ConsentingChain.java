package dev.candor.runtime.model.access;

import dev.candor.contract.id.OwnerId;
import dev.candor.runtime.model.ConfiguredProviders;
import dev.candor.runtime.model.ModelProvider;
import dev.candor.runtime.model.ProviderChain;
import dev.candor.runtime.model.access.ModelAccessClient.Access;
import dev.candor.runtime.model.access.ModelAccessClient.OwnKey;
import dev.candor.runtime.model.provider.OwnProviders;
import dev.candor.runtime.model.provider.OwnProviders.Own;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.client.RestClientException;

/**
 * The providers a person brought, then the configured ones; hosted ones only with consent. Looked up anew for every question, since
 * consent may be withdrawn and a key taken away at any time.
 */
public final class ConsentingChain implements ProviderChain {

    private static final Logger LOG = LoggerFactory.getLogger(ConsentingChain.class);

    private final ConfiguredProviders configured;
    private final OwnProviders own;
    private final Function<OwnerId, Access> access;
    private final ConsentProperties properties;

    /** @param access what a person agrees to at the moment; fails if the gateway does not answer */
    ConsentingChain(
            ConfiguredProviders configured,
            OwnProviders own,
            Function<OwnerId, Access> access,
            ConsentProperties properties) {
        this.configured = configured;
        this.own = own;
        this.access = access;
        this.properties = properties;
    }

    /** What there is for a person. */
    public enum Standing {
        /** No provider is set up. */
        NONE,
        /** There is one, and the person has not agreed to it. */
        CONSENT_NEEDED,
        /** One may be asked. */
        READY
    }

    /**
     * A provider that a person brought.
     *
     * @param model absent as long as none is chosen
     * @param provider absent without a model, or at an address that the operator does not allow
     */
    public record Brought(@Nullable String model, @Nullable ModelProvider provider) {}

    /**
     * Hosted providers of this installation.
     *
     * @param names as people agree to them
     * @param consentAssumed whether everybody agrees who has not said no
     */
    public record Hosted(List<String> names, boolean consentAssumed) {}

    /** To which providers of the operator there is something to agree. */
    public Hosted hosted() {
        return new Hosted(
                configured.entries().stream()
                        .filter(ConfiguredProviders.Entry::hosted)
                        .map(entry -> entry.provider().name())
                        .toList(),
                properties.assumed());
    }

    @Override
    public List<ModelProvider> of(OwnerId owner) {
        return allowed(owner, access.apply(owner));
    }

    /** Where the gateway cannot say what a person agrees to, nothing is offered: code does the work. */
    public Standing standing(OwnerId owner) {
        Access found;
        try {
            found = access.apply(owner);
        } catch (RestClientException | IllegalStateException e) {
            LOG.warn("consents cannot be looked up: {}", e.getClass().getSimpleName());
            return Standing.NONE;
        }
        boolean any = !configured.entries().isEmpty()
                || found.brought().stream().anyMatch(key -> brought(owner, key).isPresent());
        if (!any) {
            return Standing.NONE;
        }
        return allowed(owner, found).isEmpty() ? Standing.CONSENT_NEEDED : Standing.READY;
    }

    /** The provider of this name that a person brought; empty if there is none. */
    public Optional<Brought> brought(OwnerId owner, String name) {
        return access.apply(owner).brought().stream()
                .filter(key -> key.name().equals(name))
                .findFirst()
                .map(key -> new Brought(key.model(), brought(owner, key).orElse(null)));
    }

    private Optional<ModelProvider> brought(OwnerId owner, OwnKey key) {
        String model = key.model();
        boolean elsewhere = key.baseUrl() != null || !key.hosted();
        if (model == null || (elsewhere && !properties.ownAddresses())) {
            return Optional.empty();
        }
        return Optional.of(own.of(new Own(owner.value(), key.name(), key.baseUrl(), key.apiKey(), model)));
    }

    private List<ModelProvider> allowed(OwnerId owner, Access found) {
        List<ModelProvider> all = new ArrayList<>();
        for (OwnKey key : found.brought()) {
            if (agrees(found, key.name()) && !(found.localOnly() && key.hosted())) {
                brought(owner, key).ifPresent(all::add);
            }
        }
        configured.entries().stream()
                .filter(entry -> !entry.hosted()
                        || (!found.localOnly() && agrees(found, entry.provider().name())))
                .map(ConfiguredProviders.Entry::provider)
                .forEach(all::add);
        return all;
    }

    private boolean agrees(Access found, String provider) {
        return found.given().contains(provider)
                || (properties.assumed() && !found.refused().contains(provider));
    }
}
