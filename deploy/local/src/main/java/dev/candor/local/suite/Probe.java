package dev.candor.local.suite;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Asks one process again and again whether it is ready. */
final class Probe {

    /** What tells that a process is ready. */
    private interface Sign {
        boolean isThere() throws IOException;
    }

    private static final Duration PAUSE = Duration.ofMillis(150);
    private static final int SHOWN_LINES = 15;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    /** Returns when the address answers 200. Fails with the end of the log when the process dies first or takes too long. */
    void await(ServerProcess process, URI address, Duration limit) throws IOException {
        await(process, () -> answers(address), limit);
    }

    /** Returns when the file exists. Fails with the end of the log when the process dies first or takes too long. */
    void await(ServerProcess process, Path file, Duration limit) throws IOException {
        await(process, () -> Files.exists(file), limit);
    }

    private static void await(ServerProcess process, Sign ready, Duration limit) throws IOException {
        long deadline = System.nanoTime() + limit.toNanos();
        while (!ready.isThere()) {
            if (ended(process)) {
                throw new IOException(process.name() + " ended while it started.\n" + tail(process));
            }
            if (System.nanoTime() > deadline) {
                throw new IOException(
                        process.name() + " was not ready after " + limit.toSeconds() + " s.\n" + tail(process));
            }
        }
    }

    /** Whether the address answers 200 now. */
    boolean answers(URI address) throws IOException {
        HttpRequest request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting", interrupted);
        }
    }

    /** Waits a moment, less when the process ends. */
    private static boolean ended(ServerProcess process) {
        return process.onExit()
                .thenApply(handle -> true)
                .completeOnTimeout(false, PAUSE.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }

    private static String tail(ServerProcess process) throws IOException {
        if (!Files.exists(process.log())) {
            return "";
        }
        List<String> lines = Files.readAllLines(process.log());
        return String.join("\n", lines.subList(Math.max(0, lines.size() - SHOWN_LINES), lines.size())) + "\nAll of it: "
                + process.log();
    }
}
