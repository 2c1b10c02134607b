package dev.candor.resume.optimization;

import dev.candor.contract.id.OptimizationId;
import dev.candor.contract.id.OwnerId;
import dev.candor.resume.ResumeProblem;
import dev.candor.resume.orchestration.Orchestrator;
import dev.candor.resume.orchestration.Signals;
import dev.candor.runtime.web.Caller;
import dev.candor.runtime.web.OpenStreams;
import dev.candor.runtime.web.ProblemException;
import dev.candor.runtime.web.RateLimit;
import dev.candor.runtime.web.RequiredScope;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The log of an optimization as server-sent events, live. The rows are the truth: no gap, no duplicate, whatever instance. */
@RestController
@RequestMapping("/optimizations")
class OptimizationStream {

    private final Orchestrator orchestrator;
    private final EventPump.Rows rows;
    private final Signals signals;
    private final OptimizationProperties properties;
    private final OpenStreams streams;
    private final Map<OwnerId, Integer> open = new ConcurrentHashMap<>();

    OptimizationStream(
            Orchestrator orchestrator,
            EventPump.Rows rows,
            Signals signals,
            OptimizationProperties properties,
            OpenStreams streams) {
        this.orchestrator = orchestrator;
        this.rows = rows;
        this.signals = signals;
        this.properties = properties;
        this.streams = streams;
    }

    @GetMapping(path = "/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @RequiredScope("optimizations.read")
    SseEmitter events(
            Caller caller,
            @PathVariable UUID id,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId,
            HttpServletResponse response) {
        OptimizationId optimization = new OptimizationId(id);
        if (orchestrator.find(caller.owner(), optimization).isEmpty()) {
            throw ProblemException.notFound();
        }
        int after = after(lastEventId);
        enter(caller.owner());
        response.setHeader("X-Accel-Buffering", "no");
        response.setHeader("Cache-Control", "no-store");
        SseEmitter emitter = new SseEmitter(0L);
        EventPump pump = new EventPump(orchestrator, rows, caller.owner(), optimization, emitter);
        Signals.Watch watch = signals.watch(optimization, pump::wake);
        emitter.onCompletion(pump::stop);
        emitter.onError(failure -> pump.stop());
        Thread.ofVirtual().name("events-" + optimization).start(() -> {
            try (watch;
                    OpenStreams.Stream _ = streams.begin(pump::stop)) {
                pump.run(after);
            } finally {
                leave(caller.owner());
            }
        });
        return emitter;
    }

    private static int after(@Nullable String lastEventId) {
        if (lastEventId == null || lastEventId.isBlank()) {
            return 0;
        }
        if (!lastEventId.matches("[0-9]{1,9}")) {
            throw ProblemException.invalid("Last-Event-ID", "must be the number of an event");
        }
        return Integer.parseInt(lastEventId);
    }

    private void enter(OwnerId owner) {
        open.compute(owner, (key, count) -> {
            int streams = count == null ? 0 : count;
            if (streams >= properties.streams()) {
                throw new ProblemException(ResumeProblem.TOO_MANY_STREAMS, "Close one of the open event streams first.")
                        .withRetryAfter(Duration.ofSeconds(5))
                        .withRateLimit(RateLimit.atOnce("event-streams", properties.streams()));
            }
            return streams + 1;
        });
    }

    private void leave(OwnerId owner) {
        open.computeIfPresent(owner, (key, count) -> count <= 1 ? null : count - 1);
    }
}
