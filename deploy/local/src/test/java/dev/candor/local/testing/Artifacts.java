package dev.candor.local.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import tools.jackson.databind.JsonNode;

/** The files of a finished run, read again by other programs than those that wrote them. */
public final class Artifacts {

    private final Run run;
    private final JsonNode list;

    /** Reads the list. */
    public Artifacts(Run run) {
        this.run = run;
        JsonNode answer = run.part("artifacts");
        this.list = answer.isArray() ? answer : answer.path("items");
    }

    /** Names of all artifacts. */
    public List<String> names() {
        return list.valueStream()
                .map(artifact -> artifact.path("name").asString(""))
                .toList();
    }

    /** Size and SHA-256 of each file must be those of the list. */
    public void assertDigests() {
        for (JsonNode artifact : list) {
            byte[] bytes = run.artifact(artifact.path("name").asString(""));
            assertThat(bytes)
                    .as(artifact.toString())
                    .hasSize(artifact.path("size").asInt());
            assertThat(sha256(bytes))
                    .as(artifact.toString())
                    .isEqualTo(artifact.path("sha256").asString(""));
        }
    }

    /** The words of a file, white space squeezed. */
    public String text(String name) {
        byte[] bytes = run.artifact(name);
        try {
            String text = name.endsWith(".pdf") ? pdf(bytes) : name.endsWith(".docx") ? docx(bytes) : utf8(bytes);
            return text.replaceAll("\\s+", " ");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }

    private static String pdf(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            assertThat(document.getNumberOfPages()).isBetween(1, 12);
            return new PDFTextStripper().getText(document);
        }
    }

    private static String docx(byte[] bytes) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }

    private static String utf8(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
