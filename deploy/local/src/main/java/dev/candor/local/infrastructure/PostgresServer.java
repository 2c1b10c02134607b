package dev.candor.local.infrastructure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A durable Postgres as a child process. It belongs to one data folder; what a killed parent left running is stopped first. */
final class PostgresServer implements AutoCloseable {

    static final String SUPERUSER = "candor_admin";
    private static final Duration STOP_LIMIT = Duration.ofSeconds(20);
    private final Process process;

    private PostgresServer(Process process) {
        this.process = process;
    }

    static PostgresServer start(InfrastructureSettings settings) throws IOException, InterruptedException {
        Path home = Folders.createPrivate(settings.data().resolve("postgres"));
        Path cluster = home.resolve("cluster");
        stopOrphan(cluster);
        OperatingSystemUser user = OperatingSystemUser.find();
        Path programs = PostgresSoftware.unpack(home).resolve("bin");
        user.admit(home);
        if (!Files.exists(cluster)) {
            create(cluster, programs, user, settings);
        }
        List<String> command =
                new ArrayList<>(List.of(programs.resolve("postgres").toString(), "-D", cluster.toString()));
        configuration(settings.postgresPort()).forEach(setting -> command.addAll(List.of("-c", setting)));
        PostgresServer server = new PostgresServer(new ProcessBuilder(user.command(command))
                .inheritIO()
                .directory(home.toFile())
                .start());
        PostgresRoles.prepare(settings, server.process);
        return server;
    }

    /** Committed means on disk: the data of a person live here, also when this is one machine only. */
    private static List<String> configuration(int port) {
        return List.of(
                "listen_addresses=" + InfrastructureSettings.HOST,
                "port=" + port,
                "unix_socket_directories=",
                "fsync=on",
                "synchronous_commit=on",
                "full_page_writes=on",
                "max_connections=200",
                "shared_buffers=64MB",
                "jit=off",
                "timezone=UTC",
                "log_min_messages=warning");
    }

    private static void create(Path cluster, Path programs, OperatingSystemUser user, InfrastructureSettings settings)
            throws IOException, InterruptedException {
        Path partial = cluster.resolveSibling("cluster.partial");
        Folders.delete(partial);
        Path password = cluster.resolveSibling("password");
        Path secret = settings.data().resolve("secrets").resolve("db-" + SUPERUSER);
        Files.copy(secret, password, StandardCopyOption.REPLACE_EXISTING);
        user.admit(password);
        try {
            initialise(user.command(List.of(
                    programs.resolve("initdb").toString(),
                    "--pgdata=" + partial,
                    "--username=" + SUPERUSER,
                    "--auth=scram-sha-256",
                    "--pwfile=" + password,
                    "--encoding=UTF8",
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8")));
        } finally {
            Files.delete(password);
        }
        Files.move(partial, cluster, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void initialise(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("the database could not be created: " + output);
        }
    }

    /** Stops the server that a killed parent left behind on this folder, and nothing else. */
    static void stopOrphan(Path cluster) throws IOException {
        Path file = cluster.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return;
        }
        long pid = Files.readAllLines(file).stream()
                .findFirst()
                .map(line -> Long.parseLong(line.strip()))
                .orElse(-1L);
        Optional<ProcessHandle> orphan = ProcessHandle.of(pid).filter(handle -> isServerOf(handle, cluster));
        if (orphan.isPresent()) {
            stop(orphan.get());
        }
    }

    private static boolean isServerOf(ProcessHandle handle, Path cluster) {
        List<String> arguments = handle.info().arguments().map(List::of).orElse(List.of());
        return arguments.contains(cluster.toString());
    }

    /** Ends when the server has ended, whoever ended it. */
    CompletableFuture<ProcessHandle> onExit() {
        return process.toHandle().onExit();
    }

    @Override
    public void close() throws IOException {
        stop(process.toHandle());
    }

    /** Fast shutdown: sessions are ended, everything committed is on disk. Falls back to an immediate one. */
    private static void stop(ProcessHandle server) throws IOException {
        for (String signal : List.of("INT", "QUIT", "KILL")) {
            if (!server.isAlive()) {
                return;
            }
            new ProcessBuilder("sh", "-c", "kill -" + signal + " " + server.pid())
                    .redirectErrorStream(true)
                    .start()
                    .onExit()
                    .join();
            server.onExit()
                    .orTimeout(STOP_LIMIT.toMillis(), TimeUnit.MILLISECONDS)
                    .handle((handle, late) -> handle)
                    .join();
        }
    }
}
