package dev.candor.gateway.session;

import dev.candor.contract.id.OwnerId;
import dev.candor.gateway.access.Visitor;
import dev.candor.gateway.audit.AuditAction;
import dev.candor.gateway.audit.AuditLog;
import dev.candor.gateway.edge.PublicAddress;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Signing in and out from a browser. */
@RestController
@RequestMapping("/session")
class SessionController {

    private final SignInDesk desk;
    private final SignIn signIn;
    private final SessionOffer offer;
    private final AuditLog audit;
    private final PublicAddress address;

    SessionController(SignInDesk desk, SignIn signIn, SessionOffer offer, AuditLog audit, PublicAddress address) {
        this.desk = desk;
        this.signIn = signIn;
        this.offer = offer;
        this.audit = audit;
        this.address = address;
    }

    /** Address and password, or the secret of a one-time link. */
    record SignInRequest(
            @Nullable @Size(max = 254) String email,
            @Nullable @Size(max = 1024) String password,
            @Nullable @Size(max = 200) String link) {

        @Override
        public String toString() {
            return "SignInRequest[]";
        }
    }

    @GetMapping
    SessionOffer.Answer who(HttpServletRequest request) {
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            token.getToken();
        }
        return offer.to(Visitor.current().map(Visitor::owner).orElse(null));
    }

    @PostMapping
    SessionOffer.Answer open(
            @Valid @RequestBody SignInRequest wanted, HttpServletRequest request, HttpServletResponse response) {
        OwnerId owner = wanted.link() == null
                ? desk.byPassword(wanted.email(), wanted.password(), request, response)
                : desk.byLink(wanted.link(), request);
        signIn.open(owner, request, response);
        return offer.to(owner);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void close(HttpServletRequest request, HttpServletResponse response) {
        Visitor.current()
                .ifPresent(visitor ->
                        audit.done(visitor.owner(), AuditAction.SIGN_OUT, null, address.clientAddress(request)));
        signIn.close(request, response);
    }
}
