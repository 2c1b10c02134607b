package dev.candor.gateway.token;

import dev.candor.gateway.access.Visitor;
import dev.candor.gateway.edge.Refusals;
import dev.candor.runtime.web.CommonProblem;
import dev.candor.runtime.web.ProblemException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a script in by the token in its {@code Authorization} header. A request that carries the header stands or falls with it: a bad
 * token is 401 even where nobody needs to be signed in. The refusal itself is left to {@link Refusal}, behind the rate limit.
 */
public final class BearerTokenFilter extends OncePerRequestFilter {

    private static final String REFUSED = BearerTokenFilter.class.getName() + ".refused";

    private final List<Function<String, Optional<Visitor>>> sources;

    /** Asks the sources in order until one knows the token. */
    public BearerTokenFilter(List<Function<String, Optional<Visitor>>> sources) {
        this.sources = List.copyOf(sources);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String header = request.getHeader("Authorization");
        if (header != null) {
            Optional<Visitor> visitor = admit(header);
            if (visitor.isPresent()) {
                SecurityContext context = SecurityContextHolder.createEmptyContext();
                context.setAuthentication(visitor.get());
                SecurityContextHolder.setContext(context);
            } else {
                request.setAttribute(REFUSED, true);
            }
        }
        chain.doFilter(request, response);
    }

    private Optional<Visitor> admit(String header) {
        if (!header.toLowerCase(Locale.ROOT).startsWith("bearer ")) {
            return Optional.empty();
        }
        String text = header.substring("bearer ".length()).strip();
        return sources.stream().flatMap(source -> source.apply(text).stream()).findFirst();
    }

    /** Turns away what {@link BearerTokenFilter} did not let in. */
    public static final class Refusal extends OncePerRequestFilter {

        private final Refusals problems;

        /** Stands behind the rate limit. */
        public Refusal(Refusals problems) {
            this.problems = problems;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            if (request.getAttribute(REFUSED) == null) {
                chain.doFilter(request, response);
            } else {
                response.setHeader("WWW-Authenticate", "Bearer");
                problems.write(
                        response,
                        new ProblemException(
                                CommonProblem.UNAUTHENTICATED, "The token is unknown, revoked or has ended."));
            }
        }
    }
}
