package dev.candor.local.soak;

import dev.candor.local.settings.Service;
import dev.candor.local.suite.Fleet;
import dev.candor.local.suite.Fleet.Instance;
import dev.candor.local.testing.Journal;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

/** What goes wrong, at random: one seed is one sequence of faults. */
final class Faults {

    /** What can go wrong, and how often compared with the others. */
    private enum Kind {
        KILL(40),
        KILL_RUNNER(20),
        FREEZE(20),
        FREEZE_LONGER_THAN_THE_LEASE(3),
        KILL_BOTH(3),
        KILL_BROKER(6),
        FREEZE_BROKER(5),
        KILL_DATABASE(4),
        FREEZE_DATABASE(4),
        END_CONNECTIONS(5);

        private final int weight;

        Kind(int weight) {
            this.weight = weight;
        }
    }

    private static final long SETTLED_SECONDS = 25;

    private final Fleet fleet;
    private final RandomGenerator chance;
    private final TakeOvers takeOvers;
    private final Journal journal;
    private final CountDownLatch over;
    private final Map<Kind, Integer> counts = new TreeMap<>();
    private final Set<Instance> frozen = ConcurrentHashMap.newKeySet();
    private volatile long storm = System.nanoTime() - TimeUnit.SECONDS.toNanos(SETTLED_SECONDS);

    Faults(Fleet fleet, RandomGenerator chance, TakeOvers takeOvers, Journal journal, CountDownLatch over) {
        this.fleet = fleet;
        this.chance = chance;
        this.takeOvers = takeOvers;
        this.journal = journal;
        this.over = over;
    }

    /** How often each fault was done. */
    String counts() {
        return counts.toString();
    }

    /** Faults until it is over; leaves nothing frozen. */
    void work(int everyMillis) {
        try {
            while (!over.await(everyMillis / 2 + chance.nextInt(everyMillis), TimeUnit.MILLISECONDS)) {
                Kind kind = kind();
                counts.merge(kind, 1, Integer::sum);
                strike(kind);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Kind kind() {
        int sum = 0;
        for (Kind kind : Kind.values()) {
            sum += kind.weight;
        }
        int drawn = chance.nextInt(sum);
        for (Kind kind : Kind.values()) {
            drawn -= kind.weight;
            if (drawn < 0) {
                return kind;
            }
        }
        throw new IllegalStateException("weights");
    }

    private void strike(Kind kind) throws InterruptedException {
        List<Instance> all = fleet.instances();
        Instance victim = all.get(chance.nextInt(all.size()));
        int seconds = 2 + chance.nextInt(7);
        System.out.println("soak: " + kind + " " + victim.name() + " " + seconds + " s");
        switch (kind) {
            case KILL -> kill(victim);
            case KILL_RUNNER -> kill(new Instance(Service.RESUME, victim.ordinal()));
            case KILL_BOTH -> {
                kill(victim);
                kill(fleet.other(victim));
            }
            case FREEZE -> freeze(victim, seconds);
            case FREEZE_LONGER_THAN_THE_LEASE -> freeze(victim, 35 + seconds);
            case KILL_BROKER -> {
                storm = System.nanoTime();
                fleet.infrastructure().ifPresent(ProcessHandle::destroyForcibly);
            }
            case FREEZE_BROKER -> pause(fleet.infrastructure().stream().toList(), seconds);
            case KILL_DATABASE -> {
                storm = System.nanoTime();
                fleet.database().stream().limit(1).forEach(ProcessHandle::destroyForcibly);
            }
            case FREEZE_DATABASE -> pause(fleet.database(), seconds);
            case END_CONNECTIONS -> endConnections();
        }
    }

    private void kill(Instance victim) {
        fleet.handle(victim).filter(handle -> !frozen.contains(victim)).ifPresent(handle -> {
            Instance heir = fleet.other(victim);
            ProcessHandle other = fleet.handle(heir).orElse(handle);
            boolean awaited = fleet.isReady(heir);
            takeOvers.measure(
                    victim.service(),
                    victim.name(),
                    handle::destroyForcibly,
                    () -> awaited && other.isAlive() && !other.equals(handle) && !frozen.contains(heir) && calm());
        });
    }

    private boolean calm() {
        return System.nanoTime() - storm > TimeUnit.SECONDS.toNanos(SETTLED_SECONDS);
    }

    private void freeze(Instance victim, int seconds) {
        fleet.handle(victim)
                .filter(handle -> frozen.add(victim))
                .ifPresent(handle -> Thread.ofVirtual().start(() -> {
                    try {
                        hold(List.of(handle), seconds);
                    } finally {
                        frozen.remove(victim);
                    }
                }));
    }

    /** Everybody waits for these, so nothing else goes wrong meanwhile. */
    private void pause(List<ProcessHandle> processes, int seconds) {
        storm = System.nanoTime();
        hold(processes, seconds);
        storm = System.nanoTime();
    }

    private void hold(List<ProcessHandle> processes, int seconds) {
        signal("STOP", processes);
        try {
            over.await(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            signal("CONT", processes);
        }
    }

    private static void signal(String signal, List<ProcessHandle> processes) {
        for (ProcessHandle process : processes) {
            try {
                new ProcessBuilder("sh", "-c", "kill -" + signal + " " + process.pid())
                        .redirectErrorStream(true)
                        .start()
                        .onExit()
                        .join();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Half of all connections of the services, those that hold locks of instances and of the outbox too. */
    private void endConnections() {
        storm = System.nanoTime();
        try (Connection connection = journal.connect();
                Statement statement = connection.createStatement()) {
            statement.executeQuery("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'candor'"
                    + " AND pid <> pg_backend_pid() AND random() < 0.5");
        } catch (SQLException away) {
            System.out.println("soak: the database is away already");
        }
    }
}
