package dev.candor.file.upload;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Looks through an archive before any parser does, inflating under limits: 2,000 entries, 30 MB in all, 12 MB an entry, ratio
 * 100:1; no second copy of a name, no path that leaves the archive, no archive in the archive.
 */
final class ArchiveScan {

    private static final int MAX_ENTRIES = 2_000;
    private static final long MAX_TOTAL = 30_000_000;
    private static final long MAX_ENTRY = 12_000_000;
    private static final long MAX_RATIO = 100;
    private static final long SMALL = 1_000_000;

    private final byte[] buffer = new byte[8192];
    private final Set<String> names = new HashSet<>();
    private final Words words;
    private final Visitor visitor;
    private final long packed;
    private long total;

    private ArchiveScan(Words words, Visitor visitor, long packed) {
        this.words = words;
        this.visitor = visitor;
        this.packed = packed;
    }

    /** What the person is told, in the words of the kind of file. */
    record Words(String damaged, String odd, String nested, String large) {}

    /** Is shown every entry, block by block, at least once each. */
    interface Visitor {
        void see(String lowerCaseName, byte[] block, int length);
    }

    static void run(byte[] bytes, Words words, Visitor visitor) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            ArchiveScan scan = new ArchiveScan(words, visitor, bytes.length);
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                scan.look(entry.getName().toLowerCase(Locale.ROOT), zip);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw MediaTypeCheck.unreadable(words.damaged);
        }
    }

    private void look(String name, ZipInputStream zip) throws IOException {
        if (!names.add(name) || names.size() > MAX_ENTRIES || name.startsWith("/") || name.contains("..")) {
            throw MediaTypeCheck.unreadable(words.odd);
        }
        if (name.endsWith("vbaproject.bin") || name.endsWith(".zip") || name.endsWith(".docx")) {
            throw MediaTypeCheck.unreadable(words.nested);
        }
        visitor.see(name, buffer, 0);
        long size = 0;
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            size += read;
            total += read;
            boolean bomb = total > SMALL && total > MAX_RATIO * packed;
            if (size > MAX_ENTRY || total > MAX_TOTAL || bomb) {
                throw MediaTypeCheck.unreadable(words.large);
            }
            visitor.see(name, buffer, read);
        }
    }
}
