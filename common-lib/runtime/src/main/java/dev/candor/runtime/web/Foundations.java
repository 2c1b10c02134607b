package dev.candor.runtime.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.actuate.endpoint.HealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;

/**
 * What this service stands on, looked at by using it: a query, the list of brokers, a signed call to the object store, the greeting of
 * the mail server. What does not answer in time is down. A bean.
 */
public final class Foundations {

    /** Health contributors and what the public API calls them. */
    private static final Map<String, String> NAMES = names();

    private static final Duration PATIENCE = Duration.ofMillis(1_700);

    private final HealthEndpoint health;
    private final Clock clock;

    Foundations(HealthEndpoint health, Clock clock) {
        this.health = health;
        this.clock = clock;
    }

    /** One look at one part. */
    public record Seen(boolean up, Instant checkedAt) {}

    /** Looks at all parts at once; only those this service has. */
    public Map<String, Seen> look() throws InterruptedException {
        Map<String, Future<@Nullable HealthDescriptor>> looks = new LinkedHashMap<>();
        Map<String, Seen> seen = new LinkedHashMap<>();
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        try {
            NAMES.keySet().forEach(part -> looks.put(part, threads.submit(() -> health.healthForPath(part))));
            long until = System.nanoTime() + PATIENCE.toNanos();
            for (Map.Entry<String, Future<@Nullable HealthDescriptor>> look : looks.entrySet()) {
                Status status = status(look.getValue(), until - System.nanoTime());
                if (status != null) {
                    seen.put(NAMES.get(look.getKey()), new Seen(status.equals(Status.UP), clock.instant()));
                }
            }
        } finally {
            threads.shutdownNow();
        }
        return seen;
    }

    /** Absent if there is no such part here. */
    private static @Nullable Status status(Future<@Nullable HealthDescriptor> look, long nanos)
            throws InterruptedException {
        try {
            HealthDescriptor found = look.get(Math.max(0, nanos), TimeUnit.NANOSECONDS);
            return found == null ? null : found.getStatus();
        } catch (ExecutionException | TimeoutException e) {
            return Status.DOWN;
        }
    }

    private static Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("db", "database");
        names.put("bus", "bus");
        names.put("objectStore", "object-store");
        names.put("mail", "mail");
        return names;
    }
}
