package dev.candor.resume.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.candor.resume.document.JsonResume;
import dev.candor.resume.document.JsonResume.Education;
import dev.candor.resume.document.JsonResume.Work;
import org.junit.jupiter.api.Test;

/** Entries whose date stands above one long line of names, and tables whose first row names their columns. */
class DatesAboveJobsTests {

    private static JsonResume read(String sections) throws InterruptedException {
        String resume = "Ines Lindqvist\nines.lindqvist@post.example | +44 7700 900456\n\n" + sections;
        return InProcessReader.resume(resume);
    }

    @Test
    void takesTheLongLineBelowALoneDateForTheNames() throws InterruptedException {
        JsonResume resume = read("""
                WORK EXPERIENCE

                NOVEMBER 2020 - PRESENT
                Community Staff Nurse, part-time (22.5 hours), Wharfedale Community Health NHS Trust, Otley
                - Ran the wound clinic of three villages

                MARCH 2016 - OCTOBER 2020
                Healthcare Assistant (bank), Brackenhurst Residential Care Home Ltd, Ilkley
                - Night shifts on two wards

                EDUCATION

                SEPTEMBER 2012 - JULY 2015
                PgCert in Leadership in Health and Social Care Practice, University of West Yorkshire, Leeds
                Merit
                """);
        assertThat(resume.work())
                .extracting(Work::name)
                .containsExactly("Wharfedale Community Health NHS Trust", "Brackenhurst Residential Care Home Ltd");
        assertThat(resume.education())
                .extracting(Education::institution, Education::score)
                .containsExactly(tuple("University of West Yorkshire, Leeds", "Merit"));
    }

    @Test
    void takesTheRowThatNamesTheColumnsForNoEntry() throws InterruptedException {
        JsonResume resume = read("""
                BERUFSERFAHRUNG

                Zeitraum     Firma und Funktion     Aufgaben
                08/2018 - heute     Walensee Hydraulik AG     Fräsen von Gehäusen
                09/2014 - 07/2018     Plessur Technik GmbH     Drehen von Wellen
                """);
        assertThat(resume.work())
                .extracting(Work::name)
                .containsExactly("Walensee Hydraulik AG", "Plessur Technik GmbH");
    }

    @Test
    void takesDatedPostsUnderASummaryForJobs() throws InterruptedException {
        JsonResume resume = read("""
                KEY SKILLS
                Carpentry, first fix, second fix

                CAREER SUMMARY
                2019 to date: Site Carpenter, self-employed
                2015 to 2019: Improver, Hart & Lowe Joinery, Lewes
                2012 to 2015: Apprentice, Hart & Lowe Joinery, Lewes
                """);
        assertThat(resume.work())
                .extracting(Work::position)
                .containsExactly("Site Carpenter", "Improver", "Apprentice");
    }

    @Test
    void keepsAProjectWithoutAnyName() throws InterruptedException {
        JsonResume resume = read("""
                PROJEKTE

                Kunde: Versicherungskonzern, Köln
                Ablösung des alten Systems in zwei Jahren und mit zwölf Personen.

                06/2019 - 02/2022
                Kunde: Stadtwerke Aachen
                """);
        assertThat(resume.projects()).isNotEmpty();
    }
}
