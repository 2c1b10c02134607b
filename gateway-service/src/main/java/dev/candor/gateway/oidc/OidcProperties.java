package dev.candor.gateway.oidc;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The external OpenID Connect provider.
 *
 * @param issuer its issuer address; without it there is no external provider
 * @param clientId our client there; without it only bearer tokens are accepted, no browser sign-in
 * @param clientSecret secret of that client
 * @param audience value that the {@code aud} of a bearer token must contain; default is the base URL of the suite
 * @param name how the sign-in page calls the provider
 * @param scopes what is asked of the provider at a browser sign-in
 */
@ConfigurationProperties("candor.oidc")
record OidcProperties(
        @Nullable String issuer,
        @Nullable String clientId,
        @Nullable String clientSecret,
        @Nullable String audience,
        @DefaultValue("Single sign-on") String name,
        @DefaultValue({"openid", "profile", "email"}) List<String> scopes) {

    /** Refuses an issuer that is no address. */
    public OidcProperties {
        if (issuer != null && !issuer.isBlank() && URI.create(issuer).getHost() == null) {
            throw new IllegalArgumentException("candor.oidc.issuer must be an address");
        }
    }

    /** Whether browsers can sign in there. */
    public boolean enabled() {
        return hasIssuer() && clientId != null && !clientId.isBlank();
    }

    /** Whether its tokens are accepted. */
    public boolean hasIssuer() {
        return issuer != null && !issuer.isBlank();
    }
}
