package dev.candor.local.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One child process with its log file and its pid file; the pid file lets a later launcher end what a killed one left. */
final class ServerProcess {

    private static final Duration STOP_LIMIT = Duration.ofSeconds(20);
    private static final long LOG_LIMIT = 20L * 1024 * 1024;
    private final String name;
    private final Path log;
    private final Path pidFile;
    private volatile @Nullable Process process;
    private boolean stopped;

    ServerProcess(String name, Path data) {
        this.name = name;
        this.log = data.resolve("logs").resolve(name + ".log");
        this.pidFile = data.resolve("run").resolve(name + ".pid");
    }

    String name() {
        return name;
    }

    Path log() {
        return log;
    }

    /** Starts the command with exactly this environment; its output is added to the log file. */
    synchronized void start(List<String> command, Map<String, String> environment) throws IOException {
        if (stopped) {
            throw new IOException(name + " was stopped for good");
        }
        trimLog();
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process started = builder.start();
        started.getOutputStream().close();
        process = started;
        Files.writeString(pidFile, started.pid() + " " + startOf(started.toHandle()));
    }

    /** The running process, absent before the first start and after its end. */
    Optional<ProcessHandle> handle() {
        return Optional.ofNullable(process).map(Process::toHandle).filter(ProcessHandle::isAlive);
    }

    /** Completes when the present process ends. */
    CompletableFuture<Process> onExit() {
        Process present = process;
        return present == null ? new CompletableFuture<>() : present.onExit();
    }

    /** Asks it to end, and ends it by force after a while. It cannot be started again. */
    synchronized void stop() throws IOException {
        stopped = true;
        handle().ifPresent(ServerProcess::end);
        Files.deleteIfExists(pidFile);
    }

    /** Ends what an earlier launcher started under this name, and nothing else: the start time has to agree. Says if there was a trace. */
    boolean stopLeftover() throws IOException {
        if (!Files.exists(pidFile)) {
            return false;
        }
        String[] parts = Files.readString(pidFile).split(" ", 2);
        ProcessHandle.of(Long.parseLong(parts[0]))
                .filter(handle -> parts.length == 2 && startOf(handle).equals(parts[1]))
                .ifPresent(ServerProcess::end);
        return Files.deleteIfExists(pidFile);
    }

    static String startOf(ProcessHandle handle) {
        return handle.info().startInstant().map(Instant::toString).orElse("unknown");
    }

    private static void end(ProcessHandle handle) {
        handle.destroy();
        if (!ended(handle)) {
            handle.destroyForcibly();
            ended(handle);
        }
    }

    private static boolean ended(ProcessHandle handle) {
        return handle.onExit()
                .thenApply(done -> true)
                .completeOnTimeout(false, STOP_LIMIT.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }

    private void trimLog() throws IOException {
        if (Files.exists(log) && Files.size(log) > LOG_LIMIT) {
            Files.move(log, log.resolveSibling(name + ".1.log"), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
