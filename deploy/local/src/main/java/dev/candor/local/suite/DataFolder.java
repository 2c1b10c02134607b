package dev.candor.local.suite;

import dev.candor.local.infrastructure.Folders;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder that holds everything of one run. Only its owner may read it, and only one launcher may use it at a time. */
public final class DataFolder {

    private static final String MARK = ".candor";
    private final Path path;

    /** The folder need not exist yet. */
    public DataFolder(Path path) {
        this.path = path;
    }

    /** Creates what is missing. Refuses a folder that is full of something else. */
    public void prepare() throws IOException {
        if (Files.exists(path) && !isOurs() && !isEmpty()) {
            throw new IOException("The data folder is in use for something else: " + path);
        }
        Folders.createPrivate(path);
        Files.writeString(path.resolve(MARK), "Data of a local Candor. Deleted by: candor reset\n");
        for (String folder : List.of("logs", "run", "temporary", "programs", "secrets")) {
            Folders.createPrivate(path.resolve(folder));
        }
    }

    /** Deletes the whole folder; refuses one that this program did not make. */
    public void delete() throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        if (!isOurs()) {
            throw new IOException("This is no data folder of Candor: " + path);
        }
        Folders.delete(path);
    }

    /** The lock of the launcher, absent while another one holds it. Free again when this process ends, however it ends. */
    Optional<FileLock> lock() throws IOException {
        FileChannel channel = FileChannel.open(
                path.resolve("run").resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return Optional.of(lock);
            }
        } catch (OverlappingFileLockException held) {
            channel.close();
            return Optional.empty();
        }
        channel.close();
        return Optional.empty();
    }

    /** Whether a launcher uses this folder now. */
    public boolean isInUse() throws IOException {
        if (!Files.exists(path.resolve("run").resolve("lock"))) {
            return false;
        }
        Optional<FileLock> lock = lock();
        if (lock.isPresent()) {
            lock.get().acquiredBy().close();
            return false;
        }
        return true;
    }

    private boolean isOurs() {
        return Files.exists(path.resolve(MARK));
    }

    private boolean isEmpty() throws IOException {
        try (Stream<Path> entries = Files.list(path)) {
            return entries.findAny().isEmpty();
        }
    }
}
