package dev.candor.local.infrastructure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Database, bus, object store and mail catcher as one process. Ends on a signal, stopping all of them in order, and with
 * exit code 1 when one of them fails, so that its starter starts it again.
 */
public final class InfrastructureMain implements AutoCloseable {

    /** The argument of a start that is only for making a start-up cache. */
    public static final String REHEARSAL = "rehearsal";

    private final Deque<AutoCloseable> started = new ArrayDeque<>();

    private InfrastructureMain() {}

    /**
     * Starts everything and stays until the process is ended; see {@link InfrastructureSettings#toArguments()}. With
     * {@link #REHEARSAL} before them it ends by itself, with exit code 0, as soon as everything has started.
     */
    public static void main(String[] arguments) throws InterruptedException {
        List<String> all = Arrays.asList(arguments);
        boolean rehearsal = all.contains(REHEARSAL);
        InfrastructureSettings settings = InfrastructureSettings.of(all.subList(rehearsal ? 1 : 0, all.size()));
        InfrastructureMain infrastructure = new InfrastructureMain();
        try {
            PostgresServer postgres = infrastructure.start(settings);
            Runtime.getRuntime().addShutdownHook(new Thread(infrastructure::close, "stop"));
            if (rehearsal) {
                System.exit(0);
            }
            postgres.onExit().join();
            report("The database ended; ending too.", null);
        } catch (IOException | ExecutionException failure) {
            report("The infrastructure could not be started.", failure);
            infrastructure.close();
        }
        System.exit(1);
    }

    /** Ends a database that a killed infrastructure process left running on this data folder. */
    public static void stopOrphans(Path data) throws IOException {
        PostgresServer.stopOrphan(data.resolve("postgres").resolve("cluster"));
    }

    /**
     * A file that exists from the moment on when the database takes connections. Services can be started then: they need
     * nothing else to begin with, and wait for the rest by themselves.
     */
    public static Path databaseMark(Path data) {
        return data.resolve("run").resolve("database.ready");
    }

    private PostgresServer start(InfrastructureSettings settings)
            throws IOException, ExecutionException, InterruptedException {
        Folders.createPrivate(settings.data());
        Folders.createPrivate(settings.data().resolve("run"));
        try (ExecutorService starters = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<PostgresServer> postgres = starters.submit(() -> {
                PostgresServer server = keep(PostgresServer.start(settings));
                Files.write(databaseMark(settings.data()), new byte[0]);
                return server;
            });
            Future<KafkaBroker> kafka = starters.submit(() -> keep(KafkaBroker.start(settings)));
            Future<?> rest = starters.submit((Callable<Object>) () -> {
                keep(ObjectStore.start(settings));
                return keep(MailCatcher.start(settings, Clock.systemUTC()));
            });
            rest.get();
            kafka.get();
            PostgresServer database = postgres.get();
            keep(MailPage.start(settings));
            return database;
        }
    }

    private synchronized <T extends AutoCloseable> T keep(T part) {
        started.push(part);
        return part;
    }

    /** Stops what was started, the latest first. A second call does nothing. */
    @Override
    public synchronized void close() {
        while (!started.isEmpty()) {
            AutoCloseable part = started.pop();
            try {
                part.close();
            } catch (Exception failure) {
                report("Stopping failed: " + part.getClass().getSimpleName(), failure);
            }
        }
    }

    private static void report(String message, @org.jspecify.annotations.Nullable Exception failure) {
        System.err.println(message);
        if (failure != null) {
            failure.printStackTrace();
        }
    }
}
