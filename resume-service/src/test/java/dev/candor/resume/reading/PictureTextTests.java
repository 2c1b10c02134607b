package dev.candor.resume.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.candor.resume.document.JsonResume;
import dev.candor.resume.document.ResumeDocument;
import dev.candor.resume.document.ResumeWarning;
import dev.candor.resume.parser.ParsedText;
import dev.candor.resume.structure.ReadOutcome;
import dev.candor.resume.structure.ResumeReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

/** Files whose pages are pictures: refused with advice, or read by a program where that is switched on. */
@DisabledOnOs(OS.WINDOWS)
class PictureTextTests {

    private static byte[] scan;

    @TempDir
    private Path folder;

    @BeforeAll
    static void photograph() throws IOException {
        try (InputStream in = PictureTextTests.class.getResourceAsStream("/resumes/nurse-en.oneline.pdf");
                PDDocument written = Loader.loadPDF(in.readAllBytes());
                PDDocument pictures = new PDDocument()) {
            PDFRenderer renderer = new PDFRenderer(written);
            for (int i = 0; i < written.getNumberOfPages(); i++) {
                PDRectangle size = written.getPage(i).getMediaBox();
                PDPage page = new PDPage(size);
                pictures.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(pictures, page)) {
                    content.drawImage(
                            LosslessFactory.createFromImage(
                                    pictures, renderer.renderImageWithDPI(i, 200, ImageType.GRAY)),
                            0,
                            0,
                            size.getWidth(),
                            size.getHeight());
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pictures.save(out);
            scan = out.toByteArray();
        }
    }

    private static ReadingProperties with(String program, Duration timeLimit) {
        return ReadingProperties.of(1, 50, Duration.ofSeconds(15))
                .with(new ReadingProperties.Recognition(true, program, "eng", timeLimit, DataSize.ofGigabytes(1)));
    }

    private Path program(String script) throws IOException {
        Path program = Files.writeString(folder.resolve("program"), "#!/bin/sh\n" + script);
        return Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static ReadOutcome read(ReadingProperties limits) throws InterruptedException {
        try (DocumentReader reader = new DocumentReader(limits)) {
            return new ResumeReader(reader).read(scan, "application/pdf", "scan.pdf");
        }
    }

    @Test
    void refusesPicturesWithAdviceByDefault() throws InterruptedException {
        assertThat(read(ReadingProperties.of(1, 50, Duration.ofSeconds(15))))
                .isInstanceOfSatisfying(
                        ReadOutcome.Rejected.class,
                        rejected -> assertThat(rejected.code()).isEqualTo("scanned"));
    }

    @Test
    void refusesThemAlikeIfThereIsNoSuchProgram() throws InterruptedException {
        assertThat(read(with("no-such-program-anywhere", Duration.ofSeconds(60))))
                .isInstanceOfSatisfying(
                        ReadOutcome.Rejected.class,
                        rejected -> assertThat(rejected.code()).isEqualTo("scanned"));
    }

    @Test
    void readsAScanWithTesseract() throws InterruptedException {
        ReadingProperties limits = with("tesseract", Duration.ofSeconds(60));
        assumeFalse(ParserCommand.recogniser(limits).isEmpty(), "there is no tesseract on this machine");

        ResumeDocument document = ((ReadOutcome.Read) read(limits)).document();

        JsonResume resume = document.resume();
        assertThat(resume.basics()).isNotNull();
        assertThat(resume.basics().email()).isEqualTo("amara.okonkwo@mailbox.example");
        assertThat(resume.work()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(document.warnings()).extracting(ResumeWarning::code).contains(ParsedText.RECOGNISED);
    }

    /** Two columns of two lines, as the program's table tells them; none of its rows can do harm. */
    @Test
    void putsRecognisedWordsIntoColumns() throws IOException, InterruptedException {
        Path program = program("cat >/dev/null\ncat <<'END'\n"
                + "level\tpage\tblock\tpar\tline\tword\tleft\ttop\twidth\theight\tconf\ttext\n"
                + words(1, 200, "Alma Quist", "Painter in Malm\u00f6", "alma@quist.example", "Since 2011 by hand")
                + words(2, 1500, "Skills", "Plaster and limewash", "Gilding of frames", "Colour matching")
                + "5\t1\t9\t9\t9\t9\tx\ty\t1\t1\t90\tlost\nnonsense\n"
                + "5\t1\t3\t1\t1\t1\t900\t900\t50\t30\t12\tshadow\nEND\n");
        try (DocumentReader reader = new DocumentReader(with(program.toString(), Duration.ofSeconds(60)))) {
            ParsedText parsed = reader.read('p', scan);

            assertThat(parsed.pages().getFirst().lines())
                    .extracting(ParsedText.Line::text)
                    .containsExactly(
                            "Alma Quist",
                            "Painter in Malm\u00f6",
                            "alma@quist.example",
                            "Since 2011 by hand",
                            "Skills",
                            "Plaster and limewash",
                            "Gilding of frames",
                            "Colour matching");
        }
    }

    private static String words(int block, int left, String... lines) {
        StringBuilder table = new StringBuilder();
        for (int i = 0; i < lines.length; i++) {
            int top = 300 + 60 * i;
            String line = "\t1\t" + block + "\t1\t" + i + "\t";
            table.append("4%s0\t%d\t%d\t600\t36\t-1\t\n".formatted(line, left, top));
            int x = left;
            for (String word : lines[i].split(" ")) {
                int width = 20 * word.length();
                table.append("5%s1\t%d\t%d\t%d\t36\t93.5\t%s\n".formatted(line, x, top, width, word));
                x += width + 14;
            }
        }
        return table.toString();
    }

    @Test
    void endsAProgramThatDoesNotEnd() throws IOException, InterruptedException {
        Path program = program("exec sleep 987\n");
        try (DocumentReader reader = new DocumentReader(with(program.toString(), Duration.ofMillis(500)))) {
            ParsedText parsed = reader.read('p', scan);

            assertThat(parsed.pages()).allMatch(page -> page.counts().picture());
            assertThat(sleeping()).isEmpty();
            assertThat(reader.read('p', scan).refusal()).isNull();
        }
        assertThat(sleeping()).isEmpty();
    }

    /** Programs still asleep, once those that were killed have had time to go. */
    private static List<ProcessHandle> sleeping() {
        List<ProcessHandle> asleep = ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().command().orElse("").endsWith("sleep"))
                .toList();
        for (ProcessHandle process : asleep) {
            try {
                process.onExit().get(5, TimeUnit.SECONDS);
            } catch (InterruptedException | ExecutionException | TimeoutException alive) {
                return asleep;
            }
        }
        return List.of();
    }

    @Test
    void refusesLanguagesThatAreNone() {
        assertThatThrownBy(() -> new ReadingProperties.Recognition(
                        true, "tesseract", "eng --psm 1", Duration.ofSeconds(1), DataSize.ofGigabytes(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("eng+deu");
    }
}
