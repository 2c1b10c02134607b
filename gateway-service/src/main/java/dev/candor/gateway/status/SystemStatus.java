package dev.candor.gateway.status;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.candor.runtime.web.Foundations;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks at all services at once and remembers the answer for a few seconds, so that many who ask cost one look. */
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
     * A service.
     *
     * @param standsOn names of what it needs
     */
    record Part(String name, List<String> standsOn, Check check) {}

    /**
     * One look at a service.
     *
     * @param up whether it takes work
     * @param foundations what it has seen of what it stands on; what is missing here could not be seen
     */
    record Look(boolean up, Map<String, Foundations.Seen> foundations) {}

    /** How a look is taken. */
    @FunctionalInterface
    interface Check {
        Look look() throws InterruptedException;
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
        List<Entry> services = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Look>> looks = parts.stream()
                    .map(part -> threads.submit(() -> part.check().look()))
                    .toList();
            for (int i = 0; i < parts.size(); i++) {
                services.add(service(parts.get(i), result(looks.get(i)), now));
            }
        }
        return new Seen(overall(services), now, services);
    }

    private static Look result(Future<Look> look) throws InterruptedException {
        try {
            return look.get();
        } catch (ExecutionException e) {
            return new Look(false, Map.of());
        }
    }

    private static Entry service(Part part, Look look, Instant now) {
        List<Entry> standsOn = part.standsOn().stream()
                .map(name -> foundation(name, look.foundations().get(name), now))
                .toList();
        boolean limps = standsOn.stream().anyMatch(entry -> entry.status() != State.UP);
        State up = limps ? State.DEGRADED : State.UP;
        return new Entry(part.name(), look.up() ? up : State.DOWN, now, standsOn);
    }

    private static Entry foundation(String name, Foundations.@Nullable Seen seen, Instant now) {
        return seen == null
                ? new Entry(name, State.DOWN, now, List.of())
                : new Entry(name, seen.up() ? State.UP : State.DOWN, seen.checkedAt(), List.of());
    }

    private static State overall(List<Entry> services) {
        if (services.stream().allMatch(entry -> entry.status() == State.UP)) {
            return State.UP;
        }
        // the gateway answers, so something always works
        return services.stream().skip(1).allMatch(entry -> entry.status() == State.DOWN) ? State.DOWN : State.DEGRADED;
    }
}
