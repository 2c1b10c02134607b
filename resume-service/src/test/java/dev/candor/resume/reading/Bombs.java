package dev.candor.resume.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Hostile files, a few KB each, by name; the first letter of a name is the kind the reader is told. */
final class Bombs {

    private static final int MIB = 1 << 20;

    private Bombs() {}

    static Map<String, byte[]> all() throws IOException {
        Map<String, byte[]> bombs = new LinkedHashMap<>();
        bombs.put("p empty", new byte[0]);
        bombs.put("p html renamed", text("<!doctype html><p>Resume"));
        bombs.put("p random", random(4000));
        bombs.put("p header only", text("%PDF-1.7\n"));
        bombs.put("p flate bomb", pdf("<< /Length 1 /Filter /FlateDecode >>", deflated(256)));
        bombs.put("p double flate", pdf("<< /Filter [/FlateDecode /FlateDecode] >>", deflate(deflated(512))));
        bombs.put("p self form", selfForm());
        bombs.put("p doubling forms", doubling(25));
        bombs.put("p page cycle", pageCycle());
        bombs.put("p negative count", text(catalog("<< /Type /Pages /Kids [3 0 R] /Count -5 >>")));
        bombs.put("p huge count", text(catalog("<< /Type /Pages /Kids [3 0 R] /Count 2000000000 >>")));
        bombs.put("p many pages", manyPages(5000));
        bombs.put("p deep arrays", text(catalog("<< /Type /Pages /Kids " + "[".repeat(200_000))));
        bombs.put(
                "p xref loop",
                text("%PDF-1.4\nxref\n0 1\n0000000000 65535 f \ntrailer<</Prev 9/Size 1>>\nstartxref\n9\n%%EOF"));
        bombs.put("p many operators", pdf("<< >>", text("q Q ".repeat(3_000_000))));
        bombs.put(
                "p many strings",
                pdf("<< >>", text("BT /F1 12 Tf 10 10 Td " + "(aaaaaaaaaaaaaaaa) Tj ".repeat(200_000) + "ET")));
        bombs.put("p encrypted", encrypted());
        byte[] good = plain();
        for (int percent = 5; percent < 100; percent += 15) {
            bombs.put("p cut at " + percent, java.util.Arrays.copyOf(good, good.length * percent / 100));
        }
        docx(bombs);
        return bombs;
    }

    private static void docx(Map<String, byte[]> bombs) throws IOException {
        String open =
                "<?xml version='1.0'?><w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>";
        String close = "</w:body></w:document>";
        bombs.put("d empty", new byte[0]);
        bombs.put("d html renamed", text("<html><body>Resume</body></html>"));
        bombs.put("d old word", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0});
        bombs.put("d no document", zip(Map.of("other.xml", text("<a/>"))));
        bombs.put(
                "d huge run",
                zip(Map.of(
                        "word/document.xml",
                        text(open + "<w:p><w:r><w:t>" + "A".repeat(64 * MIB) + "</w:t></w:r></w:p>" + close))));
        bombs.put(
                "d many paragraphs", zip(Map.of("word/document.xml", text(open + "<w:p/>".repeat(4_000_000) + close))));
        bombs.put("d deep xml", zip(Map.of("word/document.xml", text(open + "<w:sdt>".repeat(20_000)))));
        bombs.put("d deep tables", zip(Map.of("word/document.xml", text(open + "<w:tbl><w:tr><w:tc>".repeat(5_000)))));
        bombs.put(
                "d laughs",
                zip(
                        Map.of(
                                "word/document.xml",
                                text(
                                        "<!DOCTYPE a [<!ENTITY a 'aaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]><w:document>&b;</w:document>"))));
        bombs.put(
                "d external entity",
                zip(Map.of(
                        "word/document.xml",
                        text("<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>"))));
        bombs.put("d path out", zip(Map.of("../../evil.xml", text("<a/>"))));
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i < 3000; i++) {
            many.put("part" + i + ".xml", new byte[] {1});
        }
        bombs.put("d many entries", zip(many));
        bombs.put(
                "d macros", zip(Map.of("word/document.xml", text(open + close), "word/vbaProject.bin", new byte[10])));
        byte[] good = zip(Map.of("word/document.xml", text(open + "<w:p><w:r><w:t>Hello</w:t></w:r></w:p>" + close)));
        bombs.put("d cut", java.util.Arrays.copyOf(good, good.length / 2));
        bombs.put("d malformed", zip(Map.of("word/document.xml", text(open + "<w:p><w:r></w:p>"))));
    }

    static byte[] plain() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(out);
        }
        return out.toByteArray();
    }

    private static byte[] encrypted() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(out);
        }
        return out.toByteArray();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String catalog(String pages) {
        return "%PDF-1.4\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n2 0 obj " + pages + " endobj\n"
                + "3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] /Contents 4 0 R /Resources << /XObject << /F 5 0 R >> >> >> endobj\n"
                + "trailer << /Root 1 0 R >>\n%%EOF";
    }

    private static byte[] pdf(String dictionary, byte[] stream) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(text(
                catalog("<< /Type /Pages /Kids [3 0 R] /Count 1 >>").replace("trailer << /Root 1 0 R >>\n%%EOF", "")));
        out.write(text(
                "4 0 obj " + dictionary.replaceFirst("/Length 1", "").replaceFirst("<<", "<< /Length " + stream.length)
                        + " stream\n"));
        out.write(stream);
        out.write(text("\nendstream endobj\ntrailer << /Root 1 0 R >>\n%%EOF"));
        return out.toByteArray();
    }

    private static byte[] selfForm() throws IOException {
        String form =
                "5 0 obj << /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /F 5 0 R >> >> /Length 9 >> stream\n/F Do /F Do\nendstream endobj\n";
        return text(new String(pdf("<< >>", text("/F Do")), StandardCharsets.ISO_8859_1)
                .replace("trailer", form + "trailer"));
    }

    private static byte[] doubling(int levels) throws IOException {
        StringBuilder forms = new StringBuilder();
        for (int i = 5; i < 5 + levels; i++) {
            forms.append(i)
                    .append(" 0 obj << /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /F ")
                    .append(i + 1)
                    .append(" 0 R >> >> /Length 11 >> stream\n/F Do /F Do\nendstream endobj\n");
        }
        return text(new String(pdf("<< >>", text("/F Do")), StandardCharsets.ISO_8859_1)
                .replace("trailer", forms + "trailer"));
    }

    private static byte[] pageCycle() {
        return text(catalog("<< /Type /Pages /Kids [2 0 R 2 0 R 3 0 R] /Count 3 >>"));
    }

    private static byte[] manyPages(int pages) {
        return text(catalog("<< /Type /Pages /Kids [" + "3 0 R ".repeat(pages) + "] /Count " + pages + " >>"));
    }

    private static byte[] random(int size) {
        byte[] bytes = new byte[size];
        new java.util.Random(7).nextBytes(bytes);
        return bytes;
    }

    private static byte[] deflated(int mebibytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] zeros = new byte[MIB];
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out, new Deflater(Deflater.BEST_COMPRESSION))) {
            for (int i = 0; i < mebibytes; i++) {
                deflater.write(zeros);
            }
        }
        return out.toByteArray();
    }

    private static byte[] deflate(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            deflater.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
