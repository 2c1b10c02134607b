package dev.candor.resume.reading;

import dev.candor.resume.parser.ParserMain;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The command line of the child process, with every limit the platform has. */
final class ParserCommand {

    private static final Path PRLIMIT = Path.of("/usr/bin/prlimit");
    private static final Path UNSHARE = Path.of("/usr/bin/unshare");
    private static final long MOST_FILE_BYTES = 64L << 20;

    private ParserCommand() {}

    static List<String> of(ReadingProperties limits, String classPath, Path folder) {
        List<String> command = new ArrayList<>(limited(limits));
        if (limits.isolate() && Files.isExecutable(UNSHARE)) {
            command.addAll(List.of(List.of("-n"), List.of("-r", "-n")).stream()
                    .map(options -> Stream.concat(Stream.of(UNSHARE.toString()), options.stream())
                            .toList())
                    .filter(ParserCommand::works)
                    .findFirst()
                    .orElse(List.of()));
        }
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx" + limits.memory().toMegabytes() + "m", "-XX:+UseSerialGC"));
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError", "-XX:-UsePerfData"));
        command.addAll(List.of("-Xshare:auto", "-Djava.awt.headless=true", "-XX:MaxDirectMemorySize=32m"));
        command.addAll(List.of("-Djava.io.tmpdir=" + folder, "-Duser.home=" + folder));
        command.add("-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog");
        command.addAll(List.of(
                "-cp", classPath, ParserMain.class.getName(), limits.file().argument()));
        command.addAll(recogniser(limits));
        return command;
    }

    /** The command that recognises letters in a picture; empty if that is off, or no such program is on this machine. */
    static List<String> recogniser(ReadingProperties limits) {
        ReadingProperties.Recognition recognition = limits.recognition();
        Path program = recognition.enabled() ? program(recognition.program()) : null;
        if (program == null) {
            return List.of();
        }
        List<String> command = new ArrayList<>();
        if (!limited(limits).isEmpty()) {
            command.addAll(
                    List.of(PRLIMIT.toString(), "--as=" + recognition.memory().toBytes()));
        }
        command.addAll(List.of(program.toString(), "stdin", "stdout", "-l", recognition.languages(), "tsv"));
        return command;
    }

    private static @Nullable Path program(String name) {
        String folders = name.indexOf('/') >= 0 ? "" : System.getenv().getOrDefault("PATH", "");
        return Stream.of(folders.split(File.pathSeparator))
                .map(folder -> Path.of(folder).resolve(name).toAbsolutePath())
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
    }

    private static List<String> limited(ReadingProperties limits) {
        List<String> limited = List.of(
                PRLIMIT.toString(),
                "--cpu=" + limits.cpuSeconds(),
                "--nofile=256",
                "--core=0",
                "--fsize=" + MOST_FILE_BYTES);
        return Files.isExecutable(PRLIMIT) && works(limited) ? limited : List.of();
    }

    /** Does the platform let us use it? */
    private static boolean works(List<String> prefix) {
        try {
            List<String> probe = new ArrayList<>(prefix);
            probe.add("/bin/true");
            Process process = new ProcessBuilder(probe)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(5, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
