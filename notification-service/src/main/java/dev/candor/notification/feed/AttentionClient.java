package dev.candor.notification.feed;

import dev.candor.contract.id.OptimizationId;
import dev.candor.contract.id.OwnerId;
import dev.candor.runtime.web.ServiceTokens;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Asks resume-service, at the moment of sending, whether a finished optimization waits for its person. */
@Component
public class AttentionClient {

    private static final Logger LOG = LoggerFactory.getLogger(AttentionClient.class);
    private static final Duration TIMEOUT = Duration.ofSeconds(5);

    private final RestClient http;
    private final ServiceTokens tokens;

    AttentionClient(FactClient.Settings settings, ServiceTokens tokens, RestClient.Builder builder) {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory();
        requests.setReadTimeout(TIMEOUT);
        this.http = builder.requestFactory(requests)
                .baseUrl(settings.resumeService())
                .build();
        this.tokens = tokens;
    }

    private record Attention(long toConfirm) {}

    /** How many changes wait to be confirmed; 0 also if that cannot be known now: word that it is done must not wait for it. */
    public long toConfirm(OwnerId owner, OptimizationId optimization) {
        try {
            Attention attention = http.get()
                    .uri("/internal/optimizations/{id}/attention", optimization.toString())
                    .header("Authorization", "Bearer " + tokens.tokenFor(owner, "resume-service", "attention.read"))
                    .retrieve()
                    .body(Attention.class);
            return attention == null ? 0 : attention.toConfirm();
        } catch (RestClientException | IllegalStateException e) {
            LOG.warn("it is not known whether somebody is waited for", e);
            return 0;
        }
    }
}
