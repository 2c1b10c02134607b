package dev.candor.local.suite;

import dev.candor.local.infrastructure.Folders;
import dev.candor.local.infrastructure.InfrastructureMain;
import dev.candor.local.infrastructure.InfrastructureSettings;
import dev.candor.local.settings.Port;
import dev.candor.local.settings.Ports;
import dev.candor.local.settings.SuiteSettings;
import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The program of {@link InfrastructureMain} with its start-up cache. */
final class InfrastructureProgram {

    private static final String PREFIX = "infrastructure-";

    /** Where a test has put a door before the bus. */
    private static final String KAFKA_DOOR = "CANDOR_PORT_KAFKA_DOOR";

    private final Path data;
    private final String classPath;
    private final Path folder;
    private final InfrastructureSettings.@Nullable Door kafkaDoor;

    private InfrastructureProgram(SuiteSettings settings, Path folder) {
        this.data = settings.data();
        this.classPath = settings.classPath();
        this.folder = folder;
        String door = settings.environment().get(KAFKA_DOOR);
        this.kafkaDoor = door == null ? null : InfrastructureSettings.Door.of(door);
    }

    /** Finds the folder of the cache for exactly this class path and this Java; older ones are removed. */
    static InfrastructureProgram prepare(SuiteSettings settings) throws IOException {
        Path programs = settings.data().resolve("programs");
        Path folder = programs.resolve(PREFIX + Integer.toHexString(fingerprint(settings.classPath())));
        if (!Files.exists(folder)) {
            try (DirectoryStream<Path> old = Files.newDirectoryStream(programs, PREFIX + "*")) {
                for (Path other : old) {
                    Folders.delete(other);
                }
            }
            Folders.createPrivate(folder);
        }
        return new InfrastructureProgram(settings, folder);
    }

    private static int fingerprint(String classPath) throws IOException {
        int sum = Objects.hash(classPath, Runtime.version());
        for (String entry : classPath.split(File.pathSeparator, -1)) {
            Path path = Path.of(entry);
            if (Files.exists(path)) {
                sum = Objects.hash(sum, Files.size(path), Files.getLastModifiedTime(path));
            }
        }
        return sum;
    }

    /** The command that starts everything on these ports, with the cache if there is one. */
    List<String> command(Ports ports) {
        return command(cache().use(), List.of(), settings(data, ports, kafkaDoor));
    }

    /** The start that makes the cache: a second infrastructure with a folder and ports of its own, which ends when it is up. */
    CacheTraining.Lesson lesson(Map<String, String> environment) throws IOException {
        Path other = data.resolve("temporary").resolve("infrastructure");
        Folders.delete(other);
        Folders.createPrivate(other.resolve("secrets"));
        Folders.createPrivate(other);
        new Secrets(other).create();
        return new CacheTraining.Lesson(
                "infrastructure",
                cache(),
                command(cache().make(), List.of(InfrastructureMain.REHEARSAL), settings(other, Ports.free(), null)),
                environment);
    }

    private StartCache cache() {
        return new StartCache(folder.resolve("start.aot"));
    }

    private List<String> command(List<String> options, List<String> arguments, InfrastructureSettings settings) {
        List<String> command = new ArrayList<>(List.of(ServiceProgram.java()));
        command.addAll(options);
        command.addAll(List.of(
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.io.tmpdir=" + data.resolve("temporary"),
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-cp",
                classPath,
                InfrastructureMain.class.getName()));
        command.addAll(arguments);
        command.addAll(settings.toArguments());
        return command;
    }

    private static InfrastructureSettings settings(
            Path place, Ports ports, InfrastructureSettings.@Nullable Door kafkaDoor) {
        return new InfrastructureSettings(
                place,
                ports.of(Port.POSTGRES),
                ports.of(Port.KAFKA),
                ports.of(Port.KAFKA_CONTROLLER),
                ports.of(Port.OBJECTS),
                ports.of(Port.SMTP),
                ports.of(Port.MAIL_PAGE),
                kafkaDoor);
    }
}
