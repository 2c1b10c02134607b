package dev.candor.resume.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.resume.document.ResumeDocument;
import dev.candor.resume.document.Span;
import dev.candor.resume.parser.ParserMain;
import dev.candor.resume.structure.evaluation.NaiveReader;
import dev.candor.resume.structure.word.Places;
import dev.candor.resume.structure.word.Vocabulary;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The invented people of {@code resumes/}, in files of many designs, against their truth sheets. */
class ReadingQualityTests {

    private static Path folder;
    private static FieldScore score;

    @BeforeAll
    static void read() throws IOException, InterruptedException, URISyntaxException {
        folder = Path.of(ReadingQualityTests.class
                        .getResource("/resumes/people.py")
                        .toURI())
                .getParent();
        score = DesignScores.score(folder, DesignScores::engine);
        System.out.println(score.table());
    }

    @Test
    void findsWhoThePersonIs() {
        assertThat(List.of(score.f1("name"), score.f1("email"), score.f1("phone")))
                .allSatisfy(f1 -> assertThat(f1).isGreaterThanOrEqualTo(0.97));
    }

    @Test
    void findsJobsAndTheirDates() {
        assertThat(score.f1("work dates")).isGreaterThanOrEqualTo(0.95);
        assertThat(score.f1("work title")).as("%s", score.misses()).isGreaterThanOrEqualTo(0.90);
        assertThat(score.f1("work employer")).as("%s", score.misses()).isGreaterThanOrEqualTo(0.90);
        assertThat(score.f1("work lines")).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void findsStudiesSkillsAndLanguages() {
        assertThat(List.of(score.f1("study degree"), score.f1("study school"), score.f1("study area")))
                .as("%s", score.misses())
                .allSatisfy(f1 -> assertThat(f1).isGreaterThanOrEqualTo(0.88));
        assertThat(List.of(score.f1("skills"), score.f1("languages")))
                .allSatisfy(f1 -> assertThat(f1).isGreaterThanOrEqualTo(0.90));
    }

    @Test
    void leavesTheNaiveReaderFarBehind() throws IOException, InterruptedException {
        double naive = DesignScores.score(folder, NaiveReader::read).macro();

        assertThat(score.macro()).isGreaterThan(0.9);
        assertThat(naive).isLessThan(0.4);
    }

    static Stream<Path> files() throws IOException, URISyntaxException {
        Path resumes = Path.of(ReadingQualityTests.class
                        .getResource("/resumes/people.py")
                        .toURI())
                .getParent();
        try (Stream<Path> files = Files.list(resumes)) {
            return files.filter(file -> file.toString().matches(".*\\.(pdf|docx|txt|md)")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void quotesExactlyWhatStandsInTheText(Path file) throws IOException, InterruptedException {
        ResumeDocument document = document(file);

        int[] text = document.text().codePoints().toArray();
        assertThat(document.spans()).isNotEmpty();
        for (Span span : document.spans().values()) {
            assertThat(new String(text, span.start(), span.end() - span.start()))
                    .isEqualTo(span.quote());
        }
        assertThat(document(file)).isEqualTo(document);
    }

    /** Only headings, labels, joining words, countries and page numbers may stand outside of every value. */
    @ParameterizedTest
    @MethodSource("files")
    void losesNothingThatIsWritten(Path file) throws IOException, InterruptedException {
        ResumeDocument document = document(file);
        int[] text = document.text().codePoints().toArray();
        boolean[] told = new boolean[text.length];
        document.spans().values().forEach(span -> Arrays.fill(told, span.start(), span.end(), true));
        StringBuilder untold = new StringBuilder();
        for (int i = 0; i < text.length; i++) {
            untold.appendCodePoint(told[i] ? '\n' : text[i]);
        }

        assertThat(Stream.of(untold.toString().split("[\\n\\t,;:|()/\u00b7\u2022]+"))
                        .map(String::strip))
                .filteredOn(
                        part -> part.codePoints().filter(Character::isLetter).count() > 2)
                .allMatch(part -> Vocabulary.heading(Vocabulary.fold(part)).isPresent()
                        || Vocabulary.entryLabel(Vocabulary.fold(part)) != null
                        || Vocabulary.in("label", Vocabulary.fold(part))
                        || Places.country(part).isPresent());
    }

    private static ResumeDocument document(Path file) throws IOException, InterruptedException {
        ReadOutcome outcome = new ResumeReader(ParserMain::parse)
                .read(Files.readAllBytes(file), "", file.getFileName().toString());
        assertThat(outcome).isInstanceOf(ReadOutcome.Read.class);
        return ((ReadOutcome.Read) outcome).document();
    }
}
