package dev.candor.gateway.route;

import dev.candor.gateway.access.CallerLiveness;
import dev.candor.gateway.access.Visitor;
import dev.candor.gateway.edge.Refusals;
import dev.candor.gateway.limit.Allowances;
import dev.candor.gateway.limit.OpenConnections;
import dev.candor.runtime.web.CommonProblem;
import dev.candor.runtime.web.OpenStreams;
import dev.candor.runtime.web.ProblemException;
import dev.candor.runtime.web.RateLimit;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.stereotype.Component;

/** Writes a service's answer out: the headers that are for the client, then the bytes as they come. */
@Component
class AnswerRelay {

    private static final List<String> PASSED_ON = List.of(
            "accept-ranges",
            "allow",
            "content-disposition",
            "content-language",
            "content-length",
            "content-range",
            "content-type",
            "etag",
            "idempotency-replayed",
            "last-modified",
            "link",
            "location",
            "retry-after");

    /** Lists that the gateway has begun itself. */
    private static final List<String> ADDED = List.of("ratelimit", "ratelimit-policy");

    private static final Duration RECHECK = Duration.ofSeconds(30);
    private static final int PIECE = 16 * 1024;

    private final CallerLiveness liveness;
    private final OpenConnections connections;
    private final OpenStreams streams;
    private final Allowances allowances;
    private final Refusals refusals;
    private final Clock clock;

    AnswerRelay(
            CallerLiveness liveness,
            OpenConnections connections,
            OpenStreams streams,
            Allowances allowances,
            Refusals refusals,
            Clock clock) {
        this.liveness = liveness;
        this.connections = connections;
        this.streams = streams;
        this.allowances = allowances;
        this.refusals = refusals;
        this.clock = clock;
    }

    void write(HttpResponse<InputStream> answer, HttpServletResponse response) throws IOException {
        try (InputStream body = answer.body()) {
            String type = answer.headers().firstValue("content-type").orElse("");
            if (type.toLowerCase(Locale.ROOT).startsWith("text/event-stream")) {
                stream(answer, body, response);
            } else {
                head(answer, response);
                body.transferTo(response.getOutputStream());
            }
        }
    }

    private void stream(HttpResponse<InputStream> answer, InputStream body, HttpServletResponse response)
            throws IOException {
        Visitor visitor = Visitor.current().orElseThrow();
        Optional<OpenConnections.Place> place =
                connections.enter("stream", visitor.owner().toString(), allowances.openStreams());
        if (place.isEmpty()) {
            refusals.write(
                    response,
                    new ProblemException(CommonProblem.TOO_MANY_REQUESTS, "Too many streams are open. Close one first.")
                            .withRetryAfter(Duration.ofSeconds(10))
                            .withRateLimit(RateLimit.atOnce("event-streams", allowances.openStreams())));
            return;
        }
        AtomicBoolean ended = new AtomicBoolean();
        try (OpenConnections.Place _ = place.get();
                OpenStreams.Stream _ = streams.begin(() -> end(body, ended))) {
            head(answer, response);
            response.setHeader("X-Accel-Buffering", "no");
            response.flushBuffer();
            copyWhileAlive(visitor, body, response.getOutputStream());
        } catch (IOException broken) {
            if (!ended.get()) {
                throw broken;
            }
        }
    }

    /** Lets whoever waits for more of it go on. */
    private static void end(InputStream body, AtomicBoolean ended) {
        ended.set(true);
        try {
            body.close();
        } catch (IOException closed) {
            // it is over either way
        }
    }

    private void copyWhileAlive(Visitor visitor, InputStream body, OutputStream out) throws IOException {
        byte[] piece = new byte[PIECE];
        Instant checked = clock.instant();
        int length = body.read(piece);
        while (length >= 0) {
            Instant now = clock.instant();
            if (now.isAfter(checked.plus(RECHECK))) {
                if (!liveness.alive(visitor)) {
                    return;
                }
                checked = now;
            }
            out.write(piece, 0, length);
            out.flush();
            length = body.read(piece);
        }
    }

    private static void head(HttpResponse<InputStream> answer, HttpServletResponse response) {
        response.setStatus(answer.statusCode());
        ADDED.forEach(name -> answer.headers().allValues(name).forEach(value -> response.addHeader(name, value)));
        String inside = answer.uri().getScheme() + "://" + answer.uri().getAuthority();
        for (String name : PASSED_ON) {
            List<String> values = answer.headers().allValues(name);
            for (int i = 0; i < values.size(); i++) {
                String value = values.get(i).replace(inside, "");
                if (i == 0) {
                    response.setHeader(name, value);
                } else {
                    response.addHeader(name, value);
                }
            }
        }
    }
}
