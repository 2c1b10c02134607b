package dev.candor.resume.lint;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One thing that may trip a reader of a resume.
 *
 * @param code kebab-case, the same for the same rule
 * @param severity {@code error}, {@code warning} or {@code info}
 * @param meaning what goes wrong
 * @param action what to do
 * @param path dotted path in the document; absent if it concerns the whole file
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LintFinding(
        String code,
        String severity,
        String meaning,
        String action,
        @Nullable String path) {}
