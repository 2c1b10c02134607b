package dev.candor.gateway.internal;

import dev.candor.contract.id.OwnerId;
import dev.candor.gateway.GatewayProblem;
import dev.candor.gateway.identity.AccountService;
import dev.candor.runtime.web.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseBody;

/** Keys and tokens for the services. Open to whoever reaches the internal port: keys are public, and a token needs an assertion. */
@Controller
@ResponseBody
class ServiceTokenController {

    private final SigningKeys keys;
    private final Assertions assertions;
    private final AccountService accounts;
    private final InternalTokens tokens;

    ServiceTokenController(SigningKeys keys, Assertions assertions, AccountService accounts, InternalTokens tokens) {
        this.keys = keys;
        this.assertions = assertions;
        this.accounts = accounts;
        this.tokens = tokens;
    }

    /** What a service wants to do, and for whom. */
    record TokenRequest(
            @NotBlank @Size(max = 4096) String assertion,
            @Nullable UUID obo,
            @NotBlank @Size(max = 100) String audience,
            @NotBlank @Size(max = 100) String scope) {

        @Override
        public String toString() {
            return "TokenRequest[" + audience + " " + scope + "]";
        }
    }

    /** The token, and how long it is good. */
    record TokenAnswer(String token, long expiresInSeconds) {

        @Override
        public String toString() {
            return "TokenAnswer[]";
        }
    }

    @GetMapping("/internal/jwks")
    Map<String, Object> jwks() {
        return keys.published().toJSONObject(true);
    }

    @PostMapping("/internal/tokens")
    TokenAnswer token(@Valid @RequestBody TokenRequest wanted) {
        String service = assertions
                .use(wanted.assertion())
                .orElseThrow(() -> new ProblemException(GatewayProblem.ASSERTION_REFUSED, "Sign a fresh assertion."));
        if (!Grants.allow(service, wanted.audience(), wanted.scope())) {
            throw new ProblemException(GatewayProblem.GRANT_REFUSED, "There is no such grant.");
        }
        Optional<OwnerId> owner = Optional.ofNullable(wanted.obo()).map(OwnerId::new);
        boolean present = owner.filter(accounts::isActive).isPresent();
        if (owner.isPresent() ? !present : Grants.needsPerson(wanted.scope())) {
            throw new ProblemException(GatewayProblem.GRANT_REFUSED, "There is no such person.");
        }
        return new TokenAnswer(
                tokens.forService(service, owner, wanted.audience(), wanted.scope()), InternalTokens.LIFE.toSeconds());
    }
}
