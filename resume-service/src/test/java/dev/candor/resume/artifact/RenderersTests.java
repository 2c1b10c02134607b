package dev.candor.resume.artifact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.candor.resume.document.JsonResume;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class RenderersTests {

    private final JsonMapper json = JsonMapper.builder().build();
    private final PdfRenderer pdf = new PdfRenderer();

    @ParameterizedTest
    @ValueSource(strings = {"electrician-de", "nurse-en", "researcher-mixed-scripts"})
    void printsEveryValueInTheSameOrderInEveryFormat(String person) throws IOException {
        Paper paper = ResumePaper.of(resume(person), person.endsWith("de") ? "de" : "en");
        String expected = squeeze(new TextRenderer().render(paper));

        byte[] file = pdf.render(paper, "{}".getBytes(StandardCharsets.UTF_8));
        byte[] word = new DocxRenderer().render(paper);

        keep(person + ".pdf", file);
        keep(person + ".docx", word);
        keep(person + ".html", new HtmlRenderer().render(paper).getBytes(StandardCharsets.UTF_8));
        keep(person + ".md", new MarkdownRenderer().render(paper).getBytes(StandardCharsets.UTF_8));
        assertThat(squeeze(pdfText(file))).isEqualTo(expected);
        assertThat(squeeze(wordText(word))).isEqualTo(expected);
    }

    @Test
    void carriesTheDocumentInsideThePdf() throws IOException {
        byte[] attached = json.writeValueAsBytes(resume("nurse-en"));

        byte[] file = pdf.render(ResumePaper.of(resume("nurse-en"), "en"), attached);

        try (PDDocument document = Loader.loadPDF(file)) {
            var embedded =
                    document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            assertThat(embedded).containsOnlyKeys("resume.json");
            assertThat(embedded.get("resume.json").getEmbeddedFile().toByteArray())
                    .isEqualTo(attached);
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
        }
    }

    @Test
    void refusesALetterThatNoFontHas() {
        Paper paper = new Paper.Writer().paragraph("\u1200").paper("x", "en", "resume");

        assertThatThrownBy(() -> pdf.render(paper, null)).isInstanceOf(PdfRenderer.MissingGlyphException.class);
    }

    @Test
    void leavesOutAPictographThatNoFontHas() throws IOException {
        Paper paper =
                new Paper.Writer().paragraph("Gardener \ud83e\udd84 since 2019").paper("x", "en", "resume");

        assertThat(pdfText(pdf.render(paper, null))).contains("Gardener").contains("since 2019");
    }

    @Test
    void neverInterpretsMarkupOfTheText() throws IOException {
        String hostile = "<script>alert(1)</script> [link](javascript:x) ![](http://x) `code` ${7*7} {{x}} | cell";
        Paper paper = new Paper.Writer()
                .paragraph(hostile)
                .add(new Paper.Table(List.of("a"), List.of(List.of(hostile))))
                .paper(hostile, "en", "report");

        assertThat(new HtmlRenderer().render(paper)).doesNotContain("<script>").doesNotContain("<img");
        assertThat(new MarkdownRenderer().render(paper).replaceAll("\\\\.", ""))
                .doesNotContain("[link]")
                .doesNotContain("![]")
                .doesNotContain("<s");
        assertThat(pdfText(pdf.render(paper, null))).contains("<script>alert(1)</script>");
    }

    @Test
    void printsTheSamePaperToTheSameText() {
        Paper paper = ResumePaper.of(resume("nurse-en"), "en");

        assertThat(new MarkdownRenderer().render(paper)).isEqualTo(new MarkdownRenderer().render(paper));
        assertThat(new TextRenderer().render(paper)).startsWith("Amina Okafor-Lindqvist\n");
    }

    private JsonResume resume(String name) {
        return json.readValue(
                RenderersTests.class.getResourceAsStream("/artifacts/" + name + ".json"), JsonResume.class);
    }

    private static String pdfText(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String wordText(byte[] file) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }

    /** White space and bullet signs are a matter of the format. */
    private static String squeeze(String text) {
        return text.lines()
                .map(line -> line.strip().replaceFirst("^[•-] ?", ""))
                .reduce("", String::concat)
                .replaceAll("[\\s\u00a0]", "");
    }

    private static void keep(String name, byte[] bytes) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "rendered"));
        Files.write(folder.resolve(name), bytes);
    }
}
