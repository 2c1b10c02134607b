package dev.candor.runtime.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/** What an internal token must say, beside its signature (RFC 9068 with tighter times): every missing or odd claim refuses it. */
final class InternalTokenCheck implements OAuth2TokenValidator<Jwt> {

    static final String ISSUER = "candor-gateway";
    private static final Duration SKEW = Duration.ofSeconds(10);
    private static final Duration LONGEST_LIFE = Duration.ofMinutes(2);

    private final String audience;
    private final Clock clock;

    InternalTokenCheck(String audience, Clock clock) {
        this.audience = audience;
        this.clock = clock;
    }

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        String fault = fault(token);
        return fault == null
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token", fault, null));
    }

    private @Nullable String fault(Jwt token) {
        if (!"at+jwt".equals(token.getHeaders().get("typ"))
                || token.getHeaders().containsKey("crit")) {
            return "not an access token";
        }
        if (!ISSUER.equals(token.getClaimAsString("iss"))) {
            return "wrong issuer";
        }
        if (!List.of(audience).equals(token.getAudience())) {
            return "wrong audience";
        }
        String times = times(token);
        return times == null ? subject(token) : times;
    }

    private @Nullable String times(Jwt token) {
        Instant now = clock.instant();
        Instant issued = token.getIssuedAt();
        Instant end = token.getExpiresAt();
        Instant begin = token.getNotBefore();
        if (issued == null || end == null) {
            return "times missing";
        }
        if (issued.isAfter(now.plus(SKEW)) || (begin != null && begin.isAfter(now.plus(SKEW)))) {
            return "not valid yet";
        }
        if (!end.plus(SKEW).isAfter(now)) {
            return "expired";
        }
        return Duration.between(issued, end).compareTo(LONGEST_LIFE.plus(SKEW)) > 0 ? "lives too long" : null;
    }

    private static @Nullable String subject(Jwt token) {
        String client = token.getClaimAsString("client_id");
        String subject = token.getSubject();
        String onBehalf = token.getClaimAsString("obo");
        if (client == null || subject == null || !(token.getClaims().get("scope") instanceof String)) {
            return "claims missing";
        }
        if (Caller.PERSON_CLIENT.equals(client)) {
            return onBehalf == null && isId(subject) ? null : "not a person";
        }
        boolean service = Objects.equals(client, subject) && (onBehalf == null || isId(onBehalf));
        return service ? null : "not a service";
    }

    private static boolean isId(String text) {
        try {
            return UUID.fromString(text).toString().equals(text);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
