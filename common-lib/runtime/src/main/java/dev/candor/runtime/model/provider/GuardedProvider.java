package dev.candor.runtime.model.provider;

import dev.candor.runtime.model.ModelProvider;
import dev.candor.runtime.model.ModelRequest;
import dev.candor.runtime.model.ProviderTrouble;
import dev.candor.runtime.model.ProviderTrouble.Kind;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A provider behind a breaker and a bulkhead of this instance: one that fails half of its calls is left alone for a while, and one that
 * hangs takes no more than its own threads.
 */
final class GuardedProvider implements ModelProvider {

    private static final Duration REST = Duration.ofSeconds(20);
    private static final CircuitBreakerConfig BREAKER = CircuitBreakerConfig.custom()
            .slidingWindowSize(20)
            .minimumNumberOfCalls(8)
            .failureRateThreshold(60)
            .permittedNumberOfCallsInHalfOpenState(2)
            .build();

    private final ModelProvider provider;
    private final CircuitBreaker breaker;
    private final Bulkhead bulkhead;
    private final Duration rest;

    GuardedProvider(ModelProvider provider) {
        this(provider, REST);
    }

    /** @param rest how long the provider is left alone when it fails */
    GuardedProvider(ModelProvider provider, Duration rest) {
        this.provider = provider;
        this.rest = rest;
        this.breaker = CircuitBreaker.of(
                provider.name(),
                CircuitBreakerConfig.from(BREAKER).waitDurationInOpenState(rest).build());
        this.bulkhead = Bulkhead.of(
                provider.name(),
                BulkheadConfig.custom()
                        .maxConcurrentCalls(provider.limits().atOnce())
                        .maxWaitDuration(Duration.ZERO)
                        .build());
    }

    @Override
    public String name() {
        return provider.name();
    }

    @Override
    public String label() {
        return provider.label();
    }

    @Override
    public Limits limits() {
        return provider.limits();
    }

    @Override
    public Tuning tuning(String agent) {
        return provider.tuning(agent);
    }

    /** Whoever asks it before a call ends the rest when its time is over: the breaker itself looks at the clock only when it is asked. */
    @Override
    public Optional<Duration> resting() {
        if (breaker.getState() != CircuitBreaker.State.OPEN) {
            return Optional.empty();
        }
        if (breaker.tryAcquirePermission()) {
            breaker.releasePermission();
            return Optional.empty();
        }
        return Optional.of(rest);
    }

    @Override
    public State state() {
        return resting().isPresent()
                ? State.OPEN
                : breaker.getState() == CircuitBreaker.State.HALF_OPEN ? State.HALF_OPEN : State.CLOSED;
    }

    @Override
    public void send(Tuning tuning, ModelRequest request, Keep keep) throws ProviderTrouble, InterruptedException {
        if (!bulkhead.tryAcquirePermission()) {
            throw new ProviderTrouble(Kind.AWAY, "bulkhead-full", Duration.ofSeconds(1));
        }
        try {
            sendGuarded(tuning, request, keep);
        } finally {
            bulkhead.onComplete();
        }
    }

    @Override
    public Reading read(Tuning tuning, ModelRequest request, byte[] raw) throws ProviderTrouble {
        return provider.read(tuning, request, raw);
    }

    private void sendGuarded(Tuning tuning, ModelRequest request, Keep keep)
            throws ProviderTrouble, InterruptedException {
        try {
            breaker.acquirePermission();
        } catch (CallNotPermittedException e) {
            throw new ProviderTrouble(Kind.AWAY, "breaker-open", rest);
        }
        long began = System.nanoTime();
        boolean failed = false;
        try {
            provider.send(tuning, request, keep);
        } catch (ProviderTrouble trouble) {
            failed = trouble.kind() == Kind.AWAY;
            if (failed) {
                breaker.onError(System.nanoTime() - began, TimeUnit.NANOSECONDS, trouble);
            }
            throw trouble;
        } finally {
            if (!failed) {
                breaker.onSuccess(System.nanoTime() - began, TimeUnit.NANOSECONDS);
            }
        }
    }
}
