package dev.candor.runtime.web;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import jakarta.servlet.DispatcherType;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Lets only the gateway's tokens in. The gateway itself, which knows people by other means, switches this off. */
@AutoConfiguration(
        afterName = "dev.candor.runtime.web.WebConfiguration",
        beforeName = {
            "org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration"
        })
@ConditionalOnProperty(name = "candor.web.resource-server", havingValue = "true", matchIfMissing = true)
class ResourceServerConfiguration {

    private static final int TIMEOUT_MILLIS = 3_000;
    private static final int MAX_BYTES = 64 * 1024;

    @Bean
    JwtDecoder internalTokens(Environment environment, Clock clock) throws MalformedURLException {
        String keys = environment.getRequiredProperty("candor.gateway-internal-url") + "/internal/jwks";
        JWKSource<SecurityContext> source = JWKSourceBuilder.create(
                        URI.create(keys).toURL(),
                        new DefaultResourceRetriever(TIMEOUT_MILLIS, TIMEOUT_MILLIS, MAX_BYTES))
                .cache(Duration.ofMinutes(5).toMillis(), Duration.ofSeconds(10).toMillis())
                .refreshAheadCache(false)
                .rateLimited(Duration.ofSeconds(10).toMillis())
                .build();
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.ES256, calm(source)));
        processor.setJWSTypeVerifier((type, context) -> {});
        processor.setJWTClaimsSetVerifier((claims, context) -> {});
        NimbusJwtDecoder decoder = new NimbusJwtDecoder(processor);
        InternalTokenCheck check =
                new InternalTokenCheck(environment.getRequiredProperty("spring.application.name"), clock);
        decoder.setJwtValidator(check);
        return new KnownTokens(decoder, check);
    }

    /** A key id that is still unknown right after the keys were read is a forged one, not an outage. */
    private static JWKSource<SecurityContext> calm(JWKSource<SecurityContext> source) {
        return (selector, context) -> {
            try {
                return source.get(selector, context);
            } catch (RateLimitReachedException e) {
                return List.of();
            }
        };
    }

    @Bean
    FoundationsController foundationsController(HealthEndpoint health, Foundations foundations) {
        return new FoundationsController(health, foundations);
    }

    @Bean
    SecurityFilterChain serviceSecurity(HttpSecurity http, JwtDecoder tokens, ProblemWriter problems) {
        http.authorizeHttpRequests(
                requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers("/actuator/**", "/v3/api-docs/**", "/error")
                        .permitAll()
                        .anyRequest()
                        .authenticated());
        http.oauth2ResourceServer(server -> server.jwt(jwt -> jwt.decoder(tokens))
                .authenticationEntryPoint((request, response, failure) ->
                        problems.write(response, CommonProblem.UNAUTHENTICATED, "Send a valid token.")));
        http.exceptionHandling(handling -> handling.authenticationEntryPoint((request, response, failure) ->
                        problems.write(response, CommonProblem.UNAUTHENTICATED, "Send a valid token."))
                .accessDeniedHandler((request, response, failure) ->
                        problems.write(response, CommonProblem.FORBIDDEN, "This is not allowed.")));
        http.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.csrf(AbstractHttpConfigurer::disable);
        http.requestCache(AbstractHttpConfigurer::disable);
        http.logout(AbstractHttpConfigurer::disable);
        http.headers(headers -> headers.contentSecurityPolicy(
                        policy -> policy.policyDirectives("default-src 'none'; frame-ancestors 'none'"))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER)));
        return http.build();
    }
}
