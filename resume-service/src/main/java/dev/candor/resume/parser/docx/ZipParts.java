package dev.candor.resume.parser.docx;

import dev.candor.resume.parser.ParseRefusal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Unpacks the XML parts of a document into memory, counting every byte that comes out. */
final class ZipParts {

    private static final int MOST_ENTRIES = 2_000;
    private static final int MOST_TOTAL = 30 << 20;
    private static final int MOST_ONE = 12 << 20;
    private static final int MOST_RATIO = 100;
    private static final int SMALL = 1 << 20;

    private final Map<String, byte[]> parts = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private final int packedBytes;
    private long total;

    private ZipParts(int packedBytes) {
        this.packedBytes = packedBytes;
    }

    static Map<String, byte[]> of(byte[] file) throws IOException {
        ZipParts zip = new ZipParts(file.length);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            ZipEntry entry;
            while ((entry = in.getNextEntry()) != null) {
                zip.entry(in, entry.getName());
            }
        } catch (IllegalArgumentException badName) {
            throw new ParseRefusal("broken");
        }
        if (zip.names.isEmpty()) {
            throw new ParseRefusal(file.length == 0 ? "empty" : "not-a-docx");
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
        if (folded.contains("vbaproject")) {
            throw new ParseRefusal("macros");
        }
        boolean kept = folded.endsWith(".xml") || folded.endsWith(".rels");
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
