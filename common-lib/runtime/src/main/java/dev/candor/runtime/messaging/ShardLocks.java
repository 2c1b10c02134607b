package dev.candor.runtime.messaging;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Advisory locks on the shards of the outbox, held by one connection of their own: they go when it goes. */
final class ShardLocks implements AutoCloseable {

    /** Rounds of a relay are less than a quarter of a minute apart, whatever the bus does: one that asks nothing for so long is paused. */
    static final Duration MOST_IDLE = Duration.ofSeconds(30);

    private final DedicatedConnection session;
    private final String service;
    private final OutboxBell bell;
    private final TreeSet<Integer> held = new TreeSet<>();
    private @Nullable Connection holder;

    ShardLocks(JdbcConnectionDetails database, String service, Duration mostIdle, OutboxBell bell) {
        this.session = new DedicatedConnection(database, service + " relay", mostIdle);
        this.service = service;
        this.bell = bell;
    }

    /**
     * The shards with something to send that this instance may send; tries to become the one for each, and rings for the one that is
     * it where somebody else is.
     */
    Set<Integer> waiting() {
        try {
            Connection open = session.open();
            if (!open.equals(holder)) {
                held.clear();
                holder = open;
            }
            // asked on the session of the locks: an answer proves that they are still held
            Set<Integer> waiting = new TreeSet<>();
            try (var statement = open.createStatement();
                    var rows = statement.executeQuery("SELECT DISTINCT shard FROM outbox")) {
                while (rows.next()) {
                    waiting.add(rows.getInt(1));
                }
            }
            for (int shard : waiting) {
                if (!held.contains(shard) && lock(open, shard)) {
                    held.add(shard);
                }
            }
            if (waiting.retainAll(held)) {
                bell.ring(open);
            }
            return waiting;
        } catch (SQLException e) {
            close();
            throw new IllegalStateException("the connection that holds the outbox locks is lost", e);
        }
    }

    private boolean lock(Connection open, int shard) throws SQLException {
        try (var statement = open.prepareStatement("SELECT pg_try_advisory_lock(hashtext(?), ?)")) {
            statement.setString(1, "candor.outbox." + service);
            statement.setInt(2, shard);
            try (var rows = statement.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }

    @Override
    public void close() {
        held.clear();
        holder = null;
        session.close();
    }
}
