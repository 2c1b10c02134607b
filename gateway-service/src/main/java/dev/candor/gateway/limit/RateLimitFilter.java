package dev.candor.gateway.limit;

import dev.candor.gateway.access.Visitor;
import dev.candor.gateway.edge.PublicAddress;
import dev.candor.gateway.edge.Refusals;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Counts requests: of a person if one was let in, else of the address. Answers 429 with {@code Retry-After}; every counted answer says
 * what is left in the {@code RateLimit} headers (lists: a service may add allowances of its own).
 */
public final class RateLimitFilter extends OncePerRequestFilter {

    private static final Set<String> ALSO = Set.of("/openapi.json", "/unsubscribe");

    private final Allowances allowances;
    private final PublicAddress address;
    private final Refusals problems;

    /** Stands behind authentication in the chain. */
    public RateLimitFilter(Allowances allowances, PublicAddress address, Refusals problems) {
        this.allowances = allowances;
        this.address = address;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        boolean counted = path.startsWith("/api/") || path.startsWith("/ws/") || ALSO.contains(path);
        return !counted;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Visitor> visitor = Visitor.current();
        Allowance allowance = visitor.isPresent() ? Allowance.REQUESTS : Allowance.ANONYMOUS_REQUESTS;
        String key = visitor.map(who -> who.owner().toString()).orElseGet(() -> address.clientAddress(request));
        Allowances.Left left = allowances.take(allowance, key);
        if (left.granted()) {
            left.rateLimit().addTo(response::addHeader);
            chain.doFilter(request, response);
        } else {
            problems.write(response, Allowances.refusal(left));
        }
    }
}
