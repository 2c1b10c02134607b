package dev.candor.runtime.web;

import dev.candor.contract.id.OwnerId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;

/** Tokens with which this service calls another one on behalf of a person, kept until 30 seconds before their end. */
public final class ServiceTokens {

    private static final Duration RESERVE = Duration.ofSeconds(30);
    private static final int KEPT = 10_000;

    private final RestClient http;
    private final ServiceAssertions assertions;
    private final String gateway;
    private final Clock clock;
    private final Map<Wish, Held> held = new ConcurrentHashMap<>();

    ServiceTokens(RestClient http, ServiceAssertions assertions, String gateway, Clock clock) {
        this.http = http;
        this.assertions = assertions;
        this.gateway = gateway;
        this.clock = clock;
    }

    /**
     * A token for one service and one scope.
     *
     * @param owner on whose behalf
     * @throws org.springframework.web.client.RestClientException if the gateway refuses or does not answer
     */
    public String tokenFor(OwnerId owner, String audience, String scope) {
        return token(new Wish(owner, audience, scope));
    }

    /** A token for a feed that is read on nobody's behalf, such as {@code facts.read}. */
    public String tokenFor(String audience, String scope) {
        return token(new Wish(null, audience, scope));
    }

    private String token(Wish wish) {
        Instant now = clock.instant();
        Held known = held.get(wish);
        if (known != null && now.isBefore(known.until())) {
            return known.token();
        }
        Answer answer = ask(wish);
        if (held.size() > KEPT) {
            held.clear();
        }
        held.put(
                wish,
                new Held(
                        answer.token(),
                        now.plusSeconds(answer.expiresInSeconds()).minus(RESERVE)));
        return answer.token();
    }

    private Answer ask(Wish wish) {
        Answer answer = http.post()
                .uri(gateway + "/internal/tokens")
                .contentType(MediaType.APPLICATION_JSON)
                .body(new Request(
                        assertions.sign(),
                        wish.owner() == null ? null : wish.owner().toString(),
                        wish.audience(),
                        wish.scope()))
                .retrieve()
                .body(Answer.class);
        if (answer == null) {
            throw new IllegalStateException("the gateway gave no token");
        }
        return answer;
    }

    private record Wish(@Nullable OwnerId owner, String audience, String scope) {}

    private record Held(String token, Instant until) {}

    record Request(String assertion, @Nullable String obo, String audience, String scope) {}

    record Answer(String token, long expiresInSeconds) {}
}
