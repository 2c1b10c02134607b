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
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    /** Stands in consents for all hosted providers at once. */
    private static final String EVERY_HOSTED = "hosted";

    @Bean
    ConfiguredProviders configuredProviders(ModelProperties properties, Clock clock) {
        HttpClient http = http();
        return new ConfiguredProviders(names(properties).stream()
                .map(name -> entry(properties, name, http, new Statuses(clock)))
                .toList());
    }

    @Bean
    KeyChecks modelKeyChecks(ModelProperties properties, Clock clock) {
        List<KeyChecks.Checked> all = names(properties).stream()
                .map(name -> checked(properties, name))
                .toList();
        return new KeyChecks(all, new KeyProbe(http(), KeyProbe.PATIENCE), clock, KeyChecks.FIRST_PAUSE);
    }

    @Bean
    OwnProviders ownProviders(Clock clock) {
        return new OwnProviders(http(), new Statuses(clock));
    }

    @Bean
    ProviderHealth providersHealthIndicator(ConfiguredProviders providers, KeyChecks keys) {
        return new ProviderHealth(providers, keys);
    }

    private static List<String> names(ModelProperties properties) {
        properties.providers().keySet().forEach(ProviderConfiguration::requireName);
        return properties.chain().isEmpty()
                ? properties.providers().keySet().stream().sorted().toList()
                : properties.chain();
    }

    /** People agree to a provider by its name, which therefore fits into an address and is not the name for all of them. */
    private static void requireName(String name) {
        if (!NAME.matcher(name).matches() || name.equals(EVERY_HOSTED)) {
            throw new IllegalArgumentException("candor.model.providers." + name
                    + ": a name has 1 to 40 small letters, digits and hyphens, and is not " + EVERY_HOSTED);
        }
    }

    private static KeyChecks.Checked checked(ModelProperties properties, String name) {
        ModelProperties.Provider given = given(properties, name);
        Set<String> models = properties.agents().values().stream()
                .map(agent -> agent.model().getOrDefault(name, given.model()))
                .collect(Collectors.toCollection(TreeSet::new));
        models.add(given.model());
        return new KeyChecks.Checked(
                name, given.protocol(), new Protocol.Address(given.baseUrl(), given.apiKey()), Set.copyOf(models));
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
        ModelProperties.Provider given = given(properties, name);
        if (given.leaves() && given.price() == null) {
            throw new IllegalArgumentException("candor.model.providers." + name
                    + ".price is missing: without prices no limit of money would hold (0 and 0 for a free one)");
        }
        ModelProvider provider = new ProviderModelClient(profile(properties, name, given), http, statuses);
        return new ConfiguredProviders.Entry(new GuardedProvider(provider), given.leaves());
    }

    private static ModelProperties.Provider given(ModelProperties properties, String name) {
        ModelProperties.Provider given = properties.providers().get(name);
        if (given == null) {
            throw new IllegalArgumentException(
                    "candor.model.chain names a provider that candor.model.providers does not have: " + name);
        }
        return given;
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
