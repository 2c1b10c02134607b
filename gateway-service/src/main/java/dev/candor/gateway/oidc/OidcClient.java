package dev.candor.gateway.oidc;

import dev.candor.gateway.edge.PublicAddress;
import java.util.Objects;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;

/** We as a client of the provider. Its addresses are asked for at the first sign-in, so that we start without it. */
final class OidcClient {

    private OidcClient() {}

    static ClientRegistrationRepository of(OidcProperties properties, PublicAddress address) {
        SupplierClientRegistrationRepository lazily = new SupplierClientRegistrationRepository(
                () -> new InMemoryClientRegistrationRepository(registration(properties, address)));
        return id -> "oidc".equals(id) ? lazily.findByRegistrationId(id) : null;
    }

    private static ClientRegistration registration(OidcProperties properties, PublicAddress address) {
        return ClientRegistrations.fromIssuerLocation(Objects.requireNonNull(properties.issuer()))
                .registrationId("oidc")
                .clientId(Objects.requireNonNull(properties.clientId()))
                .clientSecret(properties.clientSecret())
                .clientName(properties.name())
                .scope(properties.scopes())
                .redirectUri(address.link("/login/oauth2/code/oidc"))
                .build();
    }
}
