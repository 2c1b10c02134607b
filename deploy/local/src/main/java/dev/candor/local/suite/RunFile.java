package dev.candor.local.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What the launcher tells other commands about itself: where it is, and how far. */
public final class RunFile {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private final Path file;

    /** The run file of a data folder. */
    public RunFile(Path data) {
        this.file = data.resolve("run").resolve("suite.json");
    }

    /**
     * How far a launcher is.
     *
     * @param phase starting, up, or failed
     * @param message the present step, or why it failed
     * @param pid the launcher's process
     * @param startedAt its start, so that another process of the same number is not taken for it
     * @param ports number of each port by name
     */
    public record State(Phase phase, String message, long pid, String startedAt, Map<String, Integer> ports) {

        /** The launcher's process if it is still alive. */
        public Optional<ProcessHandle> launcher() {
            return ProcessHandle.of(pid)
                    .filter(handle -> ServerProcess.startOf(handle).equals(startedAt));
        }
    }

    /** Phases of a launcher. */
    public enum Phase {
        /** Not yet usable. */
        STARTING,
        /** Usable. */
        UP,
        /** Ended without having become usable. */
        FAILED
    }

    /** Replaces the file as a whole. */
    public void write(Phase phase, String message, Map<String, Integer> ports) throws IOException {
        ProcessHandle self = ProcessHandle.current();
        State state = new State(phase, message, self.pid(), ServerProcess.startOf(self), ports);
        Path partial = file.resolveSibling("suite.json.partial");
        Files.writeString(partial, JSON.writeValueAsString(state));
        Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** What was written last; absent when no launcher has run on this folder. */
    public Optional<State> read() throws IOException {
        try {
            return Optional.of(JSON.readValue(Files.readString(file), State.class));
        } catch (NoSuchFileException | JacksonException absent) {
            return Optional.empty();
        }
    }
}
