package dev.candor.local.suite;

import dev.candor.local.infrastructure.Folders;
import dev.candor.local.settings.Service;
import dev.candor.local.settings.SuiteSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipFile;

/**
 * One service's program, taken out of its executable jar because it starts three times as fast that way, with the start-up
 * cache made for exactly this program. Another jar or another Java means another folder; the old ones are removed.
 */
final class ServiceProgram {

    private final Service service;
    private final Path folder;

    private ServiceProgram(Service service, Path folder) {
        this.service = service;
        this.folder = folder;
    }

    /** Takes the jar apart unless that was done before. Fails with a sentence when the service was not built. */
    static ServiceProgram prepare(Service service, SuiteSettings settings) throws IOException {
        Path jar = executableJar(settings.repository().resolve(service.id()).resolve("target"), service);
        String version = Integer.toHexString(fingerprint(jar));
        Path programs = settings.data().resolve("programs");
        Path folder = programs.resolve(service.id() + "-" + version);
        ServiceProgram program = new ServiceProgram(service, folder);
        if (!Files.exists(folder)) {
            removeOthers(programs, service);
            Path partial = programs.resolve(service.id() + ".partial");
            Folders.delete(partial);
            extract(jar, partial);
            Files.move(partial, folder, StandardCopyOption.ATOMIC_MOVE);
        }
        return program;
    }

    private static Path executableJar(Path target, Service service) throws IOException {
        if (Files.isDirectory(target)) {
            try (DirectoryStream<Path> jars = Files.newDirectoryStream(target, service.id() + "-*-exec.jar")) {
                for (Path jar : jars) {
                    return jar;
                }
            }
        }
        throw new IOException(service.id() + " is not built: no executable jar in " + target);
    }

    /** From the check sums of everything in the jar: its time says nothing, because the build makes it the same each time. */
    private static int fingerprint(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            int contents = zip.stream()
                    .mapToInt(entry -> Objects.hash(entry.getName(), entry.getCrc(), entry.getSize()))
                    .sum();
            return Objects.hash(contents, Runtime.version());
        }
    }

    private static void removeOthers(Path programs, Service service) throws IOException {
        try (DirectoryStream<Path> old = Files.newDirectoryStream(programs, service.id() + "-*")) {
            for (Path folder : old) {
                Folders.delete(folder);
            }
        }
    }

    private static void extract(Path jar, Path target) throws IOException {
        Process process = new ProcessBuilder(
                        java(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Djarmode=tools",
                        "-jar",
                        jar.toString(),
                        "extract",
                        "--destination",
                        target.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.onExit().join().exitValue() != 0) {
            throw new IOException("taking " + jar + " apart failed: " + output);
        }
        Path program = target.resolve(String.valueOf(jar.getFileName()));
        Files.move(program, target.resolve("service.jar"));
    }

    /** The command that starts the service, with the cache if there is one. */
    List<String> command(Path temporary) {
        List<String> command = new ArrayList<>(List.of(java()));
        command.addAll(cache().use());
        command.addAll(options(temporary));
        command.addAll(List.of("-jar", folder.resolve("service.jar").toString()));
        return command;
    }

    /** The start that makes the cache: up to the point where the service would take work. Opens no port that is in use. */
    CacheTraining.Lesson lesson(Path temporary, Map<String, String> environment) {
        List<String> command = new ArrayList<>(List.of(java()));
        command.addAll(cache().make());
        command.add("-Dspring.context.exit=onRefresh");
        command.addAll(options(temporary));
        command.addAll(List.of("-jar", folder.resolve("service.jar").toString()));
        Map<String, String> variables = new TreeMap<>(environment);
        variables.put("SERVER_PORT", "0");
        variables.put("MANAGEMENT_SERVER_PORT", "0");
        return new CacheTraining.Lesson(service.id(), cache(), command, variables);
    }

    Service service() {
        return service;
    }

    private StartCache cache() {
        return new StartCache(folder.resolve("start.aot"));
    }

    private List<String> options(Path temporary) {
        return List.of(
                "-Xmx" + service.heapMegabytes() + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                // a virtual thread that loads a class holds its carrier: with one for each of two processors, two of
                // them can stop all
                "-Djdk.virtualThreadScheduler.parallelism=16",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.io.tmpdir=" + temporary);
    }

    /** The Java that runs this program. */
    static String java() {
        return Path.of(System.getProperty("java.home", ""), "bin", "java").toString();
    }
}
