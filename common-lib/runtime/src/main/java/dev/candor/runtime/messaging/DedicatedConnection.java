package dev.candor.runtime.messaging;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * A connection of its own beside the pool, for what lives as long as a session: advisory locks go when it goes. For one thread at a
 * time. No transaction pooler may stand before it.
 */
public final class DedicatedConnection implements AutoCloseable {

    /** Lets the server notice within about 11 s that a host vanished without a word. */
    private static final String KEEPALIVE =
            "-c tcp_keepalives_idle=5 -c tcp_keepalives_interval=2 -c tcp_keepalives_count=3";

    private static final String SECONDS = "5";

    private final JdbcConnectionDetails database;
    private final String name;
    private final String options;
    private @Nullable Connection connection;

    /**
     * A connection that opens with its first use.
     *
     * @param name what the database's list of sessions calls it
     */
    public DedicatedConnection(JdbcConnectionDetails database, String name) {
        this.database = database;
        this.name = name;
        this.options = KEEPALIVE;
    }

    /**
     * A connection that the server ends, with its locks, when nothing is asked on it for a while: whoever holds it is paused then, and
     * another one shall go on.
     *
     * @param name what the database's list of sessions calls it
     * @param mostIdle longer than its user ever pauses
     */
    DedicatedConnection(JdbcConnectionDetails database, String name, Duration mostIdle) {
        this.database = database;
        this.name = name;
        this.options = KEEPALIVE + " -c idle_session_timeout=" + mostIdle.toMillis();
    }

    /**
     * The session. A new object means a new session, whose locks are to be taken again. Whoever meets an {@link SQLException} on it
     * closes this, and the next call opens another.
     */
    public Connection open() throws SQLException {
        Connection known = connection;
        if (known != null && !known.isClosed()) {
            return known;
        }
        Properties properties = new Properties();
        properties.setProperty("user", Objects.toString(database.getUsername(), ""));
        properties.setProperty("password", Objects.toString(database.getPassword(), ""));
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("loginTimeout", SECONDS);
        properties.setProperty("socketTimeout", SECONDS);
        properties.setProperty("options", options);
        properties.setProperty("ApplicationName", name);
        Connection fresh = DriverManager.getConnection(database.getJdbcUrl(), properties);
        connection = fresh;
        return fresh;
    }

    /** Ends the session if there is one. */
    @Override
    public void close() {
        Connection known = connection;
        connection = null;
        if (known == null) {
            return;
        }
        try {
            known.close();
        } catch (SQLException e) {
            // it is gone already, and its locks with it
            connection = null;
        }
    }
}
