package dev.candor.runtime.model.provider;

import dev.candor.runtime.model.provider.KeyProbe.Finding;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/**
 * Looks once, when the service has started, whether each configured provider is there and takes its key, so that a wrong key shows
 * then and not in somebody's run. Nobody waits for it and nothing fails by it. Who does not answer is asked again, ever more rarely.
 */
final class KeyChecks implements ApplicationListener<ApplicationReadyEvent>, AutoCloseable {

    static final Duration FIRST_PAUSE = Duration.ofSeconds(30);

    private static final Logger LOG = LoggerFactory.getLogger(KeyChecks.class);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);

    private final List<Checked> providers;
    private final KeyProbe probe;
    private final Clock clock;
    private final Duration firstPause;
    private final Map<String, Result> results = new ConcurrentHashMap<>();
    private final List<Thread> threads = new CopyOnWriteArrayList<>();

    /** @param firstPause until a provider that does not answer is asked for the second time; each pause is twice the one before */
    KeyChecks(List<Checked> providers, KeyProbe probe, Clock clock, Duration firstPause) {
        this.providers = List.copyOf(providers);
        this.probe = probe;
        this.clock = clock;
        this.firstPause = firstPause;
    }

    /** One provider; {@code models} are all that agents may ask there. */
    record Checked(String name, Protocol protocol, Protocol.Address address, Set<String> models) {}

    /** What was found, and when. */
    record Result(Finding finding, Instant at) {

        /** Such as {@code model-not-listed}. */
        String word() {
            return finding.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The newest; empty as long as the first one is under way. */
    Optional<Result> of(String provider) {
        return Optional.ofNullable(results.get(provider));
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        start();
    }

    void start() {
        if (threads.isEmpty()) {
            providers.forEach(one -> threads.add(
                    Thread.ofVirtual().name("key-check-" + one.name()).start(() -> check(one))));
        }
    }

    @Override
    public void close() {
        threads.forEach(Thread::interrupt);
    }

    private void check(Checked one) {
        Duration pause = firstPause;
        try {
            while (look(one) == Finding.AWAY) {
                Thread.sleep(pause);
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            // its message may quote the key
            LOG.warn(
                    "model provider {} cannot be asked: {}",
                    one.name(),
                    e.getClass().getSimpleName());
            results.put(one.name(), new Result(Finding.AWAY, clock.instant()));
        }
    }

    private Finding look(Checked one) throws InterruptedException {
        Finding finding = probe.ask(one.protocol(), one.address(), one.models());
        Result before = results.put(one.name(), new Result(finding, clock.instant()));
        if (before == null || before.finding() != finding) {
            say(one.name(), finding);
        }
        return finding;
    }

    private static void say(String name, Finding finding) {
        switch (finding) {
            case ACCEPTED -> LOG.info("model provider {} takes its key", name);
            case REACHABLE -> LOG.info("model provider {} is there", name);
            case NOT_OFFERED ->
                LOG.info("model provider {} lists no models: its key shows with the first question", name);
            case MODEL_NOT_LISTED ->
                LOG.warn("model provider {} is there, but does not list a model that is set", name);
            case REFUSED ->
                LOG.warn("model provider {} refuses its key: correct candor.model.providers.{}.api-key", name, name);
            case AWAY -> LOG.warn("model provider {} does not answer; runs go on without it", name);
        }
    }
}
