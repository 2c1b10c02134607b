package dev.candor.runtime.model.access;

import dev.candor.runtime.model.ConfiguredProviders;
import dev.candor.runtime.model.provider.OwnProviders;
import dev.candor.runtime.web.ServiceTokens;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.web.client.RestClient;

/** Narrows the configured providers to those that a person agrees to, and adds the person's own. */
@AutoConfiguration(
        afterName = {
            "dev.candor.runtime.model.provider.ProviderConfiguration",
            "dev.candor.runtime.web.WebConfiguration"
        })
@ConditionalOnBean(ConfiguredProviders.class)
@EnableConfigurationProperties(ConsentProperties.class)
class AccessConfiguration {

    @Bean
    ConsentingChain consentingChain(
            ConfiguredProviders configured,
            OwnProviders own,
            RestClient.Builder http,
            ServiceTokens tokens,
            Environment environment,
            ConsentProperties properties) {
        String gateway = environment.getRequiredProperty("candor.gateway-internal-url");
        return new ConsentingChain(configured, own, new ModelAccessClient(http, gateway, tokens)::find, properties);
    }
}
