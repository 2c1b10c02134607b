package dev.candor.runtime.step;

import dev.candor.runtime.messaging.DedicatedConnection;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A lock of this instance's database session that others can see: it goes within about 50 ms when the process is killed and stays
 * while the process is only paused, so dead and paused are told apart.
 */
final class LivenessLock implements AutoCloseable {

    private final DedicatedConnection session;
    private final String service;
    private @Nullable Connection holder;
    private int held;

    LivenessLock(DedicatedConnection session, String service) {
        this.session = session;
        this.service = service;
    }

    /** Takes the lock of a runner and gives back that of any other; does nothing if it is held. */
    synchronized void hold(int runner) {
        try {
            Connection open = session.open();
            if (open.equals(holder) && held == runner) {
                return;
            }
            holder = null;
            unlockAll(open);
            // a session of ours that broke may hold it for some seconds yet: that tells the others the same
            if (ask(open, "SELECT pg_try_advisory_lock(" + key() + ", " + runner + ")")) {
                holder = open;
                held = runner;
            }
        } catch (SQLException e) {
            throw lost(e);
        }
    }

    /** What the table of instances and the locks say now, asked on the session of the lock itself. */
    synchronized List<Sight> look() {
        try (var statement = session.open().createStatement();
                var rows = statement.executeQuery("SELECT i.runner, i.name, i.missing_since IS NOT NULL,"
                        + " EXISTS (SELECT 1 FROM pg_locks l WHERE " + isLockOf("i.runner") + ") FROM instance i")) {
            List<Sight> sights = new ArrayList<>();
            while (rows.next()) {
                sights.add(new Sight(rows.getInt(1), rows.getString(2), rows.getBoolean(3), rows.getBoolean(4)));
            }
            return sights;
        } catch (SQLException e) {
            throw lost(e);
        }
    }

    /** Condition of SQL by which {@code pg_locks l} is the lock of a runner. */
    String isLockOf(String runner) {
        return "l.locktype = 'advisory' AND l.granted AND l.objsubid = 2 AND l.classid::bigint = " + key()
                + " AND l.objid::bigint = " + runner
                + " AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())";
    }

    /** Services may share a database: each has a class of locks of its own. */
    private int key() {
        return ("candor.runner." + service).hashCode() & Integer.MAX_VALUE;
    }

    private static void unlockAll(Connection open) throws SQLException {
        try (var statement = open.createStatement()) {
            statement.execute("SELECT pg_advisory_unlock_all()");
        }
    }

    private static boolean ask(Connection open, String question) throws SQLException {
        try (var statement = open.createStatement();
                var rows = statement.executeQuery(question)) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    private IllegalStateException lost(SQLException cause) {
        close();
        return new IllegalStateException("the connection that shows this instance is alive is lost", cause);
    }

    @Override
    public synchronized void close() {
        holder = null;
        session.close();
    }

    /** One known instance: whether its lock was missing at the last look, and whether it is there now. */
    record Sight(int runner, String name, boolean missed, boolean alive) {}
}
