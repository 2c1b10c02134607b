package dev.candor.file.upload;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Looks into a DOCX before any parser does, inflating under limits: 2,000 entries, 30 MB in all, 12 MB an entry, ratio
 * 100:1; no macro part, no second copy of a name, no path that leaves the package, no archive in the archive.
 */
final class DocxPackage {

    private static final int MAX_ENTRIES = 2_000;
    private static final long MAX_TOTAL = 30_000_000;
    private static final long MAX_ENTRY = 12_000_000;
    private static final long MAX_RATIO = 100;
    private static final String MAIN = "wordprocessingml.document.main+xml";

    private final byte[] buffer = new byte[8192];
    private final Set<String> names = new HashSet<>();
    private long total;
    private boolean wordDocument;

    private DocxPackage() {}

    static void require(byte[] bytes) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            DocxPackage scan = new DocxPackage();
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                scan.look(entry.getName(), zip, bytes.length);
            }
            if (!scan.wordDocument) {
                throw MediaTypeCheck.mismatch("The content is not a Word document.");
            }
        } catch (IOException | IllegalArgumentException e) {
            throw MediaTypeCheck.unreadable(
                    "The Word file is damaged. Open it in your word processor and save it again.");
        }
    }

    private void look(String name, ZipInputStream zip, long packed) throws IOException {
        String lower = name.toLowerCase(Locale.ROOT);
        if (!names.add(lower) || names.size() > MAX_ENTRIES || lower.startsWith("/") || lower.contains("..")) {
            throw MediaTypeCheck.unreadable("The Word file is built in a way we do not open. Save it again as DOCX.");
        }
        if (lower.endsWith("vbaproject.bin") || lower.endsWith(".zip") || lower.endsWith(".docx")) {
            throw MediaTypeCheck.unreadable("The Word file carries macros or other archives. Save it as a plain DOCX.");
        }
        boolean types = lower.equals("[content_types].xml");
        StringBuilder content = new StringBuilder();
        long size = 0;
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            size += read;
            total += read;
            if (size > MAX_ENTRY || total > MAX_TOTAL || total > MAX_RATIO * packed) {
                throw MediaTypeCheck.unreadable(
                        "The Word file unpacks to more than we open. Remove large embedded parts.");
            }
            if (types) {
                content.append(new String(buffer, 0, read, StandardCharsets.ISO_8859_1));
            }
        }
        wordDocument |= types && content.indexOf(MAIN) >= 0;
    }
}
