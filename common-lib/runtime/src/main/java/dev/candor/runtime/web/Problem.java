package dev.candor.runtime.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The body of a problem answer (RFC 9457), in this order. Without {@code instance}: it would tell missing from foreign. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Problem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        @Nullable String traceId,
        boolean retryable,
        @Nullable List<FieldError> errors) {

    static Problem of(ProblemType type, String detail, List<FieldError> errors, @Nullable String traceId) {
        return new Problem(
                "https://candor.dev/problems/" + type.slug(),
                type.title(),
                type.status().value(),
                detail,
                type.slug(),
                traceId,
                type.retryable(),
                errors.isEmpty() ? null : List.copyOf(errors));
    }
}
