package dev.candor.resume;

import dev.candor.runtime.web.ProblemType;
import org.springframework.http.HttpStatus;

/** Refusals of resume-service. */
public enum ResumeProblem implements ProblemType {
    /** What was asked for has not been made yet. */
    NOT_READY(HttpStatus.CONFLICT, "This is not ready yet", true),
    /** The file cannot be read; its warnings say why. */
    RESUME_REJECTED(HttpStatus.UNPROCESSABLE_CONTENT, "The resume cannot be read", false),
    /** A model was asked for by name and there is none. */
    ENGINE_UNAVAILABLE(HttpStatus.UNPROCESSABLE_CONTENT, "There is no model to use", false),
    /** Nobody asked the person yet whether a hosted model may see their texts. */
    CONSENT_NEEDED(HttpStatus.FORBIDDEN, "Your consent is needed", false),
    /** As many as a day allows were started today. */
    DAY_QUOTA_USED(HttpStatus.TOO_MANY_REQUESTS, "Enough for today", true),
    /** As many as one person may have are waiting. */
    QUEUE_FULL(HttpStatus.TOO_MANY_REQUESTS, "Too many are waiting", true),
    /** As many event streams as one person may have are open. */
    TOO_MANY_STREAMS(HttpStatus.TOO_MANY_REQUESTS, "Too many event streams", true),
    /** It has ended well: there is nothing to stop. */
    NOT_CANCELLABLE(HttpStatus.CONFLICT, "It has ended already", false),
    /** It has not ended badly: there is nothing to try again. */
    NOT_RETRYABLE(HttpStatus.CONFLICT, "It cannot be tried again", false),
    /** The same is at work under another id. */
    IDENTICAL_ALIVE(HttpStatus.CONFLICT, "The same is already at work", false),
    /** The words chosen say something the source does not. */
    CLAIM_REFUSED(HttpStatus.UNPROCESSABLE_CONTENT, "The source does not say that", false);

    private final Meaning meaning;

    ResumeProblem(HttpStatus status, String title, boolean retryable) {
        this.meaning = new Meaning(status, title, retryable);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
