package dev.candor.guard.net;

import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** The safe fetcher of a service. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FetchProperties.class)
public class FetchConfiguration {

    @Bean
    SafeFetcher safeFetcher(FetchProperties limits, Environment environment) {
        if (!limits.testEndpoints().isEmpty() && environment.acceptsProfiles(Profiles.of("prod"))) {
            throw new IllegalStateException("candor.fetch.test-endpoints must be empty in production");
        }
        HopClients clients = new HopClients(new PinnedResolver(SystemDefaultDnsResolver.INSTANCE, limits), null);
        return new SafeFetcher(limits, new HttpHop(limits, clients));
    }
}
