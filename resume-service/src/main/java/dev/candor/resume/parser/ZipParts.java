package dev.candor.resume.parser;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Unpacks the wanted parts of an archive into memory, counting every byte that comes out of all of them. */
public final class ZipParts {

    private static final int MOST_ENTRIES = 2_000;
    private static final int MOST_TOTAL = 30 << 20;
    private static final int MOST_ONE = 12 << 20;
    private static final int MOST_RATIO = 100;
    private static final int SMALL = 1 << 20;

    private final Map<String, byte[]> parts = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private final int packedBytes;
    private final Predicate<String> wanted;
    private long total;

    private ZipParts(int packedBytes, Predicate<String> wanted) {
        this.packedBytes = packedBytes;
        this.wanted = wanted;
    }

    /**
     * The wanted parts by name.
     *
     * @param wanted tells by the name in lower case whether a part is kept
     * @throws ParseRefusal if there is no entry at all, or too much, or a name that leads out of the archive
     * @throws IOException if the archive is damaged
     */
    public static Map<String, byte[]> of(byte[] file, Predicate<String> wanted) throws IOException {
        ZipParts zip = new ZipParts(file.length, wanted);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            ZipEntry entry;
            while ((entry = in.getNextEntry()) != null) {
                zip.entry(in, entry.getName());
            }
        } catch (IllegalArgumentException badName) {
            throw new ParseRefusal("broken");
        }
        if (zip.names.isEmpty()) {
            throw new ParseRefusal(file.length == 0 ? "empty" : "not-an-archive");
        }
        return zip.parts;
    }

    private void entry(ZipInputStream in, String name) throws IOException {
        String folded = name.toLowerCase(Locale.ROOT);
        if (name.contains("..") || name.startsWith("/") || name.contains("\\") || !names.add(folded)) {
            throw new ParseRefusal("suspicious-archive");
        }
        if (names.size() > MOST_ENTRIES) {
            throw new ParseRefusal("too-large-inside");
        }
        boolean kept = wanted.test(folded);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] block = new byte[1 << 15];
        int read;
        long size = 0;
        while ((read = in.read(block)) >= 0) {
            size += read;
            total += read;
            if (size > MOST_ONE || total > MOST_TOTAL || (size > SMALL && total > (long) MOST_RATIO * packedBytes)) {
                throw new ParseRefusal("too-large-inside");
            }
            if (kept) {
                out.write(block, 0, read);
            }
        }
        if (kept) {
            parts.put(name, out.toByteArray());
        }
    }
}
