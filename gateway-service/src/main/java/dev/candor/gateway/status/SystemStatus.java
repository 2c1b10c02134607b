package dev.candor.gateway.status;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks at all parts at once and remembers the answer for a few seconds, so that many who ask cost one look. */
@Component
class SystemStatus {

    private final List<Part> parts;
    private final StatusProperties properties;
    private final Clock clock;
    private @Nullable Seen seen;

    SystemStatus(List<Part> parts, StatusProperties properties, Clock clock) {
        this.parts = List.copyOf(parts);
        this.properties = properties;
        this.clock = clock;
    }

    /** How a part is. */
    enum State {
        UP,
        DEGRADED,
        DOWN;

        @JsonValue
        String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Something that can be looked at.
     *
     * @param standsOn names of the parts it needs; only services need any
     */
    record Part(String name, boolean service, List<String> standsOn, Check check) {}

    /** One look. What cannot be reached is down. */
    @FunctionalInterface
    interface Check {
        State look() throws InterruptedException;
    }

    /** What was seen of one part, and of what it stands on. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Entry(String name, State status, Instant checkedAt, List<Entry> dependencies) {}

    /** What was seen of all services. */
    record Seen(State status, Instant checkedAt, List<Entry> services) {}

    synchronized Seen look() throws InterruptedException {
        Instant now = clock.instant();
        Seen known = seen;
        if (known == null || now.isAfter(known.checkedAt().plus(properties.kept()))) {
            known = lookNow(now);
            seen = known;
        }
        return known;
    }

    private Seen lookNow(Instant now) throws InterruptedException {
        Map<String, State> states = new HashMap<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<State>> looks = parts.stream()
                    .map(part -> threads.submit(() -> part.check().look()))
                    .toList();
            for (int i = 0; i < parts.size(); i++) {
                states.put(parts.get(i).name(), result(looks.get(i)));
            }
        }
        List<Entry> services = parts.stream()
                .filter(Part::service)
                .map(part -> service(part, states, now))
                .toList();
        return new Seen(overall(services), now, services);
    }

    private static State result(Future<State> look) throws InterruptedException {
        try {
            return look.get();
        } catch (ExecutionException e) {
            return State.DOWN;
        }
    }

    private static Entry service(Part part, Map<String, State> states, Instant now) {
        List<Entry> standsOn = part.standsOn().stream()
                .filter(states::containsKey)
                .map(name -> new Entry(name, states.getOrDefault(name, State.DOWN), now, List.of()))
                .toList();
        State own = states.getOrDefault(part.name(), State.DOWN);
        boolean limps = standsOn.stream().anyMatch(entry -> entry.status() != State.UP);
        return new Entry(part.name(), own == State.UP && limps ? State.DEGRADED : own, now, standsOn);
    }

    private static State overall(List<Entry> services) {
        if (services.stream().allMatch(entry -> entry.status() == State.UP)) {
            return State.UP;
        }
        // the gateway answers, so something always works
        return services.stream().skip(1).allMatch(entry -> entry.status() == State.DOWN) ? State.DOWN : State.DEGRADED;
    }
}
