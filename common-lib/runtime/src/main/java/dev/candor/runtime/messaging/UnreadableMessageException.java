package dev.candor.runtime.messaging;

/** Bytes that are no message anybody here knows. Trying again cannot help: the record goes to the dead letters at once. */
public final class UnreadableMessageException extends RuntimeException {

    /** Says what is wrong in our own words, never with content of the message. */
    public UnreadableMessageException(String reason) {
        super(reason);
    }
}
