package dev.candor.local.infrastructure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/** One database, one role and one schema per service; no service may look into another's schema. */
final class PostgresRoles {

    private static final String DATABASE = "candor";
    private static final int ATTEMPTS = 600;

    private PostgresRoles() {}

    /** Waits until the server answers, then creates what is missing and sets the passwords of the secrets folder. */
    static void prepare(InfrastructureSettings settings, Process server) throws IOException, InterruptedException {
        try (Connection connection = connect(settings, "postgres", server);
                Statement statement = connection.createStatement()) {
            if (!exists(statement, "SELECT 1 FROM pg_database WHERE datname = '" + DATABASE + "'")) {
                statement.execute("CREATE DATABASE " + DATABASE);
            }
        } catch (SQLException failure) {
            throw new IOException("the database could not be prepared", failure);
        }
        try (Connection connection = connect(settings, DATABASE, server);
                Statement statement = connection.createStatement()) {
            statement.execute("REVOKE ALL ON DATABASE " + DATABASE + " FROM PUBLIC");
            statement.execute("REVOKE ALL ON SCHEMA public FROM PUBLIC");
            for (String schema : InfrastructureSettings.SCHEMAS) {
                prepare(statement, schema, password(settings, schema));
            }
        } catch (SQLException failure) {
            throw new IOException("the database roles could not be prepared", failure);
        }
    }

    private static void prepare(Statement statement, String schema, String password) throws SQLException {
        if (!exists(statement, "SELECT 1 FROM pg_roles WHERE rolname = '" + schema + "'")) {
            statement.execute("CREATE ROLE " + schema);
        }
        statement.execute("ALTER ROLE " + schema + " LOGIN PASSWORD '" + password + "'");
        statement.execute("GRANT CONNECT, TEMPORARY ON DATABASE " + DATABASE + " TO " + schema);
        statement.execute("CREATE SCHEMA IF NOT EXISTS " + schema + " AUTHORIZATION " + schema);
        statement.execute("ALTER ROLE " + schema + " IN DATABASE " + DATABASE + " SET search_path = " + schema);
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private static Connection connect(InfrastructureSettings settings, String database, Process server)
            throws IOException, InterruptedException, SQLException {
        Properties login = new Properties();
        login.setProperty("user", PostgresServer.SUPERUSER);
        login.setProperty("password", password(settings, PostgresServer.SUPERUSER));
        String url =
                "jdbc:postgresql://%s:%d/%s".formatted(InfrastructureSettings.HOST, settings.postgresPort(), database);
        for (int attempt = 1; ; attempt++) {
            try {
                return DriverManager.getConnection(url, login);
            } catch (SQLException notYet) {
                boolean starting = String.valueOf(notYet.getSQLState()).matches("08.*|57P03");
                if (attempt == ATTEMPTS || !starting || server.waitFor(100, TimeUnit.MILLISECONDS)) {
                    throw notYet;
                }
            }
        }
    }

    /** Generated from letters and digits only, so it needs no quoting. */
    private static String password(InfrastructureSettings settings, String role) throws IOException {
        Path file = settings.data().resolve("secrets").resolve("db-" + role);
        String password = Files.readString(file).strip();
        if (!password.matches("[A-Za-z0-9_-]{20,}")) {
            throw new IOException("the password file is damaged: " + file);
        }
        return password;
    }
}
