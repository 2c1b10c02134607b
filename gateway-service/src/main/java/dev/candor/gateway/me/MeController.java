package dev.candor.gateway.me;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.candor.contract.id.OwnerId;
import dev.candor.gateway.access.FreshSignIn;
import dev.candor.gateway.access.Visitor;
import dev.candor.gateway.audit.AuditAction;
import dev.candor.gateway.audit.AuditLog;
import dev.candor.gateway.identity.AccountService;
import dev.candor.gateway.session.SignIn;
import dev.candor.runtime.web.ProblemException;
import dev.candor.runtime.web.RequiredScope;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One's own account: seeing it, its name, its password, its end. */
@RestController
@RequestMapping("/me")
class MeController {

    private final AccountService accounts;
    private final Erasures erasures;
    private final SignIn signIn;
    private final FreshSignIn freshSignIn;
    private final AuditLog audit;

    MeController(AccountService accounts, Erasures erasures, SignIn signIn, FreshSignIn freshSignIn, AuditLog audit) {
        this.accounts = accounts;
        this.erasures = erasures;
        this.signIn = signIn;
        this.freshSignIn = freshSignIn;
        this.audit = audit;
    }

    /** The person's own view of the account. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MeAnswer(
            OwnerId id,
            @Nullable String email,
            String displayName,
            @Nullable String locale,
            Instant createdAt,
            boolean hasPassword) {}

    /** A new password; the present one if there is one. */
    record NewPassword(
            @Nullable @Size(max = 1024) String current,
            @NotNull @Size(max = 1024) String password) {

        @Override
        public String toString() {
            return "NewPassword[]";
        }
    }

    /** What a person changes about themselves. */
    record ProfileWish(
            @NotBlank @Size(max = 200) @Pattern(regexp = "[^\\p{Cntrl}]*")
            String displayName) {

        @Override
        public String toString() {
            return "ProfileWish[]";
        }
    }

    @GetMapping
    @RequiredScope("account.read")
    MeAnswer me(Visitor visitor) {
        return answer(accounts.active(visitor.owner()).orElseThrow(ProblemException::notFound));
    }

    /** A token may read an account, but only the person changes it. */
    @PatchMapping
    @RequiredScope("account.read")
    MeAnswer rename(Visitor visitor, @Valid @RequestBody ProfileWish wish) {
        freshSignIn.requirePerson(visitor);
        return answer(accounts.rename(visitor.owner(), wish.displayName()));
    }

    @PutMapping("/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @RequiredScope("account.read")
    void password(
            Visitor visitor,
            @Valid @RequestBody NewPassword wanted,
            HttpServletRequest request,
            HttpServletResponse response) {
        freshSignIn.requirePerson(visitor);
        freshSignIn.require(visitor);
        accounts.changePassword(visitor.owner(), Objects.requireNonNullElse(wanted.current(), ""), wanted.password());
        audit.done(visitor.owner(), AuditAction.PASSWORD_CHANGED, null, null);
        signIn.closeAll(visitor.owner());
        signIn.open(visitor.owner(), request, response);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @RequiredScope("account.erase")
    void erase(Visitor visitor, HttpServletRequest request, HttpServletResponse response) {
        freshSignIn.require(visitor);
        erasures.begin(visitor.owner());
        signIn.close(request, response);
    }

    private static MeAnswer answer(AccountService.Person person) {
        return new MeAnswer(
                person.id(),
                person.profile().email(),
                person.profile().displayName(),
                person.profile().locale(),
                person.createdAt(),
                person.hasPassword());
    }
}
