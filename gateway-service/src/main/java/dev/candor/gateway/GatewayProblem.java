package dev.candor.gateway;

import dev.candor.runtime.web.ProblemType;
import org.springframework.http.HttpStatus;

/** What only the door refuses. */
public enum GatewayProblem implements ProblemType {
    /** Wrong address, wrong password, no password: nobody can tell which. */
    WRONG_CREDENTIALS("wrong-credentials", HttpStatus.UNAUTHORIZED, "E-mail or password is wrong", false),
    /** Used, too old, or never given out. */
    SIGN_IN_LINK_INVALID("sign-in-link-invalid", HttpStatus.UNAUTHORIZED, "This sign-in link does not work", false),
    /** Too many wrong passwords. */
    SIGN_IN_THROTTLED("sign-in-throttled", HttpStatus.TOO_MANY_REQUESTS, "Too many wrong sign-ins", true),
    /** The session is too old for what was asked. */
    SIGN_IN_AGAIN("sign-in-again", HttpStatus.FORBIDDEN, "Please sign in again first", false),
    /** The address has an account. */
    ADDRESS_TAKEN("address-taken", HttpStatus.CONFLICT, "This address already has an account", false),
    /** Only the external provider signs people in. */
    LOCAL_ACCOUNTS_OFF("local-accounts-off", HttpStatus.FORBIDDEN, "Accounts come from your organisation here", false),
    /** The cookie came without its token. */
    CSRF_TOKEN_MISSING("csrf-token-missing", HttpStatus.FORBIDDEN, "The request lacks its CSRF token", true),
    /** Another site asked. */
    FOREIGN_ORIGIN("foreign-origin", HttpStatus.FORBIDDEN, "The request comes from another site", false),
    /** Asked under another name than ours. */
    WRONG_HOST("wrong-host", HttpStatus.MISDIRECTED_REQUEST, "This is not the address of this service", false),
    /** A token cannot do this; a signed-in person can. */
    SESSION_NEEDED("session-needed", HttpStatus.FORBIDDEN, "This needs a signed-in person, not a token", false),
    /** Twenty is the most. */
    TOO_MANY_TOKENS("too-many-tokens", HttpStatus.CONFLICT, "There are too many tokens", false),
    /** More bytes than an upload may have; the same words as file-service has for it. */
    FILE_TOO_LARGE("file-too-large", HttpStatus.CONTENT_TOO_LARGE, "The file is too large", false),
    /** No adapter for this provider is installed. */
    PROVIDER_UNSUPPORTED(
            "provider-unsupported", HttpStatus.UNPROCESSABLE_CONTENT, "This provider cannot be used yet", false),
    /** The assertion of a service does not prove anything. */
    ASSERTION_REFUSED("assertion-refused", HttpStatus.UNAUTHORIZED, "The assertion is not accepted", false),
    /** Not in the grant table, or the person is not there. */
    GRANT_REFUSED("grant-refused", HttpStatus.FORBIDDEN, "This service may not do that", false);

    private final String slug;
    private final HttpStatus status;
    private final String title;
    private final boolean retryable;

    GatewayProblem(String slug, HttpStatus status, String title, boolean retryable) {
        this.slug = slug;
        this.status = status;
        this.title = title;
        this.retryable = retryable;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public HttpStatus status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public boolean retryable() {
        return retryable;
    }
}
