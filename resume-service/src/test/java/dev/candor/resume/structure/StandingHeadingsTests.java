package dev.candor.resume.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.resume.document.JsonResume;
import org.junit.jupiter.api.Test;

/** Headings that no table holds, known by how they stand among those that one does. */
class StandingHeadingsTests {

    private static final String RESUME = """
            Noor Haldane
            Inverness, Scotland
            noor.haldane@mailhub.example

            Objective:

            A post as mate on coastal tankers.

            Time Afloat:

            Second Officer, Brae Coastal Shipping, Mar 2021 - Oct 2023
            - Cargo watches in port and passage plans for 40 voyages

            Third Officer, Brae Coastal Shipping, Jan 2018 - Feb 2021
            - Kept life saving gear without a deficiency

            Certificates of Competency and Training:

            Officer of the Watch, May 2018
            Medical Care on Board, June 2020

            Languages:

            English, Gaelic

            Education:

            2014 - 2017
            Higher National Diploma in Nautical Science, Clyde Academy
            """;

    @Test
    void aLineThatStandsAsTheKnownOnesDoIsAHeading() throws InterruptedException {
        JsonResume resume = read(RESUME);

        assertThat(resume.work())
                .extracting(JsonResume.Work::position)
                .containsExactly("Second Officer", "Third Officer");
        assertThat(resume.basics().summary()).isEqualTo("A post as mate on coastal tankers.");
    }

    @Test
    void theWordsBeforeOfSayWhatAHeadingIsAbout() throws InterruptedException {
        assertThat(read(RESUME).certificates())
                .extracting(JsonResume.Certificate::name)
                .containsExactly("Officer of the Watch", "Medical Care on Board");
    }

    @Test
    void serviceAtSeaIsAJobWhereThereIsNoOther() throws InterruptedException {
        JsonResume resume = read(RESUME.replace("Time Afloat:", "Sea Service:"));

        assertThat(resume.work())
                .extracting(JsonResume.Work::position)
                .containsExactly("Second Officer", "Third Officer");
        assertThat(resume.volunteer()).isEmpty();
    }

    @Test
    void aKnownTownMayEndInCityAndANameBeforeAColonIsNoTown() throws InterruptedException {
        JsonResume resume = read(RESUME.replace("Inverness, Scotland", "Quezon City, Philippines")
                + "\nPersonal Details:\n\nHeight / weight: 171 cm / 68 kg\nmobile: +63 917 555 0166\n");

        assertThat(resume.basics().location().city()).isEqualTo("Quezon City");
    }

    private static JsonResume read(String text) throws InterruptedException {
        return InProcessReader.resume(text);
    }
}
