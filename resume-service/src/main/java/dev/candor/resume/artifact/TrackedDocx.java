package dev.candor.resume.artifact;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.w3c.dom.Document;

/**
 * The person's own Word file with the changes as tracked insertions and deletions, each with its reason as a comment. Only the
 * text of paragraphs that still read as they were read is touched; every other part keeps its bytes. The same file and changes
 * give the same bytes.
 */
public final class TrackedDocx {

    private static final int MOST_BYTES = 8 << 20;
    private static final int MOST_PARTS = 2000;
    private static final String DOCUMENT = "word/document.xml";
    private static final String COMMENTS = "word/comments.xml";
    private static final String TYPES = "[Content_Types].xml";
    private static final String RELATIONS = "word/_rels/document.xml.rels";

    private TrackedDocx() {}

    /**
     * One change of one paragraph.
     *
     * @param before text of the paragraph, bullets apart
     * @param after its new text; empty to take the paragraph out
     * @param why the comment beside it
     */
    public record Edit(String before, String after, String why) {

        @Override
        public String toString() {
            return "Edit[]";
        }
    }

    /** The file, and how many of the changes found their paragraph. */
    @SuppressWarnings("ArrayRecordComponent") // written out once, never compared
    public record Patched(byte[] file, int applied) {

        @Override
        public String toString() {
            return "Patched[applied=" + applied + "]";
        }
    }

    /** Patches a file; empty if it is too large, broken, has comments of its own, or no change finds its paragraph. */
    public static Optional<Patched> patch(byte[] file, List<Edit> edits, Instant at) {
        try {
            Map<String, byte[]> parts = unzip(file);
            byte[] body = parts.get(DOCUMENT);
            boolean plain = parts.containsKey(TYPES) && parts.containsKey(RELATIONS) && !parts.containsKey(COMMENTS);
            if (body == null || !plain) {
                return Optional.empty();
            }
            return patched(parts, WordXml.parse(body), edits, at);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<Patched> patched(Map<String, byte[]> parts, Document xml, List<Edit> edits, Instant at)
            throws IOException {
        TrackedChanges changes = new TrackedChanges(xml, at);
        List<String> comments = new ArrayList<>();
        for (Edit edit : edits) {
            if (changes.apply(edit, comments.size())) {
                comments.add(edit.why());
            }
        }
        if (comments.isEmpty()) {
            return Optional.empty();
        }
        parts.put(DOCUMENT, WordXml.bytes(xml));
        parts.put(COMMENTS, WordXml.bytes(WordXml.comments(comments, at)));
        parts.put(
                TYPES,
                beforeEnd(
                        parts.get(TYPES),
                        "</Types>",
                        "<Override PartName=\"/word/comments.xml\" ContentType=\"application/vnd.openxmlformats-"
                                + "officedocument.wordprocessingml.comments+xml\"/>"));
        parts.put(
                RELATIONS,
                beforeEnd(
                        parts.get(RELATIONS),
                        "</Relationships>",
                        "<Relationship Id=\"rIdCandorComments\" Type=\"http://schemas.openxmlformats.org/"
                                + "officeDocument/2006/relationships/comments\" Target=\"comments.xml\"/>"));
        return Optional.of(new Patched(zip(parts), comments.size()));
    }

    private static byte[] beforeEnd(byte @org.jspecify.annotations.Nullable [] part, String end, String added)
            throws IOException {
        String text = part == null ? "" : new String(part, StandardCharsets.UTF_8);
        int at = text.lastIndexOf(end);
        if (at < 0) {
            throw new IOException("part without its end");
        }
        return (text.substring(0, at) + added + text.substring(at)).getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> unzip(byte[] file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        long all = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] bytes = zip.readNBytes(MOST_BYTES + 1);
                all += bytes.length;
                if (all > 2L * MOST_BYTES || bytes.length > MOST_BYTES || parts.size() > MOST_PARTS) {
                    throw new IOException("too large to patch");
                }
                if (!entry.isDirectory()) {
                    parts.put(entry.getName(), bytes);
                }
            }
        }
        return parts;
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTime(0L);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
