package dev.candor.local.infrastructure;

import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The Postgres programs of this machine's kind, unpacked once from the class path. */
final class PostgresSoftware {

    private static final String VERSION = "18.4";

    private PostgresSoftware() {}

    /** The folder that holds {@code bin}, {@code lib} and {@code share}. A half-unpacked folder is never used. */
    static Path unpack(Path parent) throws IOException {
        Path ready = parent.resolve("software-" + VERSION);
        if (Files.isDirectory(ready)) {
            return ready;
        }
        Path partial = parent.resolve("software-" + VERSION + ".partial");
        Folders.delete(partial);
        Files.createDirectories(partial);
        try (InputStream archive = open(archiveName());
                var tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, partial);
            }
        }
        Files.move(partial, ready, StandardCopyOption.ATOMIC_MOVE);
        return ready;
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path folder) throws IOException {
        Path target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("the archive of Postgres leaves its folder");
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Path parent = target.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, target);
        if ((entry.getMode() & 0100) != 0) {
            Set<PosixFilePermission> rights = EnumSet.copyOf(Files.getPosixFilePermissions(target));
            rights.add(PosixFilePermission.OWNER_EXECUTE);
            Files.setPosixFilePermissions(target, rights);
        }
    }

    private static InputStream open(String name) throws IOException {
        InputStream stream = PostgresSoftware.class.getResourceAsStream("/" + name);
        if (stream == null) {
            throw new FileNotFoundException("no Postgres for this kind of machine: " + name);
        }
        return stream;
    }

    private static String archiveName() {
        String system = System.getProperty("os.name", "").startsWith("Mac") ? "darwin" : "linux";
        String machine = switch (System.getProperty("os.arch", "").toLowerCase(Locale.ROOT)) {
            case "aarch64", "arm64" -> "arm_64";
            default -> "x86_64";
        };
        return "postgres-%s-%s.txz".formatted(system, machine);
    }
}
