package dev.candor.resume.reading.hidden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.resume.document.ResumeDocument;
import dev.candor.resume.structure.InProcessReader;
import dev.candor.resume.structure.ReadOutcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every trick on every layout: the words are not read, the person is told on which page they stand, and all else is read as
 * before. By default each trick on two layouts; with {@code -Dhidden=all} on twenty.
 */
class HiddenTextTests {

    private static final boolean ALL = "all".equals(System.getProperty("hidden"));
    private static final int LAYOUTS = 20;

    static Stream<Arguments> tricksOnLayouts() throws IOException, URISyntaxException {
        List<Path> layouts = files("pdf").subList(0, LAYOUTS);
        List<Arguments> cases = new ArrayList<>();
        for (Trick trick : Trick.values()) {
            for (int i = 0; i < LAYOUTS; i++) {
                if (ALL || i == trick.ordinal() || i == (trick.ordinal() * 7 + 3) % LAYOUTS) {
                    cases.add(Arguments.of(trick, layouts.get(i).getFileName().toString(), layouts.get(i)));
                }
            }
        }
        return cases.stream();
    }

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource("tricksOnLayouts")
    void leavesOutWhatNobodySees(Trick trick, String name, Path layout) throws IOException, InterruptedException {
        byte[] planted;
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(layout))) {
            trick.plant(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            planted = out.toByteArray();
        }

        ResumeDocument read = read(planted, "planted.pdf");

        assertThat(read.text()).doesNotContainIgnoringCase("zyxwork").doesNotContainIgnoringCase("grandmaster");
        assertThat(read.resume())
                .isEqualTo(read(Files.readAllBytes(layout), name).resume());
        if (trick.reported()) {
            assertThat(read.warnings()).anySatisfy(warning -> {
                assertThat(warning.code()).isEqualTo("hidden-text");
                assertThat(warning.page()).isEqualTo(1);
                assertThat(warning.message()).contains("left out");
            });
        }
    }

    static Stream<Path> honest() throws IOException, URISyntaxException {
        return Stream.of("pdf", "docx").flatMap(ending -> {
            try {
                return files(ending).stream();
            } catch (IOException | URISyntaxException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** White on a dark side column, grey small print, thin rules, icons: nobody hides anything there. */
    @ParameterizedTest
    @MethodSource("honest")
    void accusesNobodyWhoHidesNothing(Path file) throws IOException, InterruptedException {
        assertThat(read(Files.readAllBytes(file), file.getFileName().toString()).warnings())
                .noneMatch(warning -> warning.code().equals("hidden-text"));
    }

    private static ResumeDocument read(byte[] bytes, String name) throws IOException, InterruptedException {
        return ((ReadOutcome.Read) InProcessReader.read(bytes, name)).document();
    }

    private static List<Path> files(String ending) throws IOException, URISyntaxException {
        Path folder = Path.of(
                        HiddenTextTests.class.getResource("/resumes/people.py").toURI())
                .getParent();
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith("." + ending))
                    .sorted()
                    .toList();
        }
    }
}
