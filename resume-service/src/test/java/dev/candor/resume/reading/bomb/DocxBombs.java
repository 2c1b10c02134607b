package dev.candor.resume.reading.bomb;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Hostile Word files. */
final class DocxBombs {

    private static final String MAIN = "word/document.xml";
    private static final String OPEN =
            "<?xml version='1.0'?><w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'><w:body>";
    private static final String CLOSE = "</w:body></w:document>";
    private static final String LINE = "<w:p><w:r><w:t>Hello, I am a resume</w:t></w:r></w:p>";

    private DocxBombs() {}

    static void into(Map<String, Bombs.Maker> bombs) throws IOException {
        nothing(bombs);
        archives(bombs);
        sizes(bombs);
        depths(bombs);
        entities(bombs);
        parts(bombs);
    }

    static byte[] good() throws IOException {
        return body(LINE.repeat(20));
    }

    private static byte[] body(String xml) throws IOException {
        return Bytes.zip(MAIN, OPEN + xml + CLOSE);
    }

    private static void nothing(Map<String, Bombs.Maker> bombs) throws IOException {
        bombs.put("d empty", () -> new byte[0]);
        bombs.put("d html renamed", () -> Bytes.of("<html><body>Resume</body></html>"));
        bombs.put("d old word", () -> new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0});
        bombs.put("d no document", () -> Bytes.zip("other.xml", "<a/>"));
        bombs.put("d random", () -> Bytes.join(Bytes.of("PK\u0003\u0004"), Bytes.random(5000, 4)));
        byte[] good = body(LINE);
        bombs.put("d cut", () -> Arrays.copyOf(good, good.length / 2));
        bombs.put("d malformed", () -> body("<w:p><w:r></w:p>"));
        bombs.put(
                "d bytes that are no letters",
                () -> Bytes.zip(Map.of(MAIN, Bytes.join(Bytes.of(OPEN), Bytes.random(9000, 6)))));
    }

    private static void archives(Map<String, Bombs.Maker> bombs) throws IOException {
        bombs.put("d path out", () -> Bytes.zip("../../evil.xml", "<a/>"));
        bombs.put("d path from the root", () -> Bytes.zip("/etc/passwd", "x"));
        bombs.put("d path of another system", () -> Bytes.zip("word\\..\\evil.xml", "x"));
        bombs.put(
                "d names twice",
                () -> Bytes.zip(
                        Map.of(MAIN, Bytes.of(OPEN + LINE + CLOSE), "word/DOCUMENT.xml", Bytes.of(OPEN + CLOSE))));
        bombs.put("d many entries", () -> many(3000));
        bombs.put("d 60000 entries", () -> many(60_000));
        bombs.put("d archive in archive", () -> nested(8));
        bombs.put("d size that lies", () -> lying(body(LINE)));
        bombs.put("d encrypted entry", () -> locked(body(LINE)));
        bombs.put("d method nobody has", () -> method(body(LINE)));
        bombs.put("d behind a program", () -> Bytes.join(Bytes.of("MZ" + "x".repeat(500)), body(LINE)));
    }

    private static byte[] many(int entries) throws IOException {
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i < entries; i++) {
            many.put("part" + i + ".xml", new byte[] {1});
        }
        return Bytes.zip(many);
    }

    private static byte[] nested(int levels) throws IOException {
        byte[] inner = Bytes.zip(Map.of("zeros.bin", new byte[4 * Bytes.MIB]));
        for (int i = 0; i < levels; i++) {
            inner = Bytes.zip(Map.of("a" + i + ".zip", inner, MAIN, Bytes.of(OPEN + CLOSE)));
        }
        return inner;
    }

    private static byte[] lying(byte[] zip) {
        byte[] bent = zip.clone();
        Arrays.fill(bent, 18, 26, (byte) 0xff);
        return bent;
    }

    private static byte[] locked(byte[] zip) {
        byte[] bent = zip.clone();
        bent[6] |= 1;
        return bent;
    }

    private static byte[] method(byte[] zip) {
        byte[] bent = zip.clone();
        bent[8] = 99;
        return bent;
    }

    private static void sizes(Map<String, Bombs.Maker> bombs) throws IOException {
        bombs.put("d huge run", () -> body("<w:p><w:r><w:t>" + "A".repeat(64 * Bytes.MIB) + "</w:t></w:r></w:p>"));
        bombs.put(
                "d run of two megabytes",
                () -> body("<w:p><w:r><w:t>" + "Anybody ".repeat(300_000) + "</w:t></w:r></w:p>"));
        bombs.put("d many paragraphs", () -> body("<w:p/>".repeat(4_000_000)));
        bombs.put("d a million short paragraphs", () -> body("<w:p><w:r><w:t>a</w:t></w:r></w:p>".repeat(300_000)));
        bombs.put("d huge attribute", () -> body("<w:p a='" + "A".repeat(11 * Bytes.MIB) + "'/>"));
        bombs.put("d a million attributes", () -> body("<w:p " + attributes(300_000) + "/>"));
        bombs.put("d huge comment", () -> body("<!--" + "A".repeat(11 * Bytes.MIB) + "-->"));
        bombs.put("d name of a megabyte", () -> body("<w:" + "p".repeat(Bytes.MIB) + "/>"));
        bombs.put(
                "d wide table",
                () -> body("<w:tbl><w:tr>" + ("<w:tc>" + LINE + "</w:tc>").repeat(60_000) + "</w:tr></w:tbl>"));
        bombs.put(
                "d a million hidden runs",
                () -> body(
                        "<w:p>" + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r>".repeat(170_000) + "</w:p>"));
        bombs.put("d tabs without end", () -> body("<w:p><w:r>" + "<w:tab/>".repeat(1_400_000) + "</w:r></w:p>"));
    }

    private static String attributes(int count) {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < count; i++) {
            attributes.append('a').append(i).append("='' ");
        }
        return attributes.toString();
    }

    private static void depths(Map<String, Bombs.Maker> bombs) throws IOException {
        bombs.put("d deep xml", () -> Bytes.zip(MAIN, OPEN + "<w:sdt>".repeat(20_000)));
        bombs.put("d deep tables", () -> Bytes.zip(MAIN, OPEN + "<w:tbl><w:tr><w:tc>".repeat(5_000)));
        bombs.put("d deep boxes", () -> Bytes.zip(MAIN, OPEN + "<w:p><w:r><w:txbxContent>".repeat(5_000)));
        bombs.put("d deep choices", () -> Bytes.zip(MAIN, OPEN + "<mc:AlternateContent><mc:Choice>".repeat(5_000)));
        bombs.put(
                "d styles in a circle",
                () -> Bytes.zip(Map.of(
                        MAIN, Bytes.of(OPEN + "<w:p/>" + CLOSE), "word/styles.xml", Bytes.of(styles("B", "A")))));
        bombs.put(
                "d a chain of styles",
                () -> Bytes.zip(
                        Map.of(MAIN, Bytes.of(OPEN + "<w:p/>" + CLOSE), "word/styles.xml", Bytes.of(chain(60_000)))));
    }

    private static String styles(String one, String two) {
        return "<w:styles xmlns:w='w'><w:style w:styleId='A'><w:basedOn w:val='" + one
                + "'/></w:style><w:style w:styleId='B'><w:basedOn w:val='" + two + "'/></w:style></w:styles>";
    }

    private static String chain(int length) {
        StringBuilder styles = new StringBuilder("<w:styles xmlns:w='w'>");
        for (int i = 0; i < length; i++) {
            styles.append("<w:style w:styleId='s")
                    .append(i)
                    .append("'><w:basedOn w:val='s")
                    .append(i + 1)
                    .append("'/></w:style>");
        }
        return styles.append("</w:styles>").toString();
    }

    private static void entities(Map<String, Bombs.Maker> bombs) throws IOException {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE a [<!ENTITY l0 'ha'>");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY l")
                    .append(i)
                    .append(" '")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("'>");
        }
        bombs.put("d laughs", () -> Bytes.zip(MAIN, laughs + "]><w:document>&l29;</w:document>"));
        bombs.put(
                "d quadratic entity",
                () -> Bytes.zip(
                        MAIN,
                        "<!DOCTYPE a [<!ENTITY x '" + "A".repeat(100_000) + "'>]><a>" + "&x;".repeat(100_000)
                                + "</a>"));
        bombs.put(
                "d external entity",
                () -> Bytes.zip(MAIN, "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>"));
        bombs.put(
                "d entity from the network",
                () -> Bytes.zip(MAIN, "<!DOCTYPE a SYSTEM 'http://127.0.0.1:9/a.dtd'><a/>"));
        bombs.put(
                "d parameter entity",
                () -> Bytes.zip(MAIN, "<!DOCTYPE a [<!ENTITY % p SYSTEM 'file:///dev/random'> %p;]><a/>"));
        bombs.put(
                "d entity in the styles",
                () -> Bytes.zip(Map.of(
                        MAIN,
                        Bytes.of(OPEN + LINE + CLOSE),
                        "word/styles.xml",
                        Bytes.of("<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>"))));
        bombs.put(
                "d letters in sixteen bits",
                () -> Bytes.zip(Map.of(
                        MAIN,
                        "<?xml version='1.0' encoding='UTF-16'?><!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>"
                                .getBytes(StandardCharsets.UTF_16))));
    }

    private static void parts(Map<String, Bombs.Maker> bombs) throws IOException {
        bombs.put(
                "d macros", () -> Bytes.zip(Map.of(MAIN, Bytes.of(OPEN + CLOSE), "word/vbaProject.bin", new byte[10])));
        bombs.put(
                "d foreign chunk",
                () -> Bytes.zip(Map.of(
                        MAIN,
                        Bytes.of(OPEN + "<w:altChunk r:id='x' xmlns:r='r'/>" + CLOSE),
                        "word/afchunk.html",
                        Bytes.of("<script>alert(1)</script>"))));
        bombs.put(
                "d template from the network",
                () -> Bytes.zip(
                        Map.of(
                                MAIN,
                                Bytes.of(OPEN + CLOSE),
                                "word/_rels/document.xml.rels",
                                Bytes.of(
                                        "<Relationships><Relationship Id='a' Type='x/attachedTemplate' Target='http://127.0.0.1:9/evil.dotm' TargetMode='External'/></Relationships>"))));
        bombs.put("d a thousand headers", () -> headers(1000));
    }

    private static byte[] headers(int count) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(MAIN, Bytes.of(OPEN + CLOSE));
        for (int i = 0; i < count; i++) {
            parts.put("word/header" + i + ".xml", Bytes.of("<w:hdr xmlns:w='w'>" + "<w:p/>".repeat(500) + "</w:hdr>"));
        }
        return Bytes.zip(parts);
    }
}
