package dev.candor.runtime.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * Verifies the signature of each token once: callers show a token many times within its two minutes, and the curve costs more than
 * most of what they ask for. What a token says is checked at every use, so that none outlives its end here.
 */
final class KnownTokens implements JwtDecoder {

    private static final int KEPT = 10_000;
    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(3);

    private final JwtDecoder verifier;
    private final OAuth2TokenValidator<Jwt> check;
    private final Cache<String, Jwt> verified = Caffeine.newBuilder()
            .maximumSize(KEPT)
            .expireAfterWrite(FORGOTTEN_AFTER)
            .build();

    /**
     * A decoder in front of another.
     *
     * @param verifier looks at signature and claims
     * @param check the claims alone
     */
    KnownTokens(JwtDecoder verifier, OAuth2TokenValidator<Jwt> check) {
        this.verifier = verifier;
        this.check = check;
    }

    @Override
    public Jwt decode(String token) {
        Jwt known = verified.getIfPresent(token);
        if (known != null && !check.validate(known).hasErrors()) {
            return known;
        }
        Jwt fresh = verifier.decode(token);
        verified.put(token, fresh);
        return fresh;
    }
}
