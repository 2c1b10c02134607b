package dev.candor.resume.reading.bomb;

import static dev.candor.resume.reading.bomb.PdfFile.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Hostile PDFs: trees, streams and references. What is drawn on a page is in {@link DrawnBombs}. */
final class PdfBombs {

    private PdfBombs() {}

    static void into(Map<String, Bombs.Maker> bombs) throws IOException {
        nothing(bombs);
        trees(bombs);
        references(bombs);
        streams(bombs);
        wrapped(bombs);
    }

    private static void nothing(Map<String, Bombs.Maker> bombs) {
        bombs.put("p empty", () -> new byte[0]);
        bombs.put("p html renamed", () -> Bytes.of("<!doctype html><p>Resume"));
        bombs.put("p random", () -> Bytes.random(4000, 7));
        bombs.put("p header only", () -> Bytes.of("%PDF-1.7\n"));
        bombs.put("p random behind a header", () -> Bytes.join(Bytes.of("%PDF-1.7\n"), Bytes.random(200_000, 8)));
        bombs.put(
                "p ten megabytes of comment",
                () -> Bytes.join(Bytes.of("%PDF-1.7\n%"), Bytes.filled(10 * Bytes.MIB, 'x')));
        bombs.put(
                "p ten megabytes of brackets",
                () -> Bytes.join(Bytes.of("%PDF-1.7\n1 0 obj "), Bytes.filled(10 * Bytes.MIB, '[')));
        bombs.put("p a million objects", () -> Bytes.of("%PDF-1.7\n" + "1 0 obj null endobj\n".repeat(400_000)));
    }

    private static void trees(Map<String, Bombs.Maker> bombs) {
        bombs.put(
                "p page cycle",
                () -> pdf().pages("/Kids [2 0 R 2 0 R 3 0 R] /Count 3").bytes());
        bombs.put(
                "p page is its own parent",
                () -> pdf().pages("/Kids [7 0 R] /Count 1")
                        .object(7, "<< /Type /Pages /Kids [7 0 R] /Count 1 /Parent 7 0 R >>")
                        .bytes());
        bombs.put(
                "p negative count", () -> pdf().pages("/Kids [3 0 R] /Count -5").bytes());
        bombs.put(
                "p huge count",
                () -> pdf().pages("/Kids [3 0 R] /Count 2000000000").bytes());
        bombs.put(
                "p many pages",
                () -> pdf().pages("/Kids [" + "3 0 R ".repeat(5000) + "] /Count 5000")
                        .bytes());
        bombs.put(
                "p 200000 pages",
                () -> pdf().pages("/Kids [" + "3 0 R ".repeat(200_000) + "] /Count 200000")
                        .bytes());
        bombs.put(
                "p 200000 pages that say one",
                () -> pdf().pages("/Kids [" + "3 0 R ".repeat(200_000) + "] /Count 1")
                        .bytes());
        bombs.put("p deep page tree", () -> deepPages(20_000));
        bombs.put(
                "p deep arrays",
                () -> pdf().pages("/Kids " + "[".repeat(200_000)).bytes());
        bombs.put(
                "p deep dictionaries",
                () -> pdf().pages("/Kids " + "<</A ".repeat(100_000)).bytes());
        bombs.put("p no pages", () -> pdf().pages("/Kids [] /Count 0").bytes());
        bombs.put(
                "p structure cycle",
                () -> pdf().catalog("/StructTreeRoot 7 0 R")
                        .object(7, "<< /Type /StructTreeRoot /K [7 0 R 7 0 R 7 0 R] >>")
                        .bytes());
        bombs.put("p deep structure", () -> deepStructure(50_000));
        bombs.put(
                "p names cycle",
                () -> pdf().catalog("/Names << /EmbeddedFiles 7 0 R >>")
                        .object(7, "<< /Kids [7 0 R 7 0 R] >>")
                        .bytes());
        bombs.put(
                "p outline cycle",
                () -> pdf().catalog("/Outlines 7 0 R")
                        .object(7, "<< /First 7 0 R /Next 7 0 R /Last 7 0 R /Count 9 >>")
                        .bytes());
        bombs.put(
                "p 300000 annotations",
                () -> pdf().page("/Annots [" + "7 0 R ".repeat(300_000) + "]")
                        .object(
                                7,
                                "<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (https://a.example) >> >>")
                        .bytes());
    }

    private static byte[] deepPages(int levels) {
        PdfFile file = pdf().pages("/Kids [100 0 R] /Count 1");
        for (int i = 0; i < levels; i++) {
            file.object(100 + i, "<< /Type /Pages /Count 1 /Kids [" + (101 + i) + " 0 R] >>");
        }
        return file.object(100 + levels, "<< /Type /Page /MediaBox [0 0 9 9] >>")
                .bytes();
    }

    private static byte[] deepStructure(int levels) {
        PdfFile file = pdf().catalog("/StructTreeRoot 100 0 R");
        for (int i = 0; i < levels; i++) {
            file.object(100 + i, "<< /S /Div /K " + (101 + i) + " 0 R >>");
        }
        return file.bytes();
    }

