package dev.candor.notification;

import dev.candor.runtime.web.ProblemType;
import org.springframework.http.HttpStatus;

/** What can be wrong with telling somebody. */
public enum NotificationProblem implements ProblemType {
    /** The address is not one we send to. */
    WEBHOOK_ADDRESS_REFUSED(HttpStatus.UNPROCESSABLE_CONTENT, "Nothing is sent there", false),
    /** Five at most. */
    TOO_MANY_WEBHOOKS(HttpStatus.CONFLICT, "You have the most webhooks there may be", false),
    /** Not an event or channel we know. */
    UNKNOWN_EVENT(HttpStatus.BAD_REQUEST, "There is no such event or channel", false);

    private final Meaning meaning;

    NotificationProblem(HttpStatus status, String title, boolean retryable) {
        this.meaning = new Meaning(status, title, retryable);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
