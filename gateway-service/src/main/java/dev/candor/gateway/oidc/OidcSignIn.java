package dev.candor.gateway.oidc;

import dev.candor.contract.id.OwnerId;
import dev.candor.gateway.access.Visitor;
import dev.candor.gateway.audit.AuditAction;
import dev.candor.gateway.audit.AuditLog;
import dev.candor.gateway.edge.PublicAddress;
import dev.candor.gateway.identity.ExternalAccounts;
import dev.candor.gateway.identity.Profile;
import dev.candor.gateway.session.ExternalDoor;
import dev.candor.gateway.session.SignIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/**
 * Browser sign-in with the external provider: code flow with PKCE, state and nonce. After it the person has a session of ours like any
 * other, and the provider's tokens are dropped.
 */
@Component
class OidcSignIn implements ExternalDoor {

    private static final String START = "/oauth2/authorization";

    private final OidcProperties properties;
    private final ExternalAccounts accounts;
    private final SignIn signIn;
    private final AuditLog audit;
    private final PublicAddress address;
    private final OidcTokens tokens;

    OidcSignIn(
            OidcProperties properties,
            ExternalAccounts accounts,
            SignIn signIn,
            AuditLog audit,
            PublicAddress address,
            OidcTokens tokens) {
        this.properties = properties;
        this.accounts = accounts;
        this.signIn = signIn;
        this.audit = audit;
        this.address = address;
        this.tokens = tokens;
    }

    @Override
    public boolean open() {
        return properties.enabled();
    }

    @Override
    public String name() {
        return properties.name();
    }

    @Override
    public Optional<Visitor> admit(String token) {
        return tokens.admit(token);
    }

    @Override
    public void addTo(HttpSecurity http) {
        if (!properties.enabled()) {
            return;
        }
        ClientRegistrationRepository clients = OidcClient.of(properties, address);
        DefaultOAuth2AuthorizationRequestResolver requests =
                new DefaultOAuth2AuthorizationRequestResolver(clients, START);
        requests.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        http.oauth2Login(login -> login.clientRegistrationRepository(clients)
                .authorizedClientRepository(new DroppedTokens())
                .authorizationEndpoint(endpoint -> endpoint.authorizationRequestResolver(requests))
                .successHandler(this::succeeded)
                .failureHandler((request, response, failure) -> response.sendRedirect("/sign-in?problem=provider")));
    }

    private void succeeded(HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        Optional<OwnerId> owner =
                authentication.getPrincipal() instanceof OidcUser user ? admit(user) : Optional.empty();
        String from = address.clientAddress(request);
        if (owner.isEmpty()) {
            audit.refused(null, AuditAction.SIGN_IN, "provider", from);
            response.sendRedirect("/sign-in?problem=provider");
            return;
        }
        signIn.open(owner.get(), request, response);
        audit.done(owner.get(), AuditAction.SIGN_IN, "provider", from);
        response.sendRedirect("/");
    }

    private Optional<OwnerId> admit(OidcUser user) {
        String issuer = String.valueOf(user.getIssuer());
        String subject = String.valueOf(user.getSubject());
        Profile profile = new Profile(user.getEmail(), OidcTokens.name(user.getFullName(), subject), user.getLocale());
        return accounts.admit(issuer, subject, profile);
    }
}
