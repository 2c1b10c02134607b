package dev.candor.runtime.model.provider;

import dev.candor.runtime.model.ConfiguredProviders;
import dev.candor.runtime.model.ModelProvider;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * How this instance stands with each of the configured providers: its breaker, and what became of its key at the start. Always up:
 * without them the offline agents do the work.
 */
final class ProviderHealth implements HealthIndicator {

    private final ConfiguredProviders providers;
    private final KeyChecks keys;

    ProviderHealth(ConfiguredProviders providers, KeyChecks keys) {
        this.providers = providers;
        this.keys = keys;
    }

    @Override
    public Health health() {
        Health.Builder health = Health.up();
        providers.entries().forEach(entry -> health.withDetail(entry.provider().name(), details(entry.provider())));
        return health.build();
    }

    private Map<String, String> details(ModelProvider provider) {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("state", provider.state().name());
        details.put("key", keys.of(provider.name()).map(KeyChecks.Result::word).orElse("being-checked"));
        keys.of(provider.name())
                .ifPresent(result -> details.put("checkedAt", result.at().toString()));
        return details;
    }
}
