package dev.candor.runtime.web;

import org.springframework.http.HttpStatus;

/** Refusals that mean the same in every service. */
public enum CommonProblem implements ProblemType {
    /** Does not exist, or belongs to somebody else: nobody can tell which. */
    NOT_FOUND("not-found", HttpStatus.NOT_FOUND, "There is nothing here", false),
    /** The errors say which fields. */
    INVALID_INPUT("invalid-input", HttpStatus.BAD_REQUEST, "The input is not valid", false),
    /** No JSON, or not the shape asked for. */
    MALFORMED_BODY("malformed-body", HttpStatus.BAD_REQUEST, "The body cannot be read", false),
    /** No token, or none that counts. */
    UNAUTHENTICATED("unauthenticated", HttpStatus.UNAUTHORIZED, "Sign in first", false),
    /** The token does not allow this. */
    INSUFFICIENT_SCOPE("insufficient-scope", HttpStatus.FORBIDDEN, "The token does not allow this", false),
    /** Refused for another reason. */
    FORBIDDEN("forbidden", HttpStatus.FORBIDDEN, "This is not allowed", false),
    /** A limit is used up; {@code Retry-After} says until when. */
    TOO_MANY_REQUESTS("too-many-requests", HttpStatus.TOO_MANY_REQUESTS, "Too much at once", true),
    /** Not in this state. */
    CONFLICT("conflict", HttpStatus.CONFLICT, "This does not fit the present state", false),
    /** Somebody changed it in the meantime. */
    PRECONDITION_FAILED("precondition-failed", HttpStatus.PRECONDITION_FAILED, "It has changed meanwhile", false),
    /** The key was used for something else. */
    IDEMPOTENCY_KEY_REUSED(
            "idempotency-key-reused", HttpStatus.UNPROCESSABLE_CONTENT, "The key was used for another request", false),
    /** The same request is still at work. */
    REQUEST_IN_PROGRESS("request-in-progress", HttpStatus.CONFLICT, "The same request is still running", true),
    /** The path is right, the method is not. */
    METHOD_NOT_ALLOWED("method-not-allowed", HttpStatus.METHOD_NOT_ALLOWED, "The method is not allowed here", false),
    /** The answer has no such form. */
    NOT_ACCEPTABLE("not-acceptable", HttpStatus.NOT_ACCEPTABLE, "The answer has no such form", false),
    /** The body has no form that is read here. */
    UNSUPPORTED_MEDIA_TYPE(
            "unsupported-media-type", HttpStatus.UNSUPPORTED_MEDIA_TYPE, "The body has the wrong form", false),
    /** The body is larger than the limit. */
    TOO_LARGE("too-large", HttpStatus.CONTENT_TOO_LARGE, "The body is too large", false),
    /** Something this service stands on is away or overloaded. */
    UNAVAILABLE("unavailable", HttpStatus.SERVICE_UNAVAILABLE, "Not available at the moment", true),
    /** A mistake of ours. */
    INTERNAL_ERROR("internal-error", HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong on our side", true);

    private final String slug;
    private final HttpStatus status;
    private final String title;
    private final boolean retryable;

    CommonProblem(String slug, HttpStatus status, String title, boolean retryable) {
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
