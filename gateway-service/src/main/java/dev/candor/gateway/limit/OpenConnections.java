package dev.candor.gateway.limit;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** How many long connections of one person are open on this instance, by kind. */
@Component
public class OpenConnections {

    private final Map<Key, Integer> open = new ConcurrentHashMap<>();

    private record Key(String kind, String person) {}

    /** Gives a place that must be closed again; empty if the person has all that are allowed. */
    public Optional<Place> enter(String kind, String person, int most) {
        Key key = new Key(kind, person);
        boolean[] entered = {false};
        open.compute(key, (same, count) -> {
            int now = count == null ? 0 : count;
            entered[0] = now < most;
            return entered[0] ? Integer.valueOf(now + 1) : count;
        });
        return entered[0] ? Optional.of(new Place(this, key)) : Optional.empty();
    }

    /** One open connection. Closing it twice counts once. */
    public static final class Place implements AutoCloseable {

        private final OpenConnections all;
        private final Key key;
        private boolean left;

        private Place(OpenConnections all, Key key) {
            this.all = all;
            this.key = key;
        }

        @Override
        public synchronized void close() {
            if (!left) {
                left = true;
                all.open.computeIfPresent(key, (same, count) -> count > 1 ? count - 1 : null);
            }
        }
    }
}
