package dev.candor.resume.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.resume.document.JsonResume;
import org.junit.jupiter.api.Test;

/** Subjects with their grades below a school, and degrees that a full stop parts from their schools. */
class SubjectsOfSchoolsTests {

    private static final String TOP = """
            Ines Varga
            ines@loom.example

            EXPERIENCE
            Weaver, Loom and Thread Ltd, May 2015 - July 2023
            - Set up forty looms

            """;

    @Test
    void keepSubjectsWithTheirGradesBelowTheSchool() throws InterruptedException {
        JsonResume resume = read("""
                EDUCATION
                Halden Sixth Form, Halden  2011 - 2013
                A-levels: Art (A), Chemistry (B), Design & Technology (B)
                Halden Academy, Halden  2006 - 2011
                9 GCSEs at grades 9 to 6, including Art (9), English Language (7) and Combined Science (8-8)
                """);

        assertThat(resume.education())
                .extracting(JsonResume.Education::studyType)
                .containsExactly("A-levels", "GCSEs");
        assertThat(resume.education())
                .extracting(JsonResume.Education::institution)
                .containsExactly("Halden Sixth Form, Halden", "Halden Academy, Halden");
    }

    @Test
    void leaveSubjectsWithoutGradesInTheField() throws InterruptedException {
        JsonResume resume = read("""
                EDUCATION
                A-levels: Art, Chemistry, French, Halden Sixth Form  2011 - 2013
                """);

        assertThat(resume.education().getFirst().institution()).isEqualTo("Halden Sixth Form");
        assertThat(resume.education().getFirst().area()).contains("Chemistry");
    }

    @Test
    void endADegreeAtTheFullStopBeforeItsSchool() throws InterruptedException {
        JsonResume resume = read("""
                EDUCATION
                Diploma in Weaving. Halden College, Tarn (2015-2017)
                M.Sc. Textile Science, University of Halden (2011-2014)
                """);

        assertThat(resume.education())
                .extracting(JsonResume.Education::area)
                .containsExactly("Weaving", "Textile Science");
        assertThat(resume.education().getFirst().institution()).startsWith("Halden College");
    }

    private static JsonResume read(String sections) throws InterruptedException {
        return InProcessReader.resume(TOP + sections);
    }
}
