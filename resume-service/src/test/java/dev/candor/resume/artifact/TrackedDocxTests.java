package dev.candor.resume.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.resume.artifact.TrackedDocx.Edit;
import dev.candor.resume.artifact.TrackedDocx.Patched;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;

class TrackedDocxTests {

    private static final Instant AT = Instant.parse("2026-01-15T10:00:00Z");

    @Test
    void tracksWhatComesAndGoesAndSaysWhy() throws IOException {
        Edit edit = new Edit(
                "Built services in Java.", "Built booking services in Java and SQL.", "The posting asks for SQL.");

        Patched patched = TrackedDocx.patch(file(), List.of(edit), AT).orElseThrow();

        assertThat(patched.applied()).isEqualTo(1);
        assertThat(accepted(patched.file())).contains("Built booking services in Java and SQL.");
        assertThat(rejected(patched.file())).contains("Built services in Java.");
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(patched.file()))) {
            assertThat(document.getComments()).hasSize(1);
            assertThat(document.getComments()[0].getAuthor()).isEqualTo("Candor");
            assertThat(document.getComments()[0].getText()).contains("The posting asks for SQL.");
        }
    }

    @Test
    void takesAParagraphOutWithItsMark() throws IOException {
        Patched patched = TrackedDocx.patch(file(), List.of(new Edit("Answered mail.", "", "Not asked for.")), AT)
                .orElseThrow();

        assertThat(accepted(patched.file())).doesNotContain("Answered mail.");
        assertThat(rejected(patched.file())).contains("Answered mail.");
    }

    @Test
    void leavesAloneWhatNoLongerReadsSo() throws IOException {
        assertThat(TrackedDocx.patch(file(), List.of(new Edit("Something else.", "x", "")), AT))
                .isEmpty();
        assertThat(TrackedDocx.patch(new byte[] {1, 2, 3}, List.of(new Edit("a", "b", "")), AT))
                .isEmpty();
    }

    @Test
    void theSameFileAndChangesGiveTheSameBytes() throws IOException {
        byte[] file = file();
        List<Edit> edits = List.of(new Edit("Answered mail.", "Answered letters.", "why"));

        assertThat(TrackedDocx.patch(file, edits, AT).orElseThrow().file())
                .isEqualTo(TrackedDocx.patch(file, edits, AT).orElseThrow().file());
    }

    @Test
    void keepsTheLooksOfEachRun() throws IOException {
        Patched patched = TrackedDocx.patch(
                        file(), List.of(new Edit("Built services in Java.", "Built services in Java 21.", "")), AT)
                .orElseThrow();

        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(patched.file()))) {
            assertThat(document.getParagraphs().get(1).getRuns())
                    .filteredOn(XWPFRun::isBold)
                    .isNotEmpty();
        }
    }

    private static byte[] file() throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("Jo Example");
            XWPFParagraph line = document.createParagraph();
            line.createRun().setText("• Built ");
            XWPFRun bold = line.createRun();
            bold.setBold(true);
            bold.setText("services");
            line.createRun().setText(" in Java.");
            document.createParagraph().createRun().setText("Answered mail.");
            document.write(out);
            return out.toByteArray();
        }
    }

    private static String accepted(byte[] file) throws IOException {
        return text(file, "ins", "del");
    }

    private static String rejected(byte[] file) throws IOException {
        return text(file, "del", "ins");
    }

    private static String text(byte[] file, String kept, String dropped) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            StringBuilder text = new StringBuilder();
            for (XWPFParagraph paragraph : document.getParagraphs()) {
                String xml = paragraph.getCTP().xmlText();
                xml = xml.replaceAll("(?s)<w:pPr>.*?</w:pPr>", "")
                        .replaceAll("(?s)<w:" + dropped + " .*?</w:" + dropped + ">", "");
                text.append(xml.replaceAll("<[^>]+>", "")).append('\n');
            }
            assertThat(kept).isNotEmpty();
            return text.toString();
        }
    }
}
