package dev.candor.resume.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.resume.document.JsonResume;
import org.junit.jupiter.api.Test;

/** Dated lists beside the jobs, forms with labels, and headings that only look like something else. */
class ListsWithoutJobsTests {

    private static final String RESUME = """
            Oona Tarvainen
            Water · Harbours · Tides
            4 Pilot Lane, Ulverholm
            oona.tarvainen@mailhub.example | +44 7700 900812

            ---- Employment Record ---------------------------------------------------------------

            Harbour Engineer, Salt Quay Ltd, Mar 2016 - Oct 2023
            - Kept 14 gates in service

            ---- Big Works ------------------------------------------------------------------------

            Lifting of the north sluice, 2019 - 2022
            A new gate under a bridge that stayed open.
            Sounding of the outer basin, 2014 - 2016
            Charts for 40 berths.

            ---- Community ------------------------------------------------------------------------

            Organisation: Lifeboat House
            Role: Crew trainer
            Period: 2018 - 2021
            Duties and achievements:
            - Drills for nine people

            ---- Papers Given ---------------------------------------------------------------------

            Who reads the tide? Errors of gauges on the west coast, Harbour Society, 2020

            ---- Education ------------------------------------------------------------------------

            BEng Civil Engineering (Distinction, GPA 3.7/4.0), Ulverholm University, 2010 - 2013
            """;

    @Test
    void datedWorksWithoutATitleAreProjectsBesideTheJobs() throws InterruptedException {
        JsonResume resume = read(RESUME);

        assertThat(resume.work()).extracting(JsonResume.Work::position).containsExactly("Harbour Engineer");
        assertThat(resume.projects())
                .extracting(JsonResume.Project::name)
                .containsExactly("Lifting of the north sluice", "Sounding of the outer basin");
    }

    @Test
    void anOfficeWithLabelsIsReadFromThem() throws InterruptedException {
        assertThat(read(RESUME).volunteer()).singleElement().satisfies(office -> {
            assertThat(office.organization()).isEqualTo("Lifeboat House");
            assertThat(office.position()).isEqualTo("Crew trainer");
            assertThat(office.startDate()).isEqualTo("2018");
            assertThat(office.highlights()).containsExactly("Drills for nine people");
        });
    }

    @Test
    void aQuestionMarkEndsNoTitle() throws InterruptedException {
        assertThat(read(RESUME).publications())
                .extracting(JsonResume.Publication::name)
                .containsExactly("Who reads the tide? Errors of gauges on the west coast");
    }

    @Test
    void gradesSideBySideAreOne() throws InterruptedException {
        assertThat(read(RESUME).education()).singleElement().satisfies(study -> {
            assertThat(study.score()).isEqualTo("Distinction, GPA 3.7/4.0");
            assertThat(study.studyType()).isEqualTo("BEng");
        });
    }

    @Test
    void whatSomebodyDoesStandsBelowTheNameAndTheTownBehindTheStreet() throws InterruptedException {
        JsonResume.Basics basics = read(RESUME).basics();

        assertThat(basics.label()).isEqualTo("Water · Harbours · Tides");
        assertThat(basics.location().city()).isEqualTo("Ulverholm");
    }

    @Test
    void aSummaryOfTheCareerWithDatesIsTheCareer() throws InterruptedException {
        JsonResume resume = read("""
                Oona Tarvainen
                oona.tarvainen@mailhub.example

                Profile

                An engineer who likes to see what she has built from the water.

                Career Summary

                2016 - 2023    Harbour Engineer, Salt Quay Ltd, in the port of Ulverholm
                2013 - 2016    Site Clerk, Northern Dredging Company, in the port of Ulverholm

                Interests

                Rowing, maps
                """);

        assertThat(resume.work())
                .extracting(JsonResume.Work::position)
                .containsExactly("Harbour Engineer", "Site Clerk");
        assertThat(resume.basics().summary()).startsWith("An engineer who");
    }

    private static JsonResume read(String text) throws InterruptedException {
        return InProcessReader.resume(text);
    }
}
