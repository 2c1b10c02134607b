package dev.candor.notification.feed;

import dev.candor.contract.message.OptimizationFact;
import dev.candor.runtime.web.ServiceTokens;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads facts from the service that wrote them. */
@Component
class FactClient {

    /** Most facts of one answer. */
    private static final int PAGE = 2_000;

    private static final Logger LOG = LoggerFactory.getLogger(FactClient.class);
    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    private final RestClient http;
    private final ServiceTokens tokens;
    private final JsonMapper json;

    FactClient(Settings settings, ServiceTokens tokens, RestClient.Builder builder, JsonMapper json) {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory();
        requests.setReadTimeout(TIMEOUT);
        this.http = builder.requestFactory(requests)
                .baseUrl(settings.resumeService())
                .build();
        this.tokens = tokens;
        this.json = json;
    }

    /**
     * Where the other services are.
     *
     * @param resumeService address of resume-service
     */
    @ConfigurationProperties("candor.services")
    record Settings(String resumeService) {}

    /** Facts of everybody since a time, oldest first; those of types that are not known here are left out. */
    Page since(Instant since) {
        String body = http.get()
                .uri("/internal/optimizations/facts?since={since}&limit={limit}", since, PAGE)
                .header("Authorization", "Bearer " + tokens.tokenFor("resume-service", "facts.read"))
                .retrieve()
                .body(String.class);
        List<OptimizationFact> facts = new ArrayList<>();
        JsonNode items = json.readTree(body == null ? "{}" : body).path("items");
        for (JsonNode item : items) {
            try {
                facts.add(json.treeToValue(item, OptimizationFact.class));
            } catch (JacksonException e) {
                LOG.warn("a fact of a type that is not known here: {}", item.path("type"));
            }
        }
        return new Page(facts, items.size() >= PAGE);
    }

    /** Some facts, and whether there may be more. */
    record Page(List<OptimizationFact> facts, boolean more) {}
}
