package dev.candor.runtime.web;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/** Makes problem answers, inside controllers and, for filters, on the bare response. A bean. */
public final class ProblemWriter {

    private final JsonMapper json;
    private final Tracer tracer;

    ProblemWriter(JsonMapper json, Tracer tracer) {
        this.json = json;
        this.tracer = tracer;
    }

    /** Answers a request from a filter; does nothing if the answer has begun. */
    public void write(HttpServletResponse response, ProblemType type, String detail) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        byte[] body = json.writeValueAsBytes(Problem.of(type, detail, List.of(), traceId()));
        response.setStatus(type.status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (type == CommonProblem.UNAUTHENTICATED) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        response.getOutputStream().write(body);
    }

    /** Like {@link #write(HttpServletResponse, ProblemType, String)}, with what the refusal says of waiting. */
    public void write(HttpServletResponse response, ProblemException problem) throws IOException {
        if (!response.isCommitted()) {
            waiting(problem, response::addHeader);
            write(response, problem.type(), problem.detail());
        }
    }

    /** The answer for an exception that names its problem. */
    ResponseEntity<Object> answer(ProblemException problem, HttpHeaders headers) {
        HttpHeaders all = new HttpHeaders();
        all.putAll(headers);
        waiting(problem, all::add);
        return answer(problem.type(), problem.detail(), problem.errors(), all);
    }

    /** The answer for a refusal. */
    ResponseEntity<Object> answer(ProblemType type, String detail, List<FieldError> errors, HttpHeaders headers) {
        return ResponseEntity.status(type.status())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(Problem.of(type, detail, errors, traceId()));
    }

    /** Says that something this instance stands on is away, and ends the connection: the next one may lead to an instance that is well. */
    ResponseEntity<Object> unavailable() {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, "5");
        headers.set(HttpHeaders.CONNECTION, "close");
        return answer(CommonProblem.UNAVAILABLE, "Please try again in a moment.", List.of(), headers);
    }

    private @Nullable String traceId() {
        Span span = tracer.currentSpan();
        String id = span == null ? "" : span.context().traceId();
        return id.isEmpty() ? null : id;
    }

    private static void waiting(ProblemException problem, BiConsumer<String, String> headers) {
        problem.retryAfter().ifPresent(after -> headers.accept(HttpHeaders.RETRY_AFTER, Long.toString(seconds(after))));
        problem.rateLimit().ifPresent(limit -> limit.addTo(headers));
    }

    private static long seconds(Duration after) {
        return Math.max(1, after.plusMillis(999).toSeconds());
    }
}
