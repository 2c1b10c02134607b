package dev.candor.local;

import dev.candor.local.settings.SuiteSettings;
import dev.candor.local.suite.RunFile;
import dev.candor.local.suite.RunFile.Phase;
import dev.candor.local.suite.Suite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** The launcher itself: starts the suite, says how far it is, keeps it up until a signal comes. */
final class Supervision {

    private Supervision() {}

    static int run(SuiteSettings settings) throws IOException, InterruptedException {
        RunFile runFile = new RunFile(settings.data());
        Map<String, Integer> ports = settings.ports().asMap();
        long begin = System.nanoTime();
        Suite suite;
        try {
            suite = Suite.start(settings, message -> {
                System.out.println(message);
                write(runFile, Phase.STARTING, message, ports);
            });
        } catch (IOException failure) {
            String reason =
                    failure instanceof FileSystemException ? failure.toString() : String.valueOf(failure.getMessage());
            System.err.println(reason);
            if (Files.exists(settings.data().resolve("run"))) {
                write(runFile, Phase.FAILED, reason, ports);
            }
            return 1;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(suite), "stop"));
        String message = "Up after %.1f s".formatted((System.nanoTime() - begin) / 1e9);
        System.out.println(message);
        write(runFile, Phase.UP, message, ports);
        suite.trainCaches();
        new CountDownLatch(1).await();
        return 0;
    }

    private static void write(RunFile runFile, Phase phase, String message, Map<String, Integer> ports) {
        try {
            runFile.write(phase, message, ports);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void close(Suite suite) {
        try {
            suite.close();
        } catch (IOException failure) {
            System.err.println("Stopping failed: " + failure.getMessage());
        }
    }
}
