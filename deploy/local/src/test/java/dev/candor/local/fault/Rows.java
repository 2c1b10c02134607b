package dev.candor.local.fault;

import dev.candor.local.testing.Journal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The tables of all services, with the rights of the database's administrator. */
final class Rows {

    private final Journal journal;

    Rows(Journal journal) {
        this.journal = journal;
    }

    /** The rows of a query as texts; its only parameter, if it has one, is the ids of these runs. */
    List<List<String>> of(String query, Collection<String> runs) {
        try (Connection connection = journal.connect();
                PreparedStatement statement = connection.prepareStatement(query)) {
            if (query.contains("?")) {
                statement.setArray(
                        1,
                        connection.createArrayOf(
                                "uuid", runs.stream().map(UUID::fromString).toArray()));
            }
            List<List<String>> all = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    List<String> row = new ArrayList<>();
                    for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                        row.add(String.valueOf(rows.getString(column)));
                    }
                    all.add(row);
                }
            }
            return all;
        } catch (SQLException failure) {
            throw new IllegalStateException(query, failure);
        }
    }

    /** One number. */
    long number(String query) {
        return Long.parseLong(of(query, List.of()).getFirst().getFirst());
    }

    /** Runs statements that answer nothing. */
    void run(String... statements) {
        try (Connection connection = journal.connect();
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
