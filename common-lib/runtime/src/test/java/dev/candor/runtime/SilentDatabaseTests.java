package dev.candor.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.candor.runtime.testing.TestDatabase;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.StandardEnvironment;

/** A database that takes connections and says nothing, as one that is paused or behind a network that drops everything. */
final class SilentDatabaseTests {

    private final TestDatabase database = TestDatabase.fresh();

    @Test
    void thePoolFillsAgainWhenTheDatabaseIsBack() throws IOException {
        try (Silence silence = new Silence(database.port());
                HikariDataSource pool = pool(silence.port())) {
            await().atMost(Duration.ofSeconds(20)).until(() -> silence.heard() >= 2);
            silence.end();

            await().atMost(Duration.ofSeconds(20))
                    .ignoreExceptionsInstanceOf(SQLException.class)
                    .until(() -> answers(pool));
        }
    }

    private static boolean answers(HikariDataSource pool) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            return connection.isValid(1);
        }
    }

    /** As a service gets it. */
    private HikariDataSource pool(int port) {
        StandardEnvironment environment = new StandardEnvironment();
        new RuntimeDefaults().postProcessEnvironment(environment, new SpringApplication());
        HikariConfig settings = Binder.get(environment)
                .bind("spring.datasource.hikari", Bindable.ofInstance(new HikariConfig()))
                .get();
        assertThat(settings.getDataSourceProperties()).containsKey("options");
        settings.setJdbcUrl("jdbc:postgresql://127.0.0.1:" + port + "/" + database.name());
        settings.setUsername("postgres");
        settings.setPassword("postgres");
        settings.setInitializationFailTimeout(-1);
        return new HikariDataSource(settings);
    }

    /** Takes connections for a database. Those that came before its end are never answered, not even after it. */
    private static final class Silence implements AutoCloseable {

        private final ServerSocket door = new ServerSocket(0, 16, InetAddress.ofLiteral("127.0.0.1"));
        private final List<Socket> sockets = new CopyOnWriteArrayList<>();
        private final int behind;
        private volatile boolean over;

        Silence(int behind) throws IOException {
            this.behind = behind;
            Thread.ofVirtual().start(this::accept);
        }

        int port() {
            return door.getLocalPort();
        }

        /** How many have asked in vain. */
        int heard() {
            return sockets.size();
        }

        void end() {
            over = true;
        }

        private void accept() {
            try {
                while (true) {
                    Socket from = door.accept();
                    sockets.add(from);
                    if (over) {
                        Socket to = new Socket(InetAddress.ofLiteral("127.0.0.1"), behind);
                        sockets.add(to);
                        Thread.ofVirtual().start(() -> carry(from, to));
                        Thread.ofVirtual().start(() -> carry(to, from));
                    }
                }
            } catch (IOException closed) {
                // the test is over
            }
        }

        private static void carry(Socket from, Socket to) {
            try (from;
                    to) {
                from.getInputStream().transferTo(to.getOutputStream());
            } catch (IOException closed) {
                // the other end went first
            }
        }

        @Override
        public void close() throws IOException {
            door.close();
            for (Socket socket : sockets) {
                socket.close();
            }
        }
    }
}
