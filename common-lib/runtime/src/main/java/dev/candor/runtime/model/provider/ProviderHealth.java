package dev.candor.runtime.model.provider;

import dev.candor.runtime.model.ConfiguredProviders;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Which of the configured providers this instance leaves alone at the moment. Always up: without them the offline agents do the work.
 */
final class ProviderHealth implements HealthIndicator {

    private final ConfiguredProviders providers;

    ProviderHealth(ConfiguredProviders providers) {
        this.providers = providers;
    }

    @Override
    public Health health() {
        Health.Builder health = Health.up();
        providers
                .entries()
                .forEach(entry -> health.withDetail(
                        entry.provider().name(), entry.provider().resting().isPresent() ? "resting" : "asked"));
        return health.build();
    }
}
