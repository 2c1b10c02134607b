package dev.candor.file;

import dev.candor.runtime.web.ProblemType;
import org.springframework.http.HttpStatus;

/** What can be wrong with a file. */
public enum FileProblem implements ProblemType {
    /** Nothing in it. */
    EMPTY_FILE("empty-file", HttpStatus.UNPROCESSABLE_CONTENT, "The file is empty", false),
    /** Over the limit of its kind. */
    FILE_TOO_LARGE("file-too-large", HttpStatus.CONTENT_TOO_LARGE, "The file is too large", false),
    /** Not one of the kinds we read. */
    UNSUPPORTED_FILE("unsupported-file", HttpStatus.UNSUPPORTED_MEDIA_TYPE, "This kind of file cannot be read", false),
    /** Name, declared type and content do not agree. */
    FILE_MISMATCH("file-mismatch", HttpStatus.UNPROCESSABLE_CONTENT, "The file is not what its name says", false),
    /** The right kind, but broken, encrypted or hostile. */
    UNREADABLE_FILE("unreadable-file", HttpStatus.UNPROCESSABLE_CONTENT, "The file cannot be opened", false),
    /** The day's uploads or the person's space are used up. */
    QUOTA_EXCEEDED("quota-exceeded", HttpStatus.TOO_MANY_REQUESTS, "The upload quota is used up", true),
    /** The object store does not answer. */
    STORAGE_UNAVAILABLE("storage-unavailable", HttpStatus.SERVICE_UNAVAILABLE, "Files cannot be stored now", true);

    private final String slug;
    private final HttpStatus status;
    private final String title;
    private final boolean retryable;

    FileProblem(String slug, HttpStatus status, String title, boolean retryable) {
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
