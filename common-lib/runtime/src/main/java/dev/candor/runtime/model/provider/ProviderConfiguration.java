package dev.candor.runtime.model.provider;

import dev.candor.runtime.model.CallKeys;
import dev.candor.runtime.model.ConfiguredProviders;
import dev.candor.runtime.model.ModelProvider;
import dev.candor.runtime.model.ModelProvider.Limits;
import dev.candor.runtime.model.ModelProvider.Tuning;
import dev.langchain4j.model.chat.StreamingChatModel;
import java.net.http.HttpClient;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Makes the configured providers. */
@AutoConfiguration
@ConditionalOnClass(StreamingChatModel.class)
@ConditionalOnBean(CallKeys.class)
@EnableConfigurationProperties(ModelProperties.class)
class ProviderConfiguration {

    @Bean
    ConfiguredProviders configuredProviders(ModelProperties properties, Clock clock) {
        HttpClient http = http();
        List<String> names = properties.chain().isEmpty()
                ? properties.providers().keySet().stream().sorted().toList()
                : properties.chain();
        return new ConfiguredProviders(names.stream()
                .map(name -> entry(properties, name, http, new Statuses(clock)))
                .toList());
    }

    @Bean
    OwnProviders ownProviders(Clock clock) {
        return new OwnProviders(http(), new Statuses(clock));
    }

    @Bean
    ProviderHealth providersHealthIndicator(ConfiguredProviders providers) {
        return new ProviderHealth(providers);
    }

    private static HttpClient http() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(Patience.USUAL.connect())
                .build();
    }

    private static ConfiguredProviders.Entry entry(
            ModelProperties properties, String name, HttpClient http, Statuses statuses) {
        ModelProperties.Provider given = properties.providers().get(name);
        if (given == null) {
            throw new IllegalArgumentException(
                    "candor.model.chain names a provider that candor.model.providers does not have: " + name);
        }
        if (given.leaves() && given.price() == null) {
            throw new IllegalArgumentException("candor.model.providers." + name
                    + ".price is missing: without prices no limit of money would hold (0 and 0 for a free one)");
        }
        ModelProvider provider = new ProviderModelClient(profile(properties, name, given), http, statuses);
        return new ConfiguredProviders.Entry(new GuardedProvider(provider), given.leaves());
    }

    private static Profile profile(ModelProperties properties, String name, ModelProperties.Provider given) {
        Patience patience = given.slow() ? Patience.SLOW : Patience.USUAL;
        Map<String, Tuning> tunings = new HashMap<>();
        properties.agents().forEach((agent, own) -> {
            String model = own.model().getOrDefault(name, given.model());
            Double temperature = own.temperature() == null ? given.temperature() : own.temperature();
            tunings.put(agent, tuning(properties, given, model, temperature));
        });
        return new Profile(
                name,
                name,
                given.protocol(),
                new Protocol.Address(given.baseUrl(), given.apiKey()),
                new Limits(given.atOnce(), given.callsPerMinute(), given.tokensPerMinute(), patience.call()),
                patience,
                given.schema(),
                tuning(properties, given, given.model(), given.temperature()),
                tunings);
    }

    private static Tuning tuning(
            ModelProperties properties, ModelProperties.Provider given, String model, @Nullable Double temperature) {
        ModelProperties.Price price = properties.prices().getOrDefault(model, given.price());
        return new Tuning(
                model,
                temperature,
                price == null ? ModelProvider.Price.FREE : new ModelProvider.Price(price.input(), price.output()));
    }
}
