package dev.candor.resume.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.candor.resume.artifact.TrackedDocx;
import dev.candor.resume.artifact.TrackedDocx.Patched;
import dev.candor.resume.document.JsonResume;
import dev.candor.resume.match.Corpus;
import dev.candor.resume.structure.InProcessReader;
import dev.candor.resume.structure.ReadOutcome;
import dev.candor.resume.tailoring.Change;
import dev.candor.resume.tailoring.Tailored;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A Word file as people send it, read, tailored, and given back as their own file with tracked changes. */
class OwnWordFileTests {

    private static final Instant AT = Instant.parse("2026-01-15T10:00:00Z");

    @TempDir
    private Path folder;

    private record Patching(List<Change> changes, Patched patched) {}

    @ParameterizedTest
    @CsvSource({
        "nurse-en.word-plain.docx, nurse-surgical-en",
        "engineer-de.word-plain.docx, software-engineer-de",
        "welder-es.word-plain.docx, tig-welder-es"
    })
    void carriesTheChangesWithTheirReasons(String file, String posting) throws Exception {
        Patching patching = patch(file, posting);

        assertThat(patching.patched().applied()).isPositive();
        try (XWPFDocument word =
                new XWPFDocument(new ByteArrayInputStream(patching.patched().file()))) {
            assertThat(word.getComments()).hasSize(patching.patched().applied());
            assertThat(word.getComments())
                    .allSatisfy(comment -> assertThat(comment.getText()).isNotBlank());
        }
    }

    /** Opened, printed and read by somebody else's office program. */
    @Test
    void opensInLibreOffice() throws Exception {
        Path office = Path.of("/usr/bin/soffice");
        assumeThat(office).exists();
        Patching patching = patch("nurse-en.word-plain.docx", "nurse-surgical-en");
        Path word =
                Files.write(folder.resolve("tracked.docx"), patching.patched().file());

        Process process = new ProcessBuilder(
                        office.toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        word.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();

        try (PDDocument pdf = Loader.loadPDF(folder.resolve("tracked.pdf").toFile())) {
            String text = new PDFTextStripper().getText(pdf);
            Change summary = patching.changes().stream()
                    .filter(change -> change.path().equals("basics.summary"))
                    .findFirst()
                    .orElseThrow();
            String added = summary.after()
                    .substring(
                            summary.after().indexOf("Core skills"),
                            summary.after().indexOf("Core skills") + 20);
            assertThat(text.replaceAll("\\s+", " ")).contains(added);
        }
    }

    private static Patching patch(String name, String posting)
            throws IOException, InterruptedException, URISyntaxException {
        Path file =
                Path.of(OwnWordFileTests.class.getResource("/resumes/" + name).toURI());
        JsonResume source =
                ((ReadOutcome.Read) InProcessReader.read(file)).document().resume();
        List<Change> changes = Tailored.changes(source, Corpus.postings().get(posting));
        JsonResume tailored = Tailored.document(source, changes);
        Patched patched = TrackedDocx.patch(Files.readAllBytes(file), TrackedEdits.of(source, tailored, changes), AT)
                .orElseThrow();
        return new Patching(changes, patched);
    }
}
