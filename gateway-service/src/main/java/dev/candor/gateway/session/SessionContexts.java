package dev.candor.gateway.session;

import dev.candor.gateway.access.Credential;
import dev.candor.gateway.access.Scopes;
import dev.candor.gateway.access.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Who is signed in, by the session cookie. A request with an {@code Authorization} header is never let in by its cookie, and a session
 * past its absolute end counts for nothing, however recently it was used.
 */
@Component
class SessionContexts implements SecurityContextRepository {

    private final Clock clock;

    SessionContexts(Clock clock) {
        this.clock = clock;
    }

    Optional<Visitor> visitor(HttpServletRequest request) {
        HttpSession session = request.getHeader("Authorization") == null ? request.getSession(false) : null;
        if (session == null || !(session.getAttribute(SignedIn.ATTRIBUTE) instanceof SignedIn signedIn)) {
            return Optional.empty();
        }
        if (!clock.instant().isBefore(signedIn.endsAt())) {
            session.invalidate();
            return Optional.empty();
        }
        return Optional.of(Visitor.of(
                signedIn.owner(), Set.copyOf(Scopes.ALL), signedIn.at(), new Credential.Session(session.getId())));
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Deferred(request);
    }

    @Override
    @Deprecated
    @SuppressWarnings("InlineMeSuggester") // deprecated by the framework, not by us
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return loadDeferredContext(holder.getRequest()).get();
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        // A session is opened by SignIn and by nothing else.
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return visitor(request).isPresent();
    }

    private final class Deferred implements DeferredSecurityContext {

        private final HttpServletRequest request;
        private boolean generated;

        Deferred(HttpServletRequest request) {
            this.request = request;
        }

        @Override
        public SecurityContext get() {
            Optional<Visitor> visitor = visitor(request);
            generated = visitor.isEmpty();
            return visitor.<SecurityContext>map(SecurityContextImpl::new)
                    .orElseGet(SecurityContextHolder::createEmptyContext);
        }

        @Override
        public boolean isGenerated() {
            get();
            return generated;
        }
    }
}
