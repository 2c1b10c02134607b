package dev.candor.gateway.route;

import dev.candor.gateway.access.Visitor;
import dev.candor.gateway.internal.InternalTokens;
import dev.candor.runtime.web.CommonProblem;
import dev.candor.runtime.web.ProblemException;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * Makes the headers of a request to a service: those few that mean something there, and a fresh internal token for the caller. Cookies,
 * tokens, and every header by which somebody could claim to be somebody else stay outside.
 */
@Component
public class IdentityRelay {

    private static final List<String> PASSED_ON = List.of(
            "Accept",
            "Accept-Language",
            "Content-Type",
            "Idempotency-Key",
            "If-Match",
            "If-None-Match",
            "Last-Event-ID",
            "Range");

    private final InternalTokens tokens;
    private final ObjectProvider<Tracer> tracer;
    private final ObjectProvider<Propagator> propagator;

    IdentityRelay(InternalTokens tokens, ObjectProvider<Tracer> tracer, ObjectProvider<Propagator> propagator) {
        this.tokens = tokens;
        this.tracer = tracer;
        this.propagator = propagator;
    }

    /** The request as the service gets it. */
    ServerRequest relay(ServerRequest request, Upstream upstream) {
        Visitor visitor = Visitor.current()
                .orElseThrow(() -> new ProblemException(CommonProblem.UNAUTHENTICATED, "Sign in, or send a token."));
        // the servlet's own headers: Spring's would come with a rewritten Content-Type
        HttpServletRequest given = request.servletRequest();
        return ServerRequest.from(request)
                .headers(headers -> {
                    headers.clear();
                    for (String name : PASSED_ON) {
                        Collections.list(given.getHeaders(name)).forEach(value -> headers.add(name, value));
                    }
                    identify(visitor, upstream, headers::set);
                })
                .build();
    }

    /** Puts token and trace on a call to a service. */
    public void identify(Visitor visitor, Upstream upstream, BiConsumer<String, String> headers) {
        headers.accept("Authorization", "Bearer " + tokens.forVisitor(visitor, upstream.id()));
        Tracer known = tracer.getIfAvailable(() -> Tracer.NOOP);
        Span span = known.currentSpan();
        if (span != null) {
            propagator
                    .getIfAvailable(() -> Propagator.NOOP)
                    .inject(span.context(), headers, (_, name, value) -> headers.accept(name, value));
        }
    }
}
