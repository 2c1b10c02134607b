package dev.candor.gateway.token;

import dev.candor.gateway.access.FreshSignIn;
import dev.candor.gateway.access.Scopes;
import dev.candor.gateway.access.Visitor;
import dev.candor.runtime.web.Page;
import dev.candor.runtime.web.ProblemException;
import dev.candor.runtime.web.RequiredScope;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A person's tokens. A token never makes or revokes a token: that needs somebody signed in. */
@RestController
@RequestMapping("/me/tokens")
class PersonalTokenController {

    private static final int DEFAULT_DAYS = 30;

    private final PersonalTokens tokens;
    private final FreshSignIn freshSignIn;

    PersonalTokenController(PersonalTokens tokens, FreshSignIn freshSignIn) {
        this.tokens = tokens;
        this.freshSignIn = freshSignIn;
    }

    /** What the token is for. */
    record NewToken(
            @NotBlank @Size(max = 200) @Pattern(regexp = "[^\\p{Cntrl}]*")
            String name,

            @NotEmpty @Size(max = 20) List<String> scopes,
            @Nullable @Min(1) @Max(90) Integer expiresInDays) {}

    /** The token's text is shown here and never again. */
    record NewTokenAnswer(UUID id, String token, Instant expiresAt) {

        @Override
        public String toString() {
            return "NewTokenAnswer[" + id + "]";
        }
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @RequiredScope("account.read")
    NewTokenAnswer create(Visitor visitor, @Valid @RequestBody NewToken wanted) {
        freshSignIn.requirePerson(visitor);
        freshSignIn.require(visitor);
        Set<String> scopes = Scopes.known(wanted.scopes());
        if (scopes.size() < Set.copyOf(wanted.scopes()).size()) {
            throw ProblemException.invalid("scopes", "Known scopes are: " + String.join(", ", Scopes.ALL) + ".");
        }
        int days = wanted.expiresInDays() == null ? DEFAULT_DAYS : wanted.expiresInDays();
        PersonalTokens.Made made = tokens.create(visitor.owner(), wanted.name().strip(), scopes, Duration.ofDays(days));
        return new NewTokenAnswer(made.id(), made.token(), made.expiresAt());
    }

    @GetMapping
    @RequiredScope("account.read")
    Page<PersonalTokens.Shown> list(Visitor visitor) {
        return new Page<>(tokens.list(visitor.owner()), null);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @RequiredScope("account.read")
    void revoke(Visitor visitor, @PathVariable UUID id) {
        freshSignIn.requirePerson(visitor);
        tokens.revoke(visitor.owner(), id);
    }
}
