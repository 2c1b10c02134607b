package dev.candor.gateway.owner;

import dev.candor.gateway.access.Scopes;
import dev.candor.gateway.access.Visitor;
import dev.candor.gateway.token.PersonalTokens;
import dev.candor.runtime.web.CommonProblem;
import dev.candor.runtime.web.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Another sign-in link for whoever can read the token file of a local run; on both ports. */
@Controller
@ResponseBody
class SignInLinkController {

    private final SignInLinks links;
    private final PersonalTokens tokens;

    SignInLinkController(SignInLinks links, PersonalTokens tokens) {
        this.links = links;
        this.tokens = tokens;
    }

    /** The link, good once. */
    record LinkAnswer(String link) {

        @Override
        public String toString() {
            return "LinkAnswer[]";
        }
    }

    @PostMapping({"/api/v1/session/links", "/internal/sign-in-links"})
    @ResponseStatus(HttpStatus.CREATED)
    LinkAnswer create(@RequestHeader(name = "Authorization", required = false) @Nullable String authorization) {
        if (!links.enabled()) {
            throw ProblemException.notFound();
        }
        if (authorization == null || !authorization.startsWith("Bearer ")) {
            throw new ProblemException(CommonProblem.UNAUTHENTICATED, "Send the token of the data folder.");
        }
        Visitor visitor = tokens.admit(
                        authorization.substring("Bearer ".length()).strip())
                .orElseThrow(() -> new ProblemException(
                        CommonProblem.UNAUTHENTICATED, "The token is unknown, revoked or has ended."));
        if (!visitor.scopes().containsAll(Scopes.ALL)) {
            throw new ProblemException(
                    CommonProblem.INSUFFICIENT_SCOPE, "Only the token of the data folder may do this.");
        }
        return new LinkAnswer(links.create(visitor.owner()));
    }
}
