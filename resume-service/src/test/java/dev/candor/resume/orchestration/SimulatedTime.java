package dev.candor.resume.orchestration;

import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.function.BooleanSupplier;

/** Virtual time and chance of one schedule: the same seed is the same order of everything. */
final class SimulatedTime {

    private static final Instant EPOCH = Instant.parse("2026-03-01T10:00:00Z");

    private final Random chance;
    private final PriorityQueue<Event> events =
            new PriorityQueue<>(Comparator.comparingLong(Event::at).thenComparingLong(Event::order));
    private long now;
    private long order;

    SimulatedTime(long seed) {
        this.chance = new Random(seed * 0x9E3779B97F4A7C15L + 1);
    }

    /** Milliseconds since the beginning. */
    long now() {
        return now;
    }

    Instant at() {
        return EPOCH.plusMillis(now);
    }

    boolean odds(int percent) {
        return chance.nextInt(100) < percent;
    }

    int below(int most) {
        return chance.nextInt(most);
    }

    void in(long delay, Runnable action) {
        events.add(new Event(now + delay, order++, action));
    }

    /** Lets things happen until nothing is left, or {@code on} says no; false if it would take longer than the horizon. */
    boolean pass(long horizon, BooleanSupplier on) {
        while (!events.isEmpty() && on.getAsBoolean()) {
            Event event = events.poll();
            now = event.at();
            if (now > horizon) {
                return false;
            }
            event.action().run();
        }
        return true;
    }

    private record Event(long at, long order, Runnable action) {}
}
