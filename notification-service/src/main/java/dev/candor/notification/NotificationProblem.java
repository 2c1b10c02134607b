package dev.candor.notification;

import dev.candor.runtime.web.ProblemType;
import org.springframework.http.HttpStatus;

/** What can be wrong with telling somebody. */
public enum NotificationProblem implements ProblemType {
    /** The address is not one we send to. */
    WEBHOOK_ADDRESS_REFUSED(
            "webhook-address-refused", HttpStatus.UNPROCESSABLE_CONTENT, "Nothing is sent there", false),
    /** Five at most. */
    TOO_MANY_WEBHOOKS("too-many-webhooks", HttpStatus.CONFLICT, "You have the most webhooks there may be", false),
    /** Not an event or channel we know. */
    UNKNOWN_EVENT("unknown-event", HttpStatus.BAD_REQUEST, "There is no such event or channel", false);

    private final String slug;
    private final HttpStatus status;
    private final String title;
    private final boolean retryable;

    NotificationProblem(String slug, HttpStatus status, String title, boolean retryable) {
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
