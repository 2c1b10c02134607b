package dev.candor.local.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** A file of loaded and linked classes that lets a JVM start faster (JEP 483, 514, 515). Java ignores one that does not fit. */
record StartCache(Path file) {

    boolean isMade() {
        return Files.exists(file);
    }

    /** The options of a start that uses the cache, none while it is not made. */
    List<String> use() {
        return isMade() ? List.of("-XX:AOTCache=" + file) : List.of();
    }

    /** The options of a start that makes the cache when it ends, beside its place. */
    List<String> make() {
        return List.of("-XX:AOTCacheOutput=" + partial());
    }

    /** Puts a finished cache in place; without one the program keeps starting the slow way. */
    void accept() throws IOException {
        if (Files.exists(partial())) {
            Files.move(partial(), file, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private Path partial() {
        return file.resolveSibling(file.getFileName() + ".partial");
    }
}
