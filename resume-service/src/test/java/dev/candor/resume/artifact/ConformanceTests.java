package dev.candor.resume.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.resume.artifact.Template.PageSize;
import dev.candor.resume.document.JsonResume;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

/** Every template is PDF/UA-1 and PDF/A-3a with the attachment inside, in every script. */
class ConformanceTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final PdfRenderer PDF = new PdfRenderer();

    @ParameterizedTest
    @EnumSource(Template.class)
    void everyTemplateConforms(Template template) {
        for (String name : List.of(
                "artifacts/nurse-en",
                "artifacts/researcher-mixed-scripts",
                "scripts/baker-ar",
                "scripts/teacher-he",
                "scripts/chemist-ja")) {
            byte[] json = read(name);
            String language = name.substring(name.length() - 2).replace("ts", "en");
            Paper paper =
                    ResumePaper.of(JSON.readValue(json, JsonResume.class), language, template.style(PageSize.LETTER));

            assertThat(Conformance.faults(new PageFit(PDF).render(paper, json)))
                    .as(name)
                    .isEmpty();
        }
    }

    @Test
    void aReportConforms() {
        Paper paper = new Paper.Writer()
                .heading(1, "Report")
                .heading(2, "Score")
                .add(new Paper.Bar("Technical skills", 66.0, "66 of 100"))
                .add(new Paper.Table(
                        List.of("Asked for", "Evidence"), List.of(List.of("Java", "Built services in Java"))))
                .add(new Paper.Quote("Built services in Java", "Acme, 2024"))
                .bullets(List.of("One", "Two"))
                .paper("Report", "en", "report");

        assertThat(Conformance.faults(PDF.render(paper, null))).isEmpty();
    }

    @Test
    void findsWhatDoesNotConform() {
        byte[] plain = PlainPdf.of("No tags, no font inside");

        assertThat(Conformance.faults(plain)).isNotEmpty();
    }

    private static byte[] read(String name) {
        try (var in = ConformanceTests.class.getResourceAsStream("/" + name + ".json")) {
            return in.readAllBytes();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
