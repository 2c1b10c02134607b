package dev.candor.runtime.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.core.MethodParameter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import tools.jackson.core.JacksonException;

/** Which fields were wrong, in our own words, whatever the framework calls the failure. */
final class FieldErrors {

    private FieldErrors() {}

    static List<FieldError> of(Exception exception) {
        return switch (exception) {
            case BindException bind -> of(bind.getBindingResult());
            case HandlerMethodValidationException invalid -> of(invalid);
            case MissingServletRequestParameterException missing -> missing(missing.getParameterName());
            case MissingRequestHeaderException missing -> missing(missing.getHeaderName());
            case MissingServletRequestPartException missing -> missing(missing.getRequestPartName());
            case HttpMessageNotReadableException unreadable -> unreadable(unreadable);
            case ConstraintViolationException invalid -> violations(invalid);
            default -> List.of();
        };
    }

    static boolean inPath(MethodArgumentTypeMismatchException mismatch) {
        MethodParameter parameter = mismatch.getParameter();
        return parameter.hasParameterAnnotation(PathVariable.class);
    }

    private static List<FieldError> of(BindingResult result) {
        return result.getFieldErrors().stream()
                .map(error -> new FieldError(
                        error.getField(), Objects.requireNonNullElse(error.getDefaultMessage(), "is not valid")))
                .toList();
    }

    private static List<FieldError> of(HandlerMethodValidationException invalid) {
        return invalid.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .map(error -> new FieldError(
                                error instanceof org.springframework.validation.FieldError field
                                        ? field.getField()
                                        : name(result.getMethodParameter()),
                                Objects.requireNonNullElse(error.getDefaultMessage(), "is not valid"))))
                .toList();
    }

    private static List<FieldError> violations(ConstraintViolationException invalid) {
        return invalid.getConstraintViolations().stream().map(FieldErrors::of).toList();
    }

    private static FieldError of(ConstraintViolation<?> violation) {
        return new FieldError(violation.getPropertyPath().toString(), violation.getMessage());
    }

    private static List<FieldError> unreadable(HttpMessageNotReadableException unreadable) {
        if (!(unreadable.getCause() instanceof JacksonException json)
                || json.getPath().isEmpty()) {
            return List.of();
        }
        String path = json.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining());
        return List.of(new FieldError(path.startsWith(".") ? path.substring(1) : path, "has the wrong form"));
    }

    private static List<FieldError> missing(String name) {
        return List.of(new FieldError(name, "is missing"));
    }

    private static String name(MethodParameter parameter) {
        return Objects.requireNonNullElse(parameter.getParameterName(), "parameter");
    }
}
