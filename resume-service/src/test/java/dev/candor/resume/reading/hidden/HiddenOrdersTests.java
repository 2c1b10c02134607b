package dev.candor.resume.reading.hidden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.resume.document.ResumeDocument;
import dev.candor.resume.structure.InProcessReader;
import dev.candor.resume.structure.ReadOutcome;
import dev.candor.runtime.testing.Injections.Injection;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Orders to a model in white on white, and in the name of a file: no reader hands them on, so no model, score or document has them. */
class HiddenOrdersTests {

    private static final PDType1Font FONT = new PDType1Font(FontName.HELVETICA);
    private static final String TEXT = """
            Ida Moor
            ida.moor@example.org

            Experience

            Clerk, Town Works
            2017-02 - 2020-08
            - Kept the register of 300 letters
            """;
    private static byte[] honest;
    private static ResumeDocument plain;

    @BeforeAll
    static void readOnce() throws Exception {
        honest = Files.readAllBytes(layout());
        plain = read(honest, "resume.pdf");
    }

    @ParameterizedTest
    @MethodSource("dev.candor.runtime.testing.Injections#byWish")
    void whiteOrdersAreLeftOutAndReported(List<Injection> injections) throws Exception {
        ResumeDocument read = read(planted(honest, injections), "resume.pdf");

        assertThat(read.resume()).isEqualTo(plain.resume());
        assertThat(read.text()).doesNotContain("evil.example", "previous instructions", "new policy");
        assertThat(read.warnings()).anyMatch(warning -> warning.code().equals("hidden-text"));
    }

    @ParameterizedTest
    @MethodSource("dev.candor.runtime.testing.Injections#byWish")
    void theNameOfAFileIsNoPartOfTheResume(List<Injection> injections) throws Exception {
        Injection one = injections.get(injections.size() / 3);

        ResumeDocument read = read(honest, one.text() + ".pdf");

        assertThat(read.resume()).isEqualTo(plain.resume());
        assertThat(read.text()).isEqualTo(plain.text());
    }

    @ParameterizedTest
    @MethodSource("dev.candor.runtime.testing.Injections#byWish")
    void theNameOfAPlainFileIsNoPartOfItEither(List<Injection> injections) throws Exception {
        byte[] text = TEXT.getBytes(StandardCharsets.UTF_8);
        ResumeDocument usual = read(text, "resume.txt");

        for (Injection one : injections) {
            ResumeDocument read = read(text, one.text() + ".txt");

            assertThat(read.resume()).as(one.text()).isEqualTo(usual.resume());
            assertThat(read.text()).isEqualTo(usual.text());
        }
    }

    @ParameterizedTest
    @MethodSource("dev.candor.runtime.testing.Injections#lookAlikes")
    void whatOnlyLooksLikeAnOrderIsReadLikeAnyOtherLine(String line) throws Exception {
        ResumeDocument read = read((TEXT + "- " + line + "\n").getBytes(StandardCharsets.UTF_8), "resume.txt");

        assertThat(read.text()).contains(line);
        assertThat(read.warnings()).noneMatch(warning -> warning.code().equals("hidden-text"));
    }

    private static byte[] planted(byte[] file, List<Injection> injections) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            PDPage page = new PDPage(document.getPage(0).getMediaBox());
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.setNonStrokingColor(Color.WHITE);
                float y = page.getMediaBox().getHeight() - 30;
                for (String line :
                        injections.stream().flatMap(one -> one.text().lines()).toList()) {
                    y -= 8;
                    content.beginText();
                    content.setFont(FONT, 6);
                    content.newLineAtOffset(30, y);
                    content.showText(line.replaceAll("[^ -~äöüéèçàùß]", "?"));
                    content.endText();
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static Path layout() throws URISyntaxException {
        return Path.of(HiddenOrdersTests.class
                .getResource("/resumes/chef-nl.serif.pdf")
                .toURI());
    }

    private static ResumeDocument read(byte[] bytes, String name) throws InterruptedException {
        return ((ReadOutcome.Read) InProcessReader.read(bytes, name)).document();
    }
}
