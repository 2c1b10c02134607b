package dev.candor.resume.match;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

/** The client that the stateless match needs. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MatchConfiguration.Addresses.class)
class MatchConfiguration {

    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    /**
     * Where the other services are.
     *
     * @param jobAnalysisService address of job-analysis-service
     */
    @ConfigurationProperties("candor.services")
    record Addresses(String jobAnalysisService) {}

    @Bean
    RequirementsClient requirementsClient(Addresses addresses, RestClient.Builder builder) {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory();
        requests.setReadTimeout(TIMEOUT);
        RestClient http = builder.requestFactory(requests)
                .baseUrl(addresses.jobAnalysisService())
                .build();
        return HttpServiceProxyFactory.builderFor(RestClientAdapter.create(http))
                .build()
                .createClient(RequirementsClient.class);
    }
}
