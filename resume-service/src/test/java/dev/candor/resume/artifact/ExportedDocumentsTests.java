package dev.candor.resume.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.resume.artifact.Template.PageSize;
import dev.candor.resume.document.JsonResume;
import dev.candor.resume.document.ResumePaths;
import dev.candor.resume.match.Corpus;
import dev.candor.resume.match.evidence.ResumeLines;
import dev.candor.resume.structure.InProcessReader;
import dev.candor.resume.structure.ReadOutcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** What we export, read back by others and by ourselves: every fixture, every template, both sizes of paper. */
class ExportedDocumentsTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final PdfRenderer PDF = new PdfRenderer();
    private static final PageFit FIT = new PageFit(PDF);
    private static final String WHAT_COUNTS =
            "basics\\.(name|email|phone)|work\\[\\d+]\\.(name|position|startDate|endDate|highlights.*)"
                    + "|education\\[\\d+]\\.(institution|endDate)|languages.*|certificates\\[\\d+]\\.name";

    private static Map<String, JsonResume> people() {
        Map<String, JsonResume> people = new TreeMap<>(Corpus.people());
        for (String file : List.of(
                "artifacts/electrician-de",
                "artifacts/nurse-en",
                "artifacts/researcher-mixed-scripts",
                "scripts/baker-ar",
                "scripts/teacher-he",
                "scripts/chemist-ja")) {
            people.put(
                    "printed-" + file.substring(file.indexOf('/') + 1),
                    JSON.readValue(
                            ExportedDocumentsTests.class.getResourceAsStream("/" + file + ".json"), JsonResume.class));
        }
        return people;
    }

    static Stream<String> names() {
        return people().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void isReadByOthersInTheRightOrderOnFewPages(String name) {
        JsonResume resume = people().get(name);
        int turn = List.copyOf(people().keySet()).indexOf(name);
        PageSize size = turn % 2 == 0 ? PageSize.A4 : PageSize.LETTER;
        for (Template template : templates(turn)) {
            Paper paper = ResumePaper.of(resume, ResumeLines.languageOf(resume), template.style(size));
            byte[] pdf = FIT.render(paper, null);

            String wanted = Extractors.comparable(new TextRenderer().render(paper), paper.language());
            assertThat(Extractors.comparable(Extractors.pdfBox(pdf), paper.language()))
                    .as("PDFBox, %s", template)
                    .isEqualTo(wanted);
            Extractors.pdfToText(pdf)
                    .ifPresent(text -> assertThat(Extractors.comparable(text, paper.language()))
                            .as("pdftotext, %s", template)
                            .isEqualTo(wanted));
            assertThat(PageFit.pages(pdf)).isLessThanOrEqualTo(2);
            assertThat(Extractors.paper(pdf)).isEqualTo(size);
        }
    }

    /** In turn; all of them for everybody with {@code -Dcandor.all-templates=true}. */
    private static List<Template> templates(int turn) {
        return Boolean.getBoolean("candor.all-templates")
                ? List.of(Template.values())
                : List.of(Template.values()[turn % Template.values().length]);
    }

    @ParameterizedTest
    @MethodSource("names")
    void isReadBackByUsWithEveryFieldEqual(String name) throws InterruptedException {
        JsonResume resume = people().get(name);
        Paper paper = ResumePaper.of(resume, ResumeLines.languageOf(resume));

        JsonResume read = read(PDF.render(paper, JSON.writeValueAsBytes(resume)), name + ".pdf");

        assertThat(leaves(read)).isEqualTo(leaves(resume));
    }

    @ParameterizedTest
    @MethodSource("names")
    void isWordFileWithTheSameTextInTheSameOrder(String name) {
        JsonResume resume = people().get(name);
        Paper paper = ResumePaper.of(resume, ResumeLines.languageOf(resume));

        byte[] word = new DocxRenderer().render(paper);

        assertThat(Extractors.squeezed(Extractors.wordXml(word)))
                .isEqualTo(Extractors.squeezed(new TextRenderer().render(paper)));
    }

    /** Without the attached data only the page is left: what decides must still be read from it. */
    @Test
    void isReadFromItsPagesAloneAsAnyOtherResume() throws InterruptedException {
        int all = 0;
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, JsonResume> person : people().entrySet()) {
            Paper paper = ResumePaper.of(person.getValue(), ResumeLines.languageOf(person.getValue()));
            Map<String, String> wanted = leaves(person.getValue());
            wanted.keySet().removeIf(path -> !path.matches(WHAT_COUNTS));
            for (String ending : List.of(".pdf", ".docx")) {
                byte[] file = ending.equals(".pdf") ? PDF.render(paper, null) : new DocxRenderer().render(paper);
                Map<String, String> read = leaves(read(file, "x" + ending));
                all += wanted.size();
                wanted.forEach((path, text) -> {
                    if (!text.equals(read.get(path))) {
                        wrong.add(person.getKey() + ending + " " + path + ": " + text + " -> " + read.get(path));
                    }
                });
            }
        }
        System.out.printf(
                Locale.ROOT, "exported: %d of %d fields read back from pages alone%n", all - wrong.size(), all);

        assertThat(wrong.size()).as("%s", wrong).isLessThanOrEqualTo(all / 50);
    }

    private static JsonResume read(byte[] file, String name) throws InterruptedException {
        return InProcessReader.read(file, name) instanceof ReadOutcome.Read read
                ? read.document().resume()
                : JsonResume.empty();
    }

    private static Map<String, String> leaves(JsonResume resume) {
        Map<String, String> leaves = new LinkedHashMap<>();
        ResumePaths.leaves(resume).forEach(leaf -> leaves.put(leaf.path(), leaf.text()));
        return leaves;
    }
}
