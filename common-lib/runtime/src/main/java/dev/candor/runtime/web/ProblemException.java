package dev.candor.runtime.web;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Ends a request with a problem answer. */
public final class ProblemException extends RuntimeException {

    private final ProblemType type;
    private final String detail;
    private final List<FieldError> errors;
    private final @Nullable Duration retryAfter;
    private final @Nullable RateLimit rateLimit;

    /**
     * A refusal.
     *
     * @param detail our own words for the person, never content of the request or an exception's message
     */
    public ProblemException(ProblemType type, String detail) {
        this(type, detail, List.of(), null, null);
    }

    private ProblemException(
            ProblemType type,
            String detail,
            List<FieldError> errors,
            @Nullable Duration retryAfter,
            @Nullable RateLimit rateLimit) {
        super(type.slug() + ": " + detail);
        this.type = type;
        this.detail = detail;
        this.errors = List.copyOf(errors);
        this.retryAfter = retryAfter;
        this.rateLimit = rateLimit;
    }

    /** The same refusal with the fields at fault. */
    public ProblemException withErrors(List<FieldError> fields) {
        return new ProblemException(type, detail, fields, retryAfter, rateLimit);
    }

    /** The same refusal with the time after which to try again. */
    public ProblemException withRetryAfter(Duration after) {
        return new ProblemException(type, detail, errors, after, rateLimit);
    }

    /** The same refusal with the allowance that is used up. */
    public ProblemException withRateLimit(RateLimit used) {
        return new ProblemException(type, detail, errors, retryAfter, used);
    }

    /** The refusal for a thing that does not exist or belongs to somebody else; always the same. */
    public static ProblemException notFound() {
        return new ProblemException(CommonProblem.NOT_FOUND, "It does not exist, or it is not yours.");
    }

    /** The refusal for one bad field. */
    public static ProblemException invalid(String field, String message) {
        return new ProblemException(CommonProblem.INVALID_INPUT, "Please correct the fields listed.")
                .withErrors(List.of(new FieldError(field, message)));
    }

    /** Which refusal. */
    public ProblemType type() {
        return type;
    }

    /** What the person is told. */
    public String detail() {
        return detail;
    }

    /** Fields at fault; empty if none. */
    public List<FieldError> errors() {
        return errors;
    }

    /** When to try again; empty if unknown. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    /** The allowance that is used up; empty if the refusal has another reason. */
    public Optional<RateLimit> rateLimit() {
        return Optional.ofNullable(rateLimit);
    }
}
