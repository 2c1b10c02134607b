package dev.candor.local.testing;

import dev.candor.local.settings.Port;
import dev.candor.local.settings.SuiteSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What the services wrote down about the steps they did, read from their tables as an operator would. */
public final class Journal {

    private static final List<String> SCHEMAS = List.of("resume", "job_analysis");
    private final String url;
    private final String password;

    /** Reads with the rights of the database's administrator. */
    public Journal(Path data, SuiteSettings settings) {
        this.url = "jdbc:postgresql://127.0.0.1:" + settings.ports().of(Port.POSTGRES) + "/candor";
        try {
            this.password = Files.readString(data.resolve("secrets").resolve("db-candor_admin"))
                    .strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Each finished work of the run: step, attempt and the moment it was finished. */
    public List<String> finishedWork(String optimizationId) {
        return query(
                "SELECT step || ' attempt ' || attempt || ' at ' || updated_at FROM %s.step_work"
                        + " WHERE optimization_id = ? AND status = 'DONE'",
                optimizationId);
    }

    /** Steps whose work was finished more than once. */
    public List<String> stepsDoneTwice(String optimizationId) {
        return query(
                "SELECT step FROM %s.step_work WHERE optimization_id = ? AND status = 'DONE'"
                        + " GROUP BY step HAVING count(*) > 1",
                optimizationId);
    }

    /** Transactions that the database has committed for the suite so far, those that only read included. */
    public long commits() {
        return number("SELECT xact_commit FROM pg_stat_database WHERE datname = 'candor'");
    }

    /** Transactions so far that wrote something, and so waited for the disk: only those get a number. */
    public long writes() {
        return number("SELECT pg_snapshot_xmax(pg_current_snapshot())::text::bigint");
    }

    private long number(String question) {
        try (Connection connection = connect();
                Statement query = connection.createStatement();
                ResultSet row = query.executeQuery(question)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** A connection with the rights of the database's administrator. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, "candor_admin", password);
    }

    private List<String> query(String statement, String optimizationId) {
        List<String> values = new ArrayList<>();
        try (Connection connection = connect()) {
            for (String schema : SCHEMAS) {
                try (PreparedStatement query = connection.prepareStatement(statement.formatted(schema))) {
                    query.setObject(1, UUID.fromString(optimizationId));
                    try (ResultSet rows = query.executeQuery()) {
                        while (rows.next()) {
                            values.add(schema + ": " + rows.getString(1));
                        }
                    }
                }
            }
            return values;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
