package dev.candor.gateway.oidc;

import dev.candor.gateway.access.Credential;
import dev.candor.gateway.access.Scopes;
import dev.candor.gateway.access.Visitor;
import dev.candor.gateway.edge.PublicAddress;
import dev.candor.gateway.identity.ExternalAccounts;
import dev.candor.gateway.identity.Profile;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.stereotype.Component;

/**
 * Access tokens of the external provider, from scripts. Keys come from the configured issuer only; issuer, audience and times are
 * checked; an ID token is refused, because it is meant for a client and not for an API. Scopes we do not know are ignored.
 */
@Component
class OidcTokens {

    private static final Set<String> ACCESS_TOKEN_TYPES = Set.of("at+jwt", "application/at+jwt", "jwt");

    private final OidcProperties properties;
    private final ExternalAccounts accounts;
    private final JwtDecoder decoder;

    OidcTokens(OidcProperties properties, ExternalAccounts accounts, PublicAddress address) {
        this.properties = properties;
        this.accounts = accounts;
        this.decoder = new SupplierJwtDecoder(() -> decoder(properties, address));
    }

    /** The person behind a token; empty if it is none of the provider's, or does not count. */
    Optional<Visitor> admit(String text) {
        if (!properties.hasIssuer() || text.chars().filter(one -> one == '.').count() != 2) {
            return Optional.empty();
        }
        try {
            return visitor(decoder.decode(text));
        } catch (JwtException e) {
            return Optional.empty();
        }
    }

    private Optional<Visitor> visitor(Jwt token) {
        Object type = token.getHeaders().get("typ");
        boolean accessToken = type instanceof String name && ACCESS_TOKEN_TYPES.contains(name.toLowerCase(Locale.ROOT));
        Instant end = token.getExpiresAt();
        if (!accessToken || token.hasClaim("nonce") || token.hasClaim("at_hash") || end == null) {
            return Optional.empty();
        }
        String subject = Objects.requireNonNullElse(token.getSubject(), "");
        if (subject.isEmpty()) {
            return Optional.empty();
        }
        Profile profile = new Profile(
                token.getClaimAsString("email"),
                name(token.getClaimAsString("name"), subject),
                token.getClaimAsString("locale"));
        Instant since = Objects.requireNonNullElse(token.getIssuedAt(), Instant.EPOCH);
        return accounts.admit(Objects.requireNonNull(properties.issuer()), subject, profile)
                .map(owner -> Visitor.of(owner, scopes(token), since, new Credential.ProviderToken(end)));
    }

    static String name(@Nullable String given, String subject) {
        return given == null || given.isBlank() ? subject : given;
    }

    private static Set<String> scopes(Jwt token) {
        List<String> given = token.getClaim("scp") instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : Arrays.asList(Objects.requireNonNullElse(token.getClaimAsString("scope"), "")
                        .split(" "));
        return Scopes.known(given);
    }

    private static JwtDecoder decoder(OidcProperties properties, PublicAddress address) {
        String issuer = Objects.requireNonNull(properties.issuer());
        String audience = Objects.requireNonNullElse(properties.audience(), "").isBlank()
                ? address.link("")
                : properties.audience();
        NimbusJwtDecoder decoder =
                NimbusJwtDecoder.withIssuerLocation(issuer).validateType(false).build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                new JwtTimestampValidator(),
                new JwtIssuerValidator(issuer),
                new JwtClaimValidator<List<String>>("aud", given -> given != null && given.contains(audience))));
        return decoder;
    }
}
