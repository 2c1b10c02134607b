package dev.candor.resume.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Something the person should know about their file.
 *
 * @param code kebab-case, such as {@code two-columns}, {@code scanned}, {@code hidden-text}, {@code missing-dates}
 * @param severity {@code info}, {@code warning} or {@code error}
 * @param message what it means and what to do, in one or two sentences
 * @param page 1 for the first page; absent if it concerns the whole file
 * @param path the value in the document that it is about; absent if it is about no single one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ResumeWarning(
        String code,
        String severity,
        String message,
        @Nullable Integer page,
        @Nullable String path) {

    /** A warning about no single value. */
    public ResumeWarning(String code, String severity, String message, @Nullable Integer page) {
        this(code, severity, message, page, null);
    }
}
