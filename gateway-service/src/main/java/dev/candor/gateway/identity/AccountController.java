package dev.candor.gateway.identity;

import dev.candor.contract.id.OwnerId;
import dev.candor.gateway.GatewayProblem;
import dev.candor.gateway.audit.AuditAction;
import dev.candor.gateway.audit.AuditLog;
import dev.candor.gateway.edge.PublicAddress;
import dev.candor.gateway.limit.Allowance;
import dev.candor.gateway.limit.Allowances;
import dev.candor.runtime.web.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Signing up. */
@RestController
@RequestMapping("/accounts")
class AccountController {

    private final AccountService accounts;
    private final AccountsProperties properties;
    private final Allowances allowances;
    private final PublicAddress address;
    private final AuditLog audit;

    AccountController(
            AccountService accounts,
            AccountsProperties properties,
            Allowances allowances,
            PublicAddress address,
            AuditLog audit) {
        this.accounts = accounts;
        this.properties = properties;
        this.allowances = allowances;
        this.address = address;
        this.audit = audit;
    }

    /** What a person types to make an account. */
    record NewAccount(
            @NotBlank @Size(max = 254) @Pattern(regexp = "\\s*[^\\s@<>,;\"\\p{Cntrl}]+@[^\\s@<>,;\"\\p{Cntrl}]+\\s*")
            String email,

            @NotNull @Size(max = 1024) String password,

            @NotBlank @Size(max = 200) @Pattern(regexp = "[^\\p{Cntrl}]*")
            String displayName) {

        @Override
        public String toString() {
            return "NewAccount[]";
        }
    }

    /** The new account. */
    record NewAccountAnswer(OwnerId id, String email, String displayName) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    NewAccountAnswer signUp(@Valid @RequestBody NewAccount wanted, HttpServletRequest request) {
        if (!properties.local()) {
            throw new ProblemException(
                    GatewayProblem.LOCAL_ACCOUNTS_OFF, "Sign in with the provider of your organisation.");
        }
        String from = address.clientAddress(request);
        allowances.require(Allowance.SIGN_UP, from);
        OwnerId id = accounts.signUp(wanted.email(), wanted.password(), wanted.displayName());
        audit.done(id, AuditAction.SIGN_UP, null, from);
        return new NewAccountAnswer(
                id, wanted.email().strip(), wanted.displayName().strip());
    }
}
