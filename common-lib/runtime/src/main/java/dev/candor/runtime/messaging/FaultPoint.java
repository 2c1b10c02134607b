package dev.candor.runtime.messaging;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place where a test may let the process die. Does nothing unless {@code CANDOR_FAULT_FOLDER} names a folder: a file in it that is
 * called like a point, such as {@code K9}, arms that point in all processes that know the folder, for one death.
 */
public final class FaultPoint {

    private static final @Nullable String FOLDER = System.getenv("CANDOR_FAULT_FOLDER");
    private static final int KILLED = 137;
    private static final int PIECE = 1 << 20;

    private FaultPoint() {}

    /** Halts the JVM without any clean-up if this point is armed, with the exit code of a killed process. */
    public static void hit(String name) {
        // whoever takes the file away is the one that dies
        if (FOLDER != null && Path.of(FOLDER, name).toFile().delete()) {
            Runtime.getRuntime().halt(KILLED);
        }
    }

    /**
     * Takes all memory there is, if there is a file {@code heap-} with this name in the folder. The file stays: whoever comes here next
     * does the same.
     *
     * @param work name of what is done, and for whom
     */
    public static void fillHeap(String work) {
        if (FOLDER != null && Path.of(FOLDER, "heap-" + work).toFile().exists()) {
            List<byte[]> all = new ArrayList<>();
            while (all.size() < Integer.MAX_VALUE) {
                all.add(new byte[PIECE]);
            }
        }
    }
}