    private static void references(Map<String, Bombs.Maker> bombs) {
        bombs.put(
                "p xref loop",
                () -> Bytes.of(
                        "%PDF-1.4\nxref\n0 1\n0000000000 65535 f \ntrailer<</Prev 9/Size 1>>\nstartxref\n9\n%%EOF"));
        bombs.put(
                "p xref of two thousand million",
                () -> Bytes.of(
                        "%PDF-1.4\nxref\n0 2000000000\n0000000000 65535 f \ntrailer<</Root 1 0 R/Size 2000000000>>\nstartxref\n9\n%%EOF"));
        bombs.put(
                "p xref of a million",
                () -> Bytes.of("%PDF-1.4\nxref\n0 400000\n" + "0000000009 00000 n \n".repeat(400_000)
                        + "trailer<</Root 1 0 R/Size 400000>>\nstartxref\n9\n%%EOF"));
        bombs.put(
                "p hybrid xref loop",
                () -> Bytes.of(
                        "%PDF-1.5\nxref\n0 1\n0000000000 65535 f \ntrailer<</XRefStm 9/Prev 9/Size 1>>\nstartxref\n9\n%%EOF"));
        bombs.put(
                "p length of itself",
                () -> Bytes.of(new String(pdf().bytes(), java.nio.charset.StandardCharsets.ISO_8859_1)
                        .replaceFirst("/Length \\d+", "/Length 4 0 R")));
        bombs.put("p chain of references", () -> chain(50_000));
        bombs.put(
                "p reference to itself",
                () -> pdf().pages("/Kids 7 0 R /Count 1").object(7, "7 0 R").bytes());
        bombs.put(
                "p objects in their own stream",
                () -> pdf().stream(
                                8,
                                "/Type /ObjStm /N 2 /First 10 /Extends 8 0 R",
                                Bytes.of("8 0 9 5   << >> << /Extends 8 0 R >>"))
                        .bytes());
        bombs.put(
                "p object stream that lies",
                () -> pdf().stream(8, "/Type /ObjStm /N 2000000000 /First 2000000000", Bytes.of("1 0 2 0"))
                        .bytes());
        bombs.put(
                "p huge generation",
                () -> Bytes.of(
                        "%PDF-1.4\n1 99999999999999999999 obj << /Type /Catalog >> endobj\ntrailer << /Root 1 99999999999999999999 R >>"));
        bombs.put(
                "p hex string of ten megabytes",
                () -> pdf().catalog("/Lang <" + "4".repeat(9 * Bytes.MIB) + ">").bytes());
        bombs.put(
                "p name of a megabyte",
                () -> pdf().catalog("/" + "A".repeat(Bytes.MIB) + " 1").bytes());
    }

    private static byte[] chain(int links) {
        PdfFile file = pdf().page("/Rotate 100 0 R");
        for (int i = 0; i < links; i++) {
            file.object(100 + i, (101 + i) + " 0 R");
        }
        return file.bytes();
    }

    private static void streams(Map<String, Bombs.Maker> bombs) throws IOException {
        bombs.put(
                "p flate bomb",
                () -> pdf().content("/Filter /FlateDecode", Bytes.zeros(1024)).bytes());
        bombs.put(
                "p double flate",
                () -> pdf().content("/Filter [/FlateDecode /FlateDecode]", Bytes.deflated(Bytes.zeros(1024)))
                        .bytes());
        bombs.put(
                "p triple flate",
                () -> pdf().content(
                                "/Filter [/FlateDecode /FlateDecode /FlateDecode]",
                                Bytes.deflated(Bytes.deflated(Bytes.zeros(1024))))
                        .bytes());
        bombs.put(
                "p hex around flate",
                () -> pdf().content("/Filter [/ASCIIHexDecode /FlateDecode]", hex(Bytes.zeros(1024)))
                        .bytes());
        bombs.put(
                "p run lengths",
                () -> pdf().content("/Filter /RunLengthDecode", runs(4 * Bytes.MIB))
                        .bytes());
        bombs.put(
                "p run lengths twice",
                () -> pdf().content("/Filter [/RunLengthDecode /RunLengthDecode]", runs(4 * Bytes.MIB))
                        .bytes());
        bombs.put(
                "p flate around run lengths",
                () -> pdf().content("/Filter [/FlateDecode /RunLengthDecode]", Bytes.deflated(runs(60 * Bytes.MIB)))
                        .bytes());
        bombs.put(
                "p LZW",
                () -> pdf().content("/Filter /LZWDecode", Bytes.random(3 * Bytes.MIB, 3))
                        .bytes());
        bombs.put(
                "p thousand filters",
                () -> pdf().content("/Filter [" + "/ASCII85Decode ".repeat(1000) + "]", Bytes.of("zzzzzzzzzzzzzz~>"))
                        .bytes());
        bombs.put(
                "p predictor of huge rows",
                () -> pdf().content(
                                "/Filter /FlateDecode /DecodeParms << /Predictor 15 /Columns 2000000000 /Colors 32 >>",
                                Bytes.deflated(new byte[1000]))
                        .bytes());
        bombs.put(
                "p external stream",
                () -> pdf().content("/F (/etc/passwd)", new byte[0]).bytes());
        bombs.put(
                "p thousands of contents",
                () -> pdf().page("/Contents [" + "4 0 R ".repeat(100_000) + "]").bytes());
    }

    private static byte[] hex(byte[] bytes) {
        return Bytes.of(java.util.HexFormat.of().formatHex(bytes) + ">");
    }

    private static byte[] runs(int size) {
        byte[] runs = new byte[size];
        for (int i = 0; i + 1 < size; i += 2) {
            runs[i] = (byte) 129;
            runs[i + 1] = (byte) 129;
        }
        return runs;
    }

    private static void wrapped(Map<String, Bombs.Maker> bombs) throws IOException {
        bombs.put("p encrypted", () -> encrypted());
        byte[] good = pdf().bytes();
        bombs.put("p behind an archive", () -> Bytes.join(Bytes.zip("a.txt", "x".repeat(4000)), good));
        for (int percent = 5; percent < 100; percent += 5) {
            int length = good.length * percent / 100;
            bombs.put("p cut at " + percent, () -> Arrays.copyOf(good, length));
        }
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
}
