package dev.candor.gateway.internal;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.text.ParseException;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** On the internal port, lets in who shows a token of ours that was made for this service. A bad one counts as none. */
@Component
@Order(0)
class ServiceCallerFilter extends OncePerRequestFilter {

    private final SigningKeys keys;
    private final Clock clock;

    ServiceCallerFilter(SigningKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return !path.startsWith("/internal/contacts/") && !path.startsWith("/internal/model-access/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String header = request.getHeader("Authorization");
        Optional<Jwt> token = header == null || !header.startsWith("Bearer ")
                ? Optional.empty()
                : read(header.substring("Bearer ".length()));
        token.ifPresent(jwt -> {
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(new JwtAuthenticationToken(jwt, List.of()));
            SecurityContextHolder.setContext(context);
        });
        chain.doFilter(request, response);
    }

    private Optional<Jwt> read(String text) {
        try {
            SignedJWT token = SignedJWT.parse(text);
            JWTClaimsSet claims = token.getJWTClaimsSet();
            return verified(token) && forUs(claims) ? Optional.of(jwt(text, claims)) : Optional.empty();
        } catch (ParseException | JOSEException e) {
            return Optional.empty();
        }
    }

    private boolean verified(SignedJWT token) throws JOSEException {
        JWK key = keys.published().getKeyByKeyId(token.getHeader().getKeyID());
        return key != null
                && JWSAlgorithm.ES256.equals(token.getHeader().getAlgorithm())
                && token.verify(new ECDSAVerifier(key.toECKey()));
    }

    private boolean forUs(JWTClaimsSet claims) throws ParseException {
        Date end = claims.getExpirationTime();
        return end != null
                && clock.instant().isBefore(end.toInstant())
                && InternalTokens.ISSUER.equals(claims.getIssuer())
                && List.of(Grants.GATEWAY).equals(claims.getAudience())
                && claims.getStringClaim("client_id") != null
                && claims.getSubject() != null;
    }

    private static Jwt jwt(String text, JWTClaimsSet claims) throws ParseException {
        Jwt.Builder jwt = Jwt.withTokenValue(text).header("typ", "at+jwt").subject(claims.getSubject());
        for (String name : List.of("client_id", "scope", "obo")) {
            String value = claims.getStringClaim(name);
            if (value != null) {
                jwt.claim(name, value);
            }
        }
        return jwt.build();
    }
}
