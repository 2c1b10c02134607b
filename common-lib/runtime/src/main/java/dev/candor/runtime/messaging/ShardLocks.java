package dev.candor.runtime.messaging;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Advisory locks on the shards of the outbox, held by one connection of their own: they go when it goes. */
final class ShardLocks implements AutoCloseable {

    private final JdbcConnectionDetails database;
    private final String service;
    private final TreeSet<Integer> held = new TreeSet<>();
    private @Nullable Connection connection;

    ShardLocks(JdbcConnectionDetails database, String service) {
        this.database = database;
        this.service = service;
    }

    /** Whether this instance may send this shard; tries to become the one. */
    boolean owns(int shard) {
        try {
            Connection open = open();
            if (held.contains(shard)) {
                return true;
            }
            try (var statement = open.prepareStatement("SELECT pg_try_advisory_lock(hashtext(?), ?)")) {
                statement.setString(1, "candor.outbox." + service);
                statement.setInt(2, shard);
                try (var rows = statement.executeQuery()) {
                    if (rows.next() && rows.getBoolean(1)) {
                        held.add(shard);
                    }
                }
            }
            return held.contains(shard);
        } catch (SQLException e) {
            close();
            throw new IllegalStateException("the connection that holds the outbox locks is lost", e);
        }
    }

    private Connection open() throws SQLException {
        Connection known = connection;
        if (known != null && known.isValid(2)) {
            return known;
        }
        close();
        Properties properties = new Properties();
        properties.setProperty("user", Objects.toString(database.getUsername(), ""));
        properties.setProperty("password", Objects.toString(database.getPassword(), ""));
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("loginTimeout", "5");
        properties.setProperty("ApplicationName", service + " relay");
        Connection fresh = DriverManager.getConnection(database.getJdbcUrl(), properties);
        connection = fresh;
        return fresh;
    }

    @Override
    public void close() {
        held.clear();
        Connection known = connection;
        connection = null;
        if (known != null) {
            try {
                known.close();
            } catch (SQLException e) {
                // it is gone already, and its locks with it
                held.clear();
            }
        }
    }
}
