package dev.candor.resume.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.resume.document.JsonResume;
import dev.candor.resume.document.ResumeDocument;
import dev.candor.resume.document.ResumePaths;
import dev.candor.resume.document.ResumeWarning;
import dev.candor.resume.structure.InProcessReader;
import dev.candor.resume.structure.ReadOutcome;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** A resume that we printed and read again is the same resume. */
class OwnPdfTests {

    private final JsonMapper json = JsonMapper.builder().build();
    private final PdfRenderer pdf = new PdfRenderer();

    static Stream<Path> people() throws IOException, URISyntaxException {
        Path folder = Path.of(OwnPdfTests.class.getResource("/artifacts").toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("people")
    void givesTheDocumentBackExactly(Path person) throws IOException, InterruptedException {
        JsonResume resume = resume(person);

        ResumeDocument read = read(print(person, resume, json.writeValueAsBytes(resume)));

        assertThat(json.<tools.jackson.databind.JsonNode>valueToTree(read.resume()))
                .isEqualTo(json.valueToTree(resume));
        assertThat(read.warnings()).extracting(ResumeWarning::code).doesNotContain("hidden-text");
        assertThat(read.spans()).containsKeys("basics.name", "work[0].name");
    }

    @ParameterizedTest
    @MethodSource("people")
    void isReadWithoutWhatIsInsideToo(Path person) throws IOException, InterruptedException {
        JsonResume resume = resume(person);

        JsonResume read = read(print(person, resume, null)).resume();

        assertThat(leaves(read, "basics\\.(name|label|email|phone|summary|url)"))
                .isEqualTo(leaves(resume, "basics\\.(name|label|email|phone|summary|url)"));
        assertThat(leaves(read, "work.*")).isEqualTo(leaves(resume, "work.*"));
        assertThat(leaves(read, "education.*")).isEqualTo(leaves(resume, "education.*"));
        assertThat(leaves(read, "languages.*")).isEqualTo(leaves(resume, "languages.*"));
        assertThat(leaves(read, "(projects|certificates|awards|interests|references).*"))
                .isEqualTo(leaves(resume, "(projects|certificates|awards|interests|references).*"));
        String skills =
                leaves(read, "skills.*").stream().map(ResumePaths.Leaf::text).collect(Collectors.joining(" "));
        assertThat(leaves(resume, "skills.*"))
                .allSatisfy(leaf -> assertThat(skills).contains(leaf.text()));
    }

    @ParameterizedTest
    @MethodSource("people")
    void believesNothingInsideThatIsNotOnThePage(Path person) throws IOException, InterruptedException {
        JsonResume resume = resume(person);
        JsonResume lying = ResumePaths.write(
                ResumePaths.write(resume, "work[0].highlights[0]", "Won a prize that nobody ever saw"),
                "skills[0].name",
                "Zyxwork");

        ResumeDocument read = read(print(person, resume, json.writeValueAsBytes(lying)));

        assertThat(json.writeValueAsString(read.resume())).doesNotContain("Zyxwork", "nobody ever saw");
        assertThat(read.warnings()).extracting(ResumeWarning::code).contains("hidden-text");
    }

    private byte[] print(Path person, JsonResume resume, byte @org.jspecify.annotations.Nullable [] inside)
            throws IOException {
        String language = person.toString().contains("-de") ? "de" : "en";
        return pdf.render(ResumePaper.of(resume, language), inside);
    }

    private JsonResume resume(Path file) throws IOException {
        return json.readValue(Files.readString(file), JsonResume.class);
    }

    private static ResumeDocument read(byte[] file) throws InterruptedException {
        return ((ReadOutcome.Read) InProcessReader.read(file, "resume.pdf")).document();
    }

    private static List<ResumePaths.Leaf> leaves(JsonResume resume, String path) {
        return ResumePaths.leaves(resume).stream()
                .filter(leaf -> leaf.path().matches(path))
                .toList();
    }
}
