package dev.candor.resume;

import dev.candor.runtime.web.ProblemType;
import org.springframework.http.HttpStatus;

/** Refusals of resume-service. */
public enum ResumeProblem implements ProblemType {
    /** What was asked for has not been made yet. */
    NOT_READY("not-ready", HttpStatus.CONFLICT, "This is not ready yet", true),
    /** The file cannot be read; its warnings say why. */
    RESUME_REJECTED("resume-rejected", HttpStatus.UNPROCESSABLE_CONTENT, "The resume cannot be read", false),
    /** A model was asked for by name and there is none. */
    ENGINE_UNAVAILABLE("engine-unavailable", HttpStatus.UNPROCESSABLE_CONTENT, "There is no model to use", false),
    /** As many as a day allows were started today. */
    DAY_QUOTA_USED("day-quota-used", HttpStatus.TOO_MANY_REQUESTS, "Enough for today", true),
    /** As many as one person may have are waiting. */
    QUEUE_FULL("queue-full", HttpStatus.TOO_MANY_REQUESTS, "Too many are waiting", true),
    /** As many event streams as one person may have are open. */
    TOO_MANY_STREAMS("too-many-streams", HttpStatus.TOO_MANY_REQUESTS, "Too many event streams", true),
    /** It has ended well: there is nothing to stop. */
    NOT_CANCELLABLE("not-cancellable", HttpStatus.CONFLICT, "It has ended already", false),
    /** It has not ended badly: there is nothing to try again. */
    NOT_RETRYABLE("not-retryable", HttpStatus.CONFLICT, "It cannot be tried again", false),
    /** The same is at work under another id. */
    IDENTICAL_ALIVE("identical-alive", HttpStatus.CONFLICT, "The same is already at work", false),
    /** The words chosen say something the source does not. */
    CLAIM_REFUSED("claim-refused", HttpStatus.UNPROCESSABLE_CONTENT, "The source does not say that", false);

    private final String slug;
    private final HttpStatus status;
    private final String title;
    private final boolean retryable;

    ResumeProblem(String slug, HttpStatus status, String title, boolean retryable) {
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
