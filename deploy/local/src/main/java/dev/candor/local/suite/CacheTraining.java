package dev.candor.local.suite;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/**
 * Makes the start-up caches after the first start, one after the other. Each program is started once more up to the point
 * where it would take work. A failure costs nothing but the faster start.
 */
final class CacheTraining {

    /** One start that makes a cache: what for, where, and how. */
    record Lesson(String name, StartCache cache, List<String> command, Map<String, String> environment) {}

    private static final Duration LIMIT = Duration.ofMinutes(5);
    private final int niceness;
    private final ServerProcess process;

    /** A training for programs of this data folder; niceness from 0, the usual priority, to 19, the lowest. */
    CacheTraining(Path data, int niceness) {
        this(data, "training", niceness);
    }

    /** The same beside others, each under a name of its own. */
    CacheTraining(Path data, String name, int niceness) {
        this.niceness = niceness;
        this.process = new ServerProcess(name, data);
    }

    /** Makes those caches that are missing; ends early when interrupted. */
    void train(List<Lesson> lessons) throws InterruptedException {
        for (Lesson lesson : lessons) {
            if (!lesson.cache().isMade()) {
                train(lesson);
            }
        }
    }

    private void train(Lesson lesson) throws InterruptedException {
        try {
            List<String> command = new ArrayList<>(List.of("nice", "-n", String.valueOf(niceness)));
            command.addAll(lesson.command());
            process.start(command, lesson.environment());
            boolean complete = process.onExit()
                    .thenApply(ended -> ended.exitValue() == 0)
                    .completeOnTimeout(false, LIMIT.toSeconds(), TimeUnit.SECONDS)
                    .get();
            if (complete) {
                lesson.cache().accept();
            }
        } catch (IOException | ExecutionException failure) {
            System.out.println("No start-up cache for " + lesson.name() + ": " + failure.getMessage());
        }
    }

    /** Ends a training that is under way; none begins any more. */
    void stop() throws IOException {
        process.stop();
    }
}
