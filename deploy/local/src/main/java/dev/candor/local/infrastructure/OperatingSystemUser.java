package dev.candor.local.infrastructure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Postgres refuses to run as root. Where we are root, its programs run in a user namespace of their own, or, where the
 * machine forbids that, under the user id of {@code nobody}, who then gets the folders it needs.
 */
final class OperatingSystemUser {

    private static final String NOBODY = "65534";
    private final List<String> prefix;
    private final boolean foreign;

    private OperatingSystemUser(List<String> prefix, boolean foreign) {
        this.prefix = List.copyOf(prefix);
        this.foreign = foreign;
    }

    static OperatingSystemUser find() throws IOException, InterruptedException {
        if (!"root".equals(System.getProperty("user.name"))) {
            return new OperatingSystemUser(List.of(), false);
        }
        if (works(List.of("unshare", "-U", "true"))) {
            return new OperatingSystemUser(List.of("unshare", "-U"), false);
        }
        List<String> setpriv = List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
        List<String> probe = new ArrayList<>(setpriv);
        probe.add("true");
        if (works(probe)) {
            return new OperatingSystemUser(setpriv, true);
        }
        throw new IOException("Postgres refuses to run as root: start Candor as another user");
    }

    /** The command with what makes it run as the right user before it. */
    List<String> command(List<String> command) {
        List<String> whole = new ArrayList<>(prefix);
        whole.addAll(command);
        return whole;
    }

    /** Lets the user in: gives it the folder, and the right to pass through the folders above it. */
    void admit(Path folder) throws IOException, InterruptedException {
        if (!foreign) {
            return;
        }
        run(List.of("chown", "-R", NOBODY + ":" + NOBODY, folder.toString()));
        for (Path above = folder.getParent(); above != null; above = above.getParent()) {
            if (!Files.isReadable(above) || !works(command(List.of("test", "-x", above.toString())))) {
                run(List.of("chmod", "o+x", above.toString()));
            }
        }
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        if (!works(command)) {
            throw new IOException("failed: " + String.join(" ", command));
        }
    }

    private static boolean works(List<String> command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException absent) {
            return false;
        }
    }
}
