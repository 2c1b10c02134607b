package dev.candor.gateway.session;

import dev.candor.contract.id.OwnerId;
import dev.candor.gateway.access.Credential;
import dev.candor.gateway.access.Scopes;
import dev.candor.gateway.access.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Service;

/** Opens and closes sessions. Every sign-in gets a new session id and a new CSRF token. */
@Service
public class SignIn {

    private final SessionProperties properties;
    private final CsrfTokenRepository csrf;
    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final Clock clock;

    SignIn(
            SessionProperties properties,
            CsrfTokenRepository csrf,
            FindByIndexNameSessionRepository<? extends Session> sessions,
            Clock clock) {
        this.properties = properties;
        this.csrf = csrf;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Signs a person in with this request; whoever was signed in with the same cookie is signed out. */
    public Visitor open(OwnerId owner, HttpServletRequest request, HttpServletResponse response) {
        HttpSession old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        Instant now = clock.instant();
        HttpSession session = request.getSession(true);
        session.setMaxInactiveInterval((int) properties.idle().toSeconds());
        session.setAttribute(SignedIn.ATTRIBUTE, new SignedIn(owner, now, now.plus(properties.absolute())));
        session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, owner.toString());
        csrf.saveToken(csrf.generateToken(request), request, response);
        Visitor visitor = Visitor.of(owner, Set.copyOf(Scopes.ALL), now, new Credential.Session(session.getId()));
        SecurityContextHolder.setContext(new SecurityContextImpl(visitor));
        return visitor;
    }

    /** Ends the session of this request. */
    public void close(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        csrf.saveToken(null, request, response);
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        SecurityContextHolder.clearContext();
    }

    /** Ends all sessions of a person, on every device. */
    public void closeAll(OwnerId owner) {
        sessions.findByPrincipalName(owner.toString()).keySet().forEach(sessions::deleteById);
    }
}
