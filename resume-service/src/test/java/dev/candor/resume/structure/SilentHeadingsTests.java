package dev.candor.resume.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.resume.document.JsonResume;
import org.junit.jupiter.api.Test;

/** Sections under headings that say nothing, or something else than usual: what stands below them tells what they hold. */
final class SilentHeadingsTests {

    @Test
    void areReadByWhatStandsBelowThem() throws InterruptedException {
        JsonResume resume = read("""
                # Tomasz Zielonka
                Sommelier and floor manager
                t.zielonka@inboxly.example | +48 600 555 091

                ## Mundl
                **Floor Manager** | 03/2019 - present
                Restaurant Pod Dębem, Poznań
                - Run a team of fourteen waiters and two hosts
                - Rewrote the list of wines, 240 labels

                **Waiter** | 05/2014 - 02/2019
                Hotel Bazar Stary, Poznań
                - Served breakfast for up to ninety guests

                ## Brixen
                **Treasurer** | 2020 - present
                Poznań Rowing Club
                **Volunteer, winter shelter** | 2016 - 2018
                Caritas Poznań

                ## Talvik
                **Bachelor of Tourism** | 2010 - 2013
                Poznań University of Economics

                ## Orsolo
                - WSET Level 3 Award in Wines (2018)
                - Certified Sommelier, Court of Master Sommeliers (2020)

                ## Kestwa
                Polish (native), English (C1), French (B1)

                ## Fendri
                Wine pairing, Micros, Stock control, Staff rotas, Cash handling
                """);

        assertThat(resume.work()).extracting(JsonResume.Work::position).containsExactly("Floor Manager", "Waiter");
        assertThat(resume.volunteer())
                .extracting(JsonResume.Volunteer::organization)
                .containsExactly("Poznań Rowing Club", "Caritas Poznań");
        assertThat(resume.education())
                .extracting(JsonResume.Education::institution)
                .containsExactly("Poznań University of Economics");
        assertThat(resume.certificates()).hasSize(2);
        assertThat(resume.languages())
                .extracting(JsonResume.Language::language)
                .containsExactly("Polish", "English", "French");
        assertThat(resume.skills()).extracting(JsonResume.Skill::name).contains("Micros", "Stock control");
    }

    @Test
    void doNotHideJobsBehindAWordThatUsuallyNamesProjects() throws InterruptedException {
        JsonResume resume = read("""
                # Ines Quintela
                Sound engineer
                ines.quintela@inboxly.example

                ## Selected Engagements
                **Head of Sound** | 09/2020 - present
                Teatro do Mar, Vigo
                - Mixed 210 shows a season
                - Trained three assistants

                **Sound Technician** | 2016 - 2020
                Audiovisuais Arosa SL, Pontevedra
                - Rigged stages at nine festivals

                ## Own Work
                **Salt** | 2021
                Radio play for eight channels, 40 minutes.
                **Tide Tables** | 2018
                Installation in a lighthouse, open for one summer.

                ## Education
                **Diploma in Sound** | 2012 - 2015
                Escola de Imaxe e Son, A Coruña
                """);

        assertThat(resume.work())
                .extracting(JsonResume.Work::position)
                .containsExactly("Head of Sound", "Sound Technician");
        assertThat(resume.projects()).extracting(JsonResume.Project::name).containsExactly("Salt", "Tide Tables");
    }

    @Test
    void doNotOutweighAKnownHeadingAboveALineOrTwo() throws InterruptedException {
        JsonResume resume = read("""
                # Ruth Amankwah
                ruth.amankwah@inboxly.example

                ## Work experience
                **Bus Driver** | 2015 - present
                Kumasi Metro Transit

                ## Volunteering
                Steward at the harvest run

                ## Interests
                Choir, Draughts
                """);

        assertThat(resume.volunteer()).hasSize(1);
        assertThat(resume.interests()).extracting(JsonResume.Interest::name).containsExactly("Choir", "Draughts");
        assertThat(resume.work()).extracting(JsonResume.Work::position).containsExactly("Bus Driver");
    }

    private static JsonResume read(String markdown) throws InterruptedException {
        return InProcessReader.resume(markdown, "cv.md");
    }
}
