package dev.candor.gateway.session;

import dev.candor.gateway.GatewayProblem;
import dev.candor.gateway.edge.PublicAddress;
import dev.candor.gateway.edge.Refusals;
import dev.candor.gateway.limit.Allowances;
import dev.candor.gateway.limit.RateLimitFilter;
import dev.candor.gateway.token.BearerTokenFilter;
import dev.candor.gateway.token.PersonalTokens;
import dev.candor.runtime.web.CommonProblem;
import dev.candor.runtime.web.ProblemException;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.session.web.http.CookieSerializer;

/** Who passes the door. Everything under {@code /api} and {@code /ws} needs a person, but for what is listed here. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    /** Parts of the chain that stand behind who is calling. */
    record Gate(
            PersonalTokens tokens,
            ExternalDoor external,
            Allowances allowances,
            PublicAddress address,
            Refusals refusals) {}

    @Bean
    Gate gate(
            PersonalTokens tokens,
            ExternalDoor external,
            Allowances allowances,
            PublicAddress address,
            Refusals refusals) {
        return new Gate(tokens, external, allowances, address, refusals);
    }

    /** Health and metrics, and the internal port, which looks at its tokens itself. */
    @Bean
    @Order(1)
    SecurityFilterChain unguarded(HttpSecurity http) {
        http.securityMatcher("/actuator/**", "/internal/**");
        withoutDefaults(http);
        http.csrf(AbstractHttpConfigurer::disable);
        http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain door(
            HttpSecurity http, Gate gate, SessionContexts contexts, CsrfTokenRepository csrf, CookieSerializer cookie) {
        withoutDefaults(http);
        http.securityContext(context -> context.securityContextRepository(contexts));
        http.csrf(protection -> protection
                .spa()
                .csrfTokenRepository(csrf)
                .requireCsrfProtectionMatcher(request -> ridesOnACookie(request, cookie)));
        gate.external().addTo(http);
        http.addFilterBefore(
                new BearerTokenFilter(List.of(gate.tokens()::admit, gate.external()::admit)), CsrfFilter.class);
        http.addFilterBefore(
                new RateLimitFilter(gate.allowances(), gate.address(), gate.refusals()), AuthorizationFilter.class);
        http.addFilterBefore(new BearerTokenFilter.Refusal(gate.refusals()), AuthorizationFilter.class);
        authorize(http);
        http.exceptionHandling(handling -> handling.authenticationEntryPoint(
                        (request, response, failure) -> gate.refusals()
                                .write(
                                        response,
                                        new ProblemException(
                                                CommonProblem.UNAUTHENTICATED, "Sign in, or send a token.")))
                .accessDeniedHandler((request, response, denied) -> refuse(response, denied, gate.refusals())));
        return http.build();
    }

    private static void authorize(HttpSecurity http) {
        http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                        DispatcherType.ERROR, DispatcherType.ASYNC, DispatcherType.FORWARD)
                .permitAll()
                .requestMatchers("/api/v1/session", "/api/v1/session/links", "/api/v1/status", "/api/docs")
                .permitAll()
                .requestMatchers(HttpMethod.POST, "/api/v1/accounts", "/api/v1/unsubscribe")
                .permitAll()
                .requestMatchers("/api/**", "/ws/**")
                .authenticated()
                .anyRequest()
                .permitAll());
    }

    /** All headers are ours, sessions are opened by signing in only, and nothing is remembered of a refused request. */
    private static void withoutDefaults(HttpSecurity http) {
        http.headers(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable);
    }

    private static boolean ridesOnACookie(HttpServletRequest request, CookieSerializer cookie) {
        return !SAFE.contains(request.getMethod())
                && request.getHeader("Authorization") == null
                && !cookie.readCookieValues(request).isEmpty();
    }

    private static void refuse(HttpServletResponse response, AccessDeniedException denied, Refusals refusals)
            throws IOException {
        ProblemException problem = denied instanceof CsrfException
                ? new ProblemException(GatewayProblem.CSRF_TOKEN_MISSING, "Send the XSRF-TOKEN cookie as X-XSRF-TOKEN.")
                : new ProblemException(CommonProblem.FORBIDDEN, "This is not allowed.");
        refusals.write(response, problem);
    }
}
