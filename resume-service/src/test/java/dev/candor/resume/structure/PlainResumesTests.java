package dev.candor.resume.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.resume.document.JsonResume;
import org.junit.jupiter.api.Test;

/** Ways of writing a resume that need no layout: each test is one habit, with people of other trades than the fixtures. */
class PlainResumesTests {

    @Test
    void readsEntriesWithoutHeadingsAndTellsThemApart() throws InterruptedException {
        JsonResume resume = read("""
                Odile Marchetti
                odile.marchetti@mailbox.example, 555-0101-234, Boise, Idaho

                I keep kitchens clean and cooks calm.

                Juniper Lodge, Boise, ID
                Kitchen Porter, 2018 to present
                - Wash up for 220 covers

                Sawtooth Community College, Certificate in Culinary Arts, 2017

                French, English, some Spanish
                """);

        assertThat(resume.work()).singleElement().satisfies(job -> {
            assertThat(job.name()).isEqualTo("Juniper Lodge");
            assertThat(job.position()).isEqualTo("Kitchen Porter");
            assertThat(job.startDate()).isEqualTo("2018");
            assertThat(job.endDate()).isNull();
        });
        assertThat(resume.education())
                .singleElement()
                .satisfies(study -> assertThat(study.institution()).isEqualTo("Sawtooth Community College"));
    }

    @Test
    void readsFormsWithALabelBeforeEveryValue() throws InterruptedException {
        JsonResume resume = read("""
                Name: Bruno Salvetti
                E-mail: bruno.salvetti@posta.example

                ESPERIENZA LAVORATIVA

                Date: marzo 2016 - oggi
                Datore di lavoro: Vetreria Adda S.r.l., Lecco
                Posizione: Vetraio
                Principali mansioni: Taglio e posa di vetrate

                Date: 2010 - 2016
                Datore di lavoro: Serramenti Valle, Bergamo
                Posizione: Aiuto posatore
                Principali mansioni: Posa di serramenti
                """);

        assertThat(resume.work())
                .extracting(JsonResume.Work::name)
                .containsExactly("Vetreria Adda S.r.l.", "Serramenti Valle");
        assertThat(resume.work()).extracting(JsonResume.Work::position).containsExactly("Vetraio", "Aiuto posatore");
        assertThat(resume.work()).extracting(JsonResume.Work::startDate).containsExactly("2016-03", "2010");
    }

    @Test
    void givesALeaveNoEmployer() throws InterruptedException {
        JsonResume resume = read("""
                Wiebke Harms
                wiebke.harms@post.example

                BERUFSERFAHRUNG

                Konditorin, Café Deichblick, Husum
                2019 - heute
                - Torten nach Maß

                Elternzeit
                2017 - 2019

                Konditorin, Bäckerei Thoms, Kiel
                2012 - 2017
                - Ausbildung von zwei Lehrlingen
                """);

        assertThat(resume.work()).extracting(JsonResume.Work::position).contains("Elternzeit");
        assertThat(resume.work().stream().filter(job -> "Elternzeit".equals(job.position())))
                .allSatisfy(job -> assertThat(job.name()).isNull());
    }

    @Test
    void keepsPlaceAndDateOfSigningOutOfTheLists() throws InterruptedException {
        JsonResume resume = read("""
                Jens Ohlsen
                jens.ohlsen@post.example

                KENNTNISSE

                Fräsen, Drehen, CNC

                Flensburg, 3. Mai 2024
                """);

        assertThat(resume.skills()).extracting(JsonResume.Skill::name).containsExactly("Fräsen", "Drehen", "CNC");
    }

    private static JsonResume read(String text) throws InterruptedException {
        return InProcessReader.resume(text);
    }
}
