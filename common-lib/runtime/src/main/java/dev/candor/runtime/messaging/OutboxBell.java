package dev.candor.runtime.messaging;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * Lets the instances of a service call each other over the database: whoever finds messages that another one has to send rings, and
 * that one sends at once. A ring that nobody hears costs the wait until the next look, and nothing else.
 */
final class OutboxBell implements AutoCloseable {

    private static final Duration SILENCE = Duration.ofSeconds(20);

    private final DedicatedConnection session;
    private final String channel;
    private final String own;
    private final Wakeup wakeup;

    /** A bell whose own rings are told apart by {@code own}. */
    OutboxBell(JdbcConnectionDetails database, String service, UUID own, Wakeup wakeup) {
        this.session = new DedicatedConnection(database, service + " bell");
        this.channel = ("candor.outbox." + service).replace("\"", "");
        this.own = own.toString();
        this.wakeup = wakeup;
    }

    /** Rings for all other instances, on a connection of the caller. */
    void ring(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT pg_notify(?, ?)")) {
            statement.setString(1, channel);
            statement.setString(2, own);
            statement.execute();
        }
    }

    /** Hears until the thread is interrupted or the connection is lost. */
    void hear() {
        while (!Thread.currentThread().isInterrupted()) {
            hearOnce();
        }
    }

    private void hearOnce() {
        try {
            Connection open = session.open();
            try (Statement statement = open.createStatement()) {
                // said again after every silence: an answer proves that the session is still there
                statement.execute("LISTEN \"" + channel + "\"");
            }
            PGNotification[] rings =
                    open.unwrap(PGConnection.class).getNotifications(Math.toIntExact(SILENCE.toMillis()));
            if (rings != null && Arrays.stream(rings).anyMatch(ring -> !own.equals(ring.getParameter()))) {
                wakeup.wake();
            }
        } catch (SQLException e) {
            close();
            throw new IllegalStateException("the connection that hears other instances is lost", e);
        }
    }

    @Override
    public void close() {
        session.close();
    }
}
