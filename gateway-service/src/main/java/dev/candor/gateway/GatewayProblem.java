package dev.candor.gateway;

import dev.candor.runtime.web.ProblemType;
import org.springframework.http.HttpStatus;

/** What only the door refuses. */
public enum GatewayProblem implements ProblemType {
    /** Wrong address, wrong password, no password: nobody can tell which. */
    WRONG_CREDENTIALS(HttpStatus.UNAUTHORIZED, "E-mail or password is wrong", false),
    /** Used, too old, or never given out. */
    SIGN_IN_LINK_INVALID(HttpStatus.UNAUTHORIZED, "This sign-in link does not work", false),
    /** Too many wrong passwords. */
    SIGN_IN_THROTTLED(HttpStatus.TOO_MANY_REQUESTS, "Too many wrong sign-ins", true),
    /** Cut short, or never given out. */
    UNSUBSCRIBE_LINK_INVALID(HttpStatus.NOT_FOUND, "This link does not work", false),
    /** The session is too old for what was asked. */
    SIGN_IN_AGAIN(HttpStatus.FORBIDDEN, "Please sign in again first", false),
    /** The address has an account. */
    ADDRESS_TAKEN(HttpStatus.CONFLICT, "This address already has an account", false),
    /** Only the external provider signs people in. */
    LOCAL_ACCOUNTS_OFF(HttpStatus.FORBIDDEN, "Accounts come from your organisation here", false),
    /** The cookie came without its token. */
    CSRF_TOKEN_MISSING(HttpStatus.FORBIDDEN, "The request lacks its CSRF token", true),
    /** Another site asked. */
    FOREIGN_ORIGIN(HttpStatus.FORBIDDEN, "The request comes from another site", false),
    /** Asked under another name than ours. */
    WRONG_HOST(HttpStatus.MISDIRECTED_REQUEST, "This is not the address of this service", false),
    /** A token cannot do this; a signed-in person can. */
    SESSION_NEEDED(HttpStatus.FORBIDDEN, "This needs a signed-in person, not a token", false),
    /** Twenty is the most. */
    TOO_MANY_TOKENS(HttpStatus.CONFLICT, "There are too many tokens", false),
    /** More bytes than an upload may have; the same words as file-service has for it. */
    FILE_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "The file is too large", false),
    /** The assertion of a service does not prove anything. */
    ASSERTION_REFUSED(HttpStatus.UNAUTHORIZED, "The assertion is not accepted", false),
    /** Not in the grant table, or the person is not there. */
    GRANT_REFUSED(HttpStatus.FORBIDDEN, "This service may not do that", false);

    private final Meaning meaning;

    GatewayProblem(HttpStatus status, String title, boolean retryable) {
        this.meaning = new Meaning(status, title, retryable);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
