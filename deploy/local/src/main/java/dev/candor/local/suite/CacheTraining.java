package dev.candor.local.suite;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/**
 * Makes the start-up caches after the first start, one after the other and at the lowest priority. Each service is started
 * once more up to the point where it would open its port, so it takes no work. A failure costs nothing but the faster start.
 */
final class CacheTraining {

    private static final Duration LIMIT = Duration.ofMinutes(5);
    private final Path data;
    private final ServiceEnvironment environment;
    private final ServerProcess process;

    CacheTraining(Path data, ServiceEnvironment environment) {
        this.data = data;
        this.environment = environment;
        this.process = new ServerProcess("training", data);
    }

    /** Trains those that have no cache yet; ends early when interrupted. */
    void train(List<ServiceProgram> programs) throws InterruptedException {
        for (ServiceProgram program : programs) {
            if (!program.hasCache()) {
                train(program);
            }
        }
    }

    private void train(ServiceProgram program) throws InterruptedException {
        try {
            Map<String, String> variables = environment.of(program.service());
            variables.put("SERVER_PORT", "0");
            variables.put("MANAGEMENT_SERVER_PORT", "0");
            process.start(program.trainingCommand(data.resolve("temporary")), variables);
            boolean complete = process.onExit()
                    .thenApply(ended -> ended.exitValue() == 0)
                    .completeOnTimeout(false, LIMIT.toSeconds(), TimeUnit.SECONDS)
                    .get();
            if (complete) {
                program.acceptCache();
            }
        } catch (IOException | ExecutionException failure) {
            System.out.println("No start-up cache for " + program.service().id() + ": " + failure.getMessage());
        }
    }

    /** Ends a training that is under way; none begins any more. */
    void stop() throws IOException {
        process.stop();
    }
}
