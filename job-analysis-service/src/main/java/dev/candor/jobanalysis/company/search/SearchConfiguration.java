package dev.candor.jobanalysis.company.search;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.validation.annotation.Validated;
import tools.jackson.databind.json.JsonMapper;

/** Which search provider is asked: none, until the operator gives a key. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SearchConfiguration.Search.class)
class SearchConfiguration {

    private static final Duration CONNECT = Duration.ofSeconds(3);

    /**
     * Searching the web about companies.
     *
     * @param braveKey subscription token of Brave Search; empty: nobody is asked
     * @param braveUrl where Brave Search answers
     * @param timeout longest wait for an answer
     */
    @Validated
    @ConfigurationProperties("candor.search")
    record Search(
            @DefaultValue("") String braveKey,
            @DefaultValue("https://api.search.brave.com") String braveUrl,
            @DefaultValue("8s") Duration timeout) {

        @Override
        public String toString() {
            return "Search[braveUrl=" + braveUrl + "]";
        }
    }

    @Bean
    SearchProvider searchProvider(Search search, MeterRegistry meters, JsonMapper json) {
        if (search.braveKey().isBlank()) {
            return company -> new SearchAnswer.Off();
        }
        HttpClient client = HttpClient.newBuilder()
                .connectTimeout(CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        CircuitBreaker breaker = CircuitBreaker.of(
                "search",
                CircuitBreakerConfig.custom()
                        .slidingWindowSize(10)
                        .minimumNumberOfCalls(5)
                        .failureRateThreshold(50)
                        .waitDurationInOpenState(Duration.ofMinutes(1))
                        .permittedNumberOfCallsInHalfOpenState(1)
                        .build());
        return new BraveSearch(client, search, breaker, meters, json);
    }
}
