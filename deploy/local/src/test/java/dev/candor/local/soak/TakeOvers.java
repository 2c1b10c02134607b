package dev.candor.local.soak;

import dev.candor.local.settings.Service;
import dev.candor.local.testing.Journal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** How long the steps of a killed instance wait for another one. */
public final class TakeOvers {

    private static final long LIMIT_SECONDS = 60;
    private static final Set<Service> RUN_STEPS = Set.of(Service.RESUME, Service.JOB_ANALYSIS);
    private final Journal journal;
    private final ConcurrentLinkedQueue<Double> undisturbed = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Double> disturbed = new ConcurrentLinkedQueue<>();

    private record Held(UUID command, int runner) {}

    /** Reads the tables of steps. */
    public TakeOvers(Journal journal) {
        this.journal = journal;
    }

    /** Milliseconds of those in whose time nothing else went wrong. */
    public List<Double> undisturbed() {
        return List.copyOf(undisturbed);
    }

    /** Milliseconds of those that more than one fault held up. */
    public List<Double> disturbed() {
        return List.copyOf(disturbed);
    }

    /**
     * Kills by {@code kill}, and measures in the background until each step the instance was running is claimed by another one or has
     * ended.
     *
     * @param instance name of the victim in the table of instances
     * @param calm whether nothing else has gone wrong by now
     * @return the measuring thread
     */
    public Thread measure(Service service, String instance, Runnable kill, BooleanSupplier calm) {
        List<Held> held = RUN_STEPS.contains(service) ? held(service, instance) : List.of();
        kill.run();
        long since = System.nanoTime();
        return Thread.ofVirtual().start(() -> follow(service, held, since, calm));
    }

    private List<Held> held(Service service, String instance) {
        try (Connection connection = journal.connect();
                PreparedStatement query =
                        connection.prepareStatement(("SELECT w.command_id, w.runner FROM %1$s.step_work w"
                                        + " JOIN %1$s.instance i ON i.runner = w.runner WHERE i.name = ? AND w.status = 'RUNNING'")
                                .formatted(service.schema()))) {
            query.setString(1, instance);
            List<Held> held = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    held.add(new Held(rows.getObject(1, UUID.class), rows.getInt(2)));
                }
            }
            return held;
        } catch (SQLException away) {
            return List.of();
        }
    }

    private void follow(Service service, List<Held> held, long since, BooleanSupplier calm) {
        List<Held> waiting = new ArrayList<>(held);
        boolean quiet = true;
        while (!waiting.isEmpty() && System.nanoTime() - since < TimeUnit.SECONDS.toNanos(LIMIT_SECONDS)) {
            quiet &= calm.getAsBoolean();
            try (Connection connection = journal.connect()) {
                while (!waiting.isEmpty() && System.nanoTime() - since < TimeUnit.SECONDS.toNanos(LIMIT_SECONDS)) {
                    quiet &= calm.getAsBoolean();
                    take(connection, service, waiting, since, quiet);
                    TimeUnit.MILLISECONDS.sleep(20);
                }
            } catch (SQLException away) {
                quiet = false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
        waiting.forEach(late -> disturbed.add(LIMIT_SECONDS * 1000.0));
    }

    private void take(Connection connection, Service service, List<Held> waiting, long since, boolean quiet)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT status <> 'RUNNING' AND status <> 'READY' OR runner IS NOT NULL AND runner <> ? FROM "
                        + service.schema() + ".step_work WHERE command_id = ?")) {
            for (Held one : List.copyOf(waiting)) {
                query.setInt(1, one.runner());
                query.setObject(2, one.command());
                try (ResultSet row = query.executeQuery()) {
                    if (!row.next() || row.getBoolean(1)) {
                        waiting.remove(one);
                        (quiet ? undisturbed : disturbed).add((System.nanoTime() - since) / 1e6);
                    }
                }
            }
        }
    }
}
