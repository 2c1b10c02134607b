package dev.candor.runtime.web;

import org.springframework.http.HttpStatus;

/** Refusals that mean the same in every service. */
public enum CommonProblem implements ProblemType {
    /** Does not exist, or belongs to somebody else: nobody can tell which. */
    NOT_FOUND(HttpStatus.NOT_FOUND, "There is nothing here", false),
    /** The errors say which fields. */
    INVALID_INPUT(HttpStatus.BAD_REQUEST, "The input is not valid", false),
    /** No JSON, or not the shape asked for. */
    MALFORMED_BODY(HttpStatus.BAD_REQUEST, "The body cannot be read", false),
    /** No token, or none that counts. */
    UNAUTHENTICATED(HttpStatus.UNAUTHORIZED, "Sign in first", false),
    /** The token does not allow this. */
    INSUFFICIENT_SCOPE(HttpStatus.FORBIDDEN, "The token does not allow this", false),
    /** Refused for another reason. */
    FORBIDDEN(HttpStatus.FORBIDDEN, "This is not allowed", false),
    /** A limit is used up; {@code Retry-After} says until when. */
    TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS, "Too much at once", true),
    /** Not in this state. */
    CONFLICT(HttpStatus.CONFLICT, "This does not fit the present state", false),
    /** Somebody changed it in the meantime. */
    PRECONDITION_FAILED(HttpStatus.PRECONDITION_FAILED, "It has changed meanwhile", false),
    /** The key was used for something else. */
    IDEMPOTENCY_KEY_REUSED(HttpStatus.UNPROCESSABLE_CONTENT, "The key was used for another request", false),
    /** The same request is still at work. */
    REQUEST_IN_PROGRESS(HttpStatus.CONFLICT, "The same request is still running", true),
    /** The path is right, the method is not. */
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "The method is not allowed here", false),
    /** The answer has no such form. */
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "The answer has no such form", false),
    /** The body has no form that is read here. */
    UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "The body has the wrong form", false),
    /** The body is larger than the limit. */
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "The body is too large", false),
    /** Something this service stands on is away or overloaded. */
    UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "Not available at the moment", true),
    /** A mistake of ours. */
    INTERNAL_ERROR(HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong on our side", true);

    private final Meaning meaning;

    CommonProblem(HttpStatus status, String title, boolean retryable) {
        this.meaning = new Meaning(status, title, retryable);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
