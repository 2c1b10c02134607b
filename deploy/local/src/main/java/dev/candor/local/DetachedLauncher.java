package dev.candor.local;

import dev.candor.local.settings.SuiteSettings;
import dev.candor.local.suite.DataFolder;
import dev.candor.local.suite.Suite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts the launcher in the background, so that it outlives the terminal. */
final class DetachedLauncher {

    private DetachedLauncher() {}

    static ProcessHandle start(SuiteSettings settings) throws IOException {
        new DataFolder(settings.data()).prepare();
        Path log = settings.data().resolve("logs").resolve("launcher.log");
        boolean ownSession = Files.isExecutable(Path.of("/usr/bin/setsid"));
        List<String> command = new ArrayList<>(List.of(ownSession ? "/usr/bin/setsid" : "nohup"));
        command.addAll(List.of(
                Path.of(System.getProperty("java.home", ""), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                settings.classPath(),
                LocalSuite.class.getName(),
                "supervise"));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.to(log.toFile()))
                .start();
        process.getOutputStream().close();
        return process.toHandle();
    }

    /** Ends the processes of a launcher that was killed. */
    static void stopLeftovers(Path data) throws IOException {
        if (Files.exists(data.resolve("run"))) {
            Suite.stopLeftovers(data);
        }
    }
}
