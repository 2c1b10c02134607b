package dev.candor.runtime.messaging;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** Carries one trace over rows: what a transaction leaves for later continues the trace that began it. */
public final class Traces {

    private static final String OPTIMIZATION = "optimizationId";

    private final Tracer tracer;
    private final Propagator propagator;

    Traces(Tracer tracer, Propagator propagator) {
        this.tracer = tracer;
        this.propagator = propagator;
    }

    /** The trace of the current thread in the W3C form; absent outside any trace. */
    public @Nullable String current() {
        Map<String, String> carrier = new HashMap<>();
        inject(carrier);
        return carrier.get("traceparent");
    }

    /** Runs work as a span of that trace, or of a new one if absent, with the optimization's id on span and log lines. */
    public <T extends @Nullable Object> T continued(
            @Nullable String traceparent, String name, String optimizationId, Supplier<T> work) {
        Map<String, String> carrier = traceparent == null ? Map.of() : Map.of("traceparent", traceparent);
        Span span = propagator
                .extract(carrier, Map::get)
                .name(name)
                .tag("optimization.id", optimizationId)
                .start();
        String outer = MDC.get(OPTIMIZATION);
        try (Tracer.SpanInScope _ = tracer.withSpan(span)) {
            MDC.put(OPTIMIZATION, optimizationId);
            return work.get();
        } finally {
            if (outer == null) {
                MDC.remove(OPTIMIZATION);
            } else {
                MDC.put(OPTIMIZATION, outer);
            }
            span.end();
        }
    }

    void inject(Map<String, String> headers) {
        Span span = tracer.currentSpan();
        if (span != null) {
            propagator.inject(span.context(), headers, (carrier, key, value) -> {
                if (carrier != null) {
                    carrier.put(key, value);
                }
            });
        }
    }
}
