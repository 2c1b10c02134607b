package dev.candor.runtime.web;

import jakarta.validation.ConstraintViolationException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** The only place that turns exceptions into answers. Nothing of an exception's own message gets out. */
@RestControllerAdvice
@Order(0)
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final ProblemWriter problems;

    ProblemAdvice(ProblemWriter problems) {
        this.problems = problems;
    }

    /** Whether a failure says that something this service stands on is away. */
    static boolean away(Object failure) {
        return failure instanceof DataAccessResourceFailureException
                || failure instanceof CannotCreateTransactionException
                || failure instanceof TransientDataAccessException
                || failure instanceof ResourceAccessException;
    }

    @ExceptionHandler
    ResponseEntity<Object> on(ProblemException problem) {
        return problems.answer(problem, new HttpHeaders());
    }

    @ExceptionHandler
    ResponseEntity<Object> on(ConstraintViolationException invalid) {
        return invalid(FieldErrors.of(invalid));
    }

    @ExceptionHandler
    ResponseEntity<Object> on(MethodArgumentTypeMismatchException mismatch) {
        if (FieldErrors.inPath(mismatch)) {
            return problems.answer(ProblemException.notFound(), new HttpHeaders());
        }
        return invalid(List.of(new FieldError(mismatch.getName(), "has the wrong form")));
    }

    @ExceptionHandler({
        DataAccessResourceFailureException.class,
        CannotCreateTransactionException.class,
        TransientDataAccessException.class,
        ResourceAccessException.class
    })
    ResponseEntity<Object> onAway(Exception away) {
        LOG.warn("something this service stands on is away: {}", away.toString());
        return problems.unavailable();
    }

    @ExceptionHandler
    ResponseEntity<Object> on(Exception mistake) throws Exception {
        if (mistake instanceof AccessDeniedException || mistake instanceof AuthenticationException) {
            throw mistake;
        }
        LOG.error("unexpected", mistake);
        return problems.answer(
                CommonProblem.INTERNAL_ERROR, "Please tell us the trace id.", List.of(), new HttpHeaders());
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        if (BodyLimit.exceeded(unreadable)) {
            return problems.answer(CommonProblem.TOO_LARGE, BodyLimit.DETAIL, List.of(), headers);
        }
        List<FieldError> fields = FieldErrors.of(unreadable);
        if (!fields.isEmpty()) {
            return invalid(fields);
        }
        return problems.answer(
                CommonProblem.MALFORMED_BODY,
                "The body must be JSON of the shape this address asks for.",
                fields,
                headers);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception exception,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return switch (status.value()) {
            case 400 -> invalid(FieldErrors.of(exception));
            case 404 -> problems.answer(ProblemException.notFound(), new HttpHeaders());
            case 405 -> plain(CommonProblem.METHOD_NOT_ALLOWED, "See the Allow header.", headers);
            case 406 -> plain(CommonProblem.NOT_ACCEPTABLE, "This address answers in other forms.", new HttpHeaders());
            case 413 -> plain(CommonProblem.TOO_LARGE, "Send less at once.", headers);
            case 415 -> plain(CommonProblem.UNSUPPORTED_MEDIA_TYPE, "Send the Content-Type asked for here.", headers);
            case 503 -> plain(CommonProblem.UNAVAILABLE, "Please try again in a moment.", headers);
            default -> {
                LOG.error("unexpected", exception);
                yield plain(CommonProblem.INTERNAL_ERROR, "Please tell us the trace id.", headers);
            }
        };
    }

    private ResponseEntity<Object> plain(ProblemType type, String detail, HttpHeaders headers) {
        return problems.answer(type, detail, List.of(), headers);
    }

    private ResponseEntity<Object> invalid(List<FieldError> errors) {
        return problems.answer(
                CommonProblem.INVALID_INPUT, "Please correct the fields listed.", errors, new HttpHeaders());
    }
}
