package dev.candor.gateway.edge;

import dev.candor.gateway.GatewayProblem;
import dev.candor.runtime.web.CommonProblem;
import dev.candor.runtime.web.ProblemException;
import dev.candor.runtime.web.ProblemType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away, before anything is read, what comes to the wrong port or under a foreign name (which stops DNS rebinding), what another
 * site sends, and bodies in a form that no endpoint reads.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
class DoorFilter extends OncePerRequestFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final PublicAddress address;
    private final InternalConnector internal;
    private final Refusals problems;

    DoorFilter(PublicAddress address, InternalConnector internal, Refusals problems) {
        this.address = address;
        this.internal = internal;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<ProblemException> refusal = refusal(request);
        if (refusal.isPresent()) {
            problems.write(response, refusal.get());
        } else {
            chain.doFilter(request, response);
        }
    }

    private Optional<ProblemException> refusal(HttpServletRequest request) {
        String path = request.getRequestURI();
        boolean forServices = path.startsWith("/internal/");
        boolean health = path.startsWith("/actuator/health/");
        boolean onInternalPort = request.getLocalPort() == internal.port();
        if (forServices != onInternalPort && !(health && onInternalPort)) {
            return Optional.of(ProblemException.notFound());
        }
        if (forServices || health) {
            return Optional.empty();
        }
        if (!address.isOurHost(request.getHeader("Host"))) {
            return refuse(GatewayProblem.WRONG_HOST, "Use the address that the operator gave you.");
        }
        return SAFE.contains(request.getMethod()) ? Optional.empty() : unsafe(request);
    }

    private Optional<ProblemException> unsafe(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        String site = request.getHeader("Sec-Fetch-Site");
        boolean foreign = origin != null && !address.isOurOrigin(origin);
        boolean elsewhere = site != null && !"same-origin".equals(site);
        if (foreign || elsewhere) {
            return refuse(GatewayProblem.FOREIGN_ORIGIN, "Only pages of this service may send this.");
        }
        boolean body = request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
        if (body && !readable(request)) {
            return refuse(CommonProblem.UNSUPPORTED_MEDIA_TYPE, "Send JSON, or a file as multipart/form-data.");
        }
        return Optional.empty();
    }

    private static boolean readable(HttpServletRequest request) {
        String type = request.getContentType();
        if (type == null) {
            return false;
        }
        String bare = type.split(";", 2)[0].strip();
        boolean parts = bare.equalsIgnoreCase("multipart/form-data");
        boolean upload = parts && request.getRequestURI().equals("/api/v1/files");
        // RFC 8058 leaves the form to the mail program; nothing of the body is read
        boolean click = (parts || bare.equalsIgnoreCase("application/x-www-form-urlencoded"))
                && request.getRequestURI().equals("/unsubscribe");
        return upload || click || bare.equalsIgnoreCase("application/json");
    }

    private static Optional<ProblemException> refuse(ProblemType type, String detail) {
        return Optional.of(new ProblemException(type, detail));
    }
}
