package dev.candor.runtime.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;

/**
 * A fresh database on the one real Postgres of this JVM. Its session time zone is far from anybody's on purpose. Use:
 * {@code @DynamicPropertySource static void database(DynamicPropertyRegistry r) { TestDatabase.fresh().register(r); }}.
 */
public final class TestDatabase {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static @Nullable EmbeddedPostgres server;

    private final int port;
    private final String name;

    private TestDatabase(int port, String name) {
        this.port = port;
        this.name = name;
    }

    /** Makes an empty database. */
    public static TestDatabase fresh() {
        EmbeddedPostgres postgres = server();
        String name = "test_" + NUMBER.incrementAndGet();
        JdbcClient client = JdbcClient.create(postgres.getPostgresDatabase());
        client.sql("CREATE DATABASE " + name).update();
        client.sql("ALTER DATABASE " + name + " SET timezone TO 'Pacific/Chatham'")
                .update();
        return new TestDatabase(postgres.getPort(), name);
    }

    /** Lets a Spring test use this database. */
    public TestDatabase register(DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", this::url);
        registry.add("spring.datasource.username", () -> "postgres");
        registry.add("spring.datasource.password", () -> "postgres");
        registry.add("spring.datasource.hikari.minimum-idle", () -> "1");
        return this;
    }

    /** Runs migrations, such as {@code classpath:db/runtime}, {@code classpath:db/step} or {@code classpath:db/migration}. */
    public TestDatabase migrate(String... locations) {
        for (String location : locations) {
            Flyway.configure()
                    .dataSource(dataSource())
                    .locations(location)
                    .table("history_" + location.replaceAll("[^a-z]", "_"))
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .load()
                    .migrate();
        }
        return this;
    }

    /** JDBC address. */
    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + name;
    }

    /** Where its server listens. */
    public int port() {
        return port;
    }

    /** What its server calls it. */
    public String name() {
        return name;
    }

    /** The same as Spring Boot hands it on. */
    public JdbcConnectionDetails connectionDetails() {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return "postgres";
            }

            @Override
            public String getPassword() {
                return "postgres";
            }

            @Override
            public String getJdbcUrl() {
                return url();
            }
        };
    }

    /** Connections without a pool. */
    public DataSource dataSource() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url());
        source.setUser("postgres");
        source.setPassword("postgres");
        return source;
    }

    /** A client on {@link #dataSource()}. */
    public JdbcClient client() {
        return JdbcClient.create(dataSource());
    }

    private static synchronized EmbeddedPostgres server() {
        EmbeddedPostgres known = server;
        if (known != null) {
            return known;
        }
        try {
            EmbeddedPostgres started = EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "300")
                    .setServerConfig("fsync", "off")
                    .start();
            // after the applications, which would wait for a server that is gone
            SpringApplication.getShutdownHandlers().add(() -> close(started));
            server = started;
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(EmbeddedPostgres postgres) {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends all sessions of this database, as a restart would. */
    public void endSessions() throws SQLException {
        JdbcClient.create(server().getPostgresDatabase())
                .sql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = :name")
                .param("name", name)
                .query(Boolean.class)
                .list();
    }
}
