package dev.candor.gateway.session;

import dev.candor.contract.id.OwnerId;
import dev.candor.gateway.GatewayProblem;
import dev.candor.gateway.audit.AuditAction;
import dev.candor.gateway.audit.AuditLog;
import dev.candor.gateway.edge.PublicAddress;
import dev.candor.gateway.identity.AccountService;
import dev.candor.gateway.owner.SignInLinks;
import dev.candor.runtime.web.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Finds out who somebody is. Every kind of wrong gives the same answer after the same work. */
@Service
class SignInDesk {

    private final AccountService accounts;
    private final SignInLinks links;
    private final SignInThrottle throttle;
    private final KnownDevices devices;
    private final AuditLog audit;
    private final PublicAddress address;

    SignInDesk(
            AccountService accounts,
            SignInLinks links,
            SignInThrottle throttle,
            KnownDevices devices,
            AuditLog audit,
            PublicAddress address) {
        this.accounts = accounts;
        this.links = links;
        this.throttle = throttle;
        this.devices = devices;
        this.audit = audit;
        this.address = address;
    }

    OwnerId byPassword(
            @Nullable String email,
            @Nullable String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (email == null || email.isBlank()) {
            throw ProblemException.invalid("email", "Enter your address.");
        }
        if (password == null || password.isEmpty()) {
            throw ProblemException.invalid("password", "Enter your password.");
        }
        String from = address.clientAddress(request);
        Optional<OwnerId> wanted = accounts.find(email);
        Optional<String> device = wanted.flatMap(owner -> devices.find(owner, request));
        SignInThrottle.Try attempt = throttle.begin(email, device, from);
        Optional<OwnerId> owner = accounts.authenticate(email, password);
        if (owner.isEmpty()) {
            audit.refused(wanted.orElse(null), AuditAction.SIGN_IN, "password", from);
            throw new ProblemException(GatewayProblem.WRONG_CREDENTIALS, "Check both, then try again.");
        }
        throttle.succeeded(attempt);
        devices.remember(owner.get(), request, response);
        audit.done(owner.get(), AuditAction.SIGN_IN, "password", from);
        return owner.get();
    }

    OwnerId byLink(String secret, HttpServletRequest request) {
        String from = address.clientAddress(request);
        SignInThrottle.Try attempt = throttle.beginLink(from);
        Optional<OwnerId> owner = links.use(secret);
        if (owner.isEmpty()) {
            audit.refused(null, AuditAction.SIGN_IN, "link", from);
            throw new ProblemException(
                    GatewayProblem.SIGN_IN_LINK_INVALID, "It was used already or is too old. Ask for another one.");
        }
        throttle.linkSucceeded(attempt);
        audit.done(owner.get(), AuditAction.SIGN_IN, "link", from);
        return owner.get();
    }
}
