package dev.candor.file;

import dev.candor.runtime.web.ProblemType;
import org.springframework.http.HttpStatus;

/** What can be wrong with a file. */
public enum FileProblem implements ProblemType {
    /** Nothing in it. */
    EMPTY_FILE(HttpStatus.UNPROCESSABLE_CONTENT, "The file is empty", false),
    /** Over the limit of its kind. */
    FILE_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "The file is too large", false),
    /** Not one of the kinds we read. */
    UNSUPPORTED_FILE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "This kind of file cannot be read", false),
    /** Name, declared type and content do not agree. */
    FILE_MISMATCH(HttpStatus.UNPROCESSABLE_CONTENT, "The file is not what its name says", false),
    /** The right kind, but broken, encrypted or hostile. */
    UNREADABLE_FILE(HttpStatus.UNPROCESSABLE_CONTENT, "The file cannot be opened", false),
    /** The day's uploads or the person's space are used up. */
    QUOTA_EXCEEDED(HttpStatus.TOO_MANY_REQUESTS, "The upload quota is used up", true),
    /** The object store does not answer. */
    STORAGE_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "Files cannot be stored now", true);

    private final Meaning meaning;

    FileProblem(HttpStatus status, String title, boolean retryable) {
        this.meaning = new Meaning(status, title, retryable);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
