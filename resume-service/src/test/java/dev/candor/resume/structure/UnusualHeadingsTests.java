package dev.candor.resume.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.resume.document.JsonResume;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headings that people make up, none at all, and titles whose own marks look like those between values. */
class UnusualHeadingsTests {

    @ParameterizedTest
    @CsvSource({
        "Laufbahn, Was ich mitbringe",
        "Where I've been, My toolkit",
        "Sea Service, Tools of the trade",
        "Mitt yrkesliv, Det här kan jag",
        "Carreira, O que sei fazer",
        "Mi recorrido, Caja de herramientas"
    })
    void openWhatTheirWordsSay(String work, String skills) throws InterruptedException {
        JsonResume resume = read("cv.md", """
                # Ottoline Ferrers
                ottoline@stacks.example

                ## %s

                **Harbour Pilot, Ancholme Towage Ltd**
                2019 - 2024
                - Brought in 340 ships a year

                ## %s

                Radar, ECDIS, Tugmaster
                """.formatted(work, skills));

        assertThat(resume.work()).singleElement().satisfies(job -> {
            assertThat(job.position()).isEqualTo("Harbour Pilot");
            assertThat(job.name()).isEqualTo("Ancholme Towage Ltd");
        });
        assertThat(resume.skills()).extracting(JsonResume.Skill::name).contains("Radar", "ECDIS");
    }

    @Test
    void openProjectsThatPeopleCallByTheirOwnWords() throws InterruptedException {
        JsonResume resume = read("cv.md", """
                # Corwin Maddox
                corwin@kiln.example

                ## Experience

                **Potter, Kelham Kilns Ltd**
                2018 - 2024
                - Fired 40 kilns a month

                ## Stuff I've built

                **Kilnlog**
                2022
                Records temperatures of six kilns.
                """);

        assertThat(resume.work()).hasSize(1);
        assertThat(resume.projects()).extracting(JsonResume.Project::name).containsExactly("Kilnlog");
    }

    @Test
    void areNotNeededToTellWorkAtAUniversityFromStudiesThere() throws InterruptedException {
        JsonResume resume = read("cv.txt", """
                Ida Vesterlund
                ida@lab.example

                Research Fellow	October 2019 - Present
                University of Ancholme, Institute of Soil Science
                - Led a group of three
                Postdoctoral Fellow	February 2017 - September 2019
                University of Kelham, Faculty of Science
                - Measured nitrogen in 64 fields

                PhD in Soil Science	2012 - 2016
                University of Kelham
                MSc Geology	2010 - 2012
                Imperial College London
                """);

        assertThat(resume.work())
                .extracting(JsonResume.Work::position)
                .containsExactly("Research Fellow", "Postdoctoral Fellow");
        assertThat(resume.education())
                .extracting(JsonResume.Education::studyType)
                .containsExactly("PhD", "MSc");
    }

    @Test
    void keepAHouseWithItsPartInOneLongLineBelowAPost() throws InterruptedException {
        JsonResume resume = read("cv.txt", """
                Ida Vesterlund
                ida@lab.example

                EXPERIENCE

                Research Fellow, Bridging Post	10/2015 - 01/2017
                University of Kelham, Ferrers Centre for Structural and Molecular Biology, Kelham, UK
                - Prepared samples for three projects
                Technician	02/2012 - 09/2015
                Ancholme Instruments Ltd, Ancholme
                - Looked after four microscopes
                """);

        assertThat(resume.work().getFirst().position()).isEqualTo("Research Fellow, Bridging Post");
        assertThat(resume.work().getFirst().name()).startsWith("University of Kelham");
    }

    @Test
    void leaveTheSlashInATitleInFrontOfItsEmployer() throws InterruptedException {
        JsonResume resume = read("cv.txt", """
                Ngozi Balogun
                ngozi@ledger.example

                EXPERIENCE
                2022 - Present Senior Accountant, Ancholme Beverages Plc
                2019 - 2021 Treasury Accountant, Kelham Foods Plc
                2016 - 2019 Audit Senior / Audit Associate, Maddox Ferrers & Co.
                """);

        assertThat(resume.work().getLast().position()).isEqualTo("Audit Senior / Audit Associate");
        assertThat(resume.work().getLast().name()).isEqualTo("Maddox Ferrers & Co.");
    }

    private static JsonResume read(String name, String text) throws InterruptedException {
        return InProcessReader.resume(text, name);
    }
}
