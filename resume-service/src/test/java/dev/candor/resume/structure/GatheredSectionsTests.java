package dev.candor.resume.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.resume.document.JsonResume;
import org.junit.jupiter.api.Test;

/** What one heading gathers behind labels, and notes whose date stands on a line of its own. */
class GatheredSectionsTests {

    @Test
    void openASectionBehindEachLabel() throws InterruptedException {
        JsonResume resume = read("""
                Odhran Mulvey
                odhran@quay.example

                EXPERIENCE
                Harbour Pilot, Port of Rosslare, May 2019 - July 2023
                - Brought 400 ships in

                ADDITIONAL INFORMATION
                Skills: radar plotting, tug handling, ECDIS
                Languages: Irish (native), English (fluent), Breton (basic)
                Certifications: Master Mariner (Marine Survey Office, Mar 2014); GMDSS General Operator
                (Marine Survey Office, Jun 2009); Advanced Fire Fighting (Feb 2008)
                Awards: Seamanship Medal (2021); Port Safety Prize (2022)
                Interests: currach rowing, chess
                Availability: from March
                """);

        assertThat(resume.skills())
                .extracting(JsonResume.Skill::name)
                .containsExactly("radar plotting", "tug handling", "ECDIS");
        assertThat(resume.languages())
                .extracting(JsonResume.Language::language)
                .containsExactly("Irish", "English", "Breton");
        assertThat(resume.certificates())
                .extracting(JsonResume.Certificate::name)
                .containsExactly("Master Mariner", "GMDSS General Operator", "Advanced Fire Fighting");
        assertThat(resume.certificates())
                .extracting(JsonResume.Certificate::date)
                .containsExactly("2014-03", "2009-06", "2008-02");
        assertThat(resume.awards())
                .extracting(JsonResume.Award::title)
                .containsExactly("Seamanship Medal", "Port Safety Prize");
        assertThat(resume.interests()).extracting(JsonResume.Interest::name).containsExactly("currach rowing", "chess");
    }

    @Test
    void endANoteAtTheDateBelowIt() throws InterruptedException {
        JsonResume resume = read("""
                Odhran Mulvey
                odhran@quay.example

                EXPERIENCE
                Harbour Pilot, Port of Rosslare, May 2019 - July 2023
                - Brought 400 ships in

                CERTIFICATES
                Certified Port Facility Security
                Officer
                Marine Survey Office
                12/2020
                Pilot Licence
                Port of Rosslare
                05/2019

                AWARDS
                First Prize, Model Ships
                Wexford Fair
                08/2017
                Second Prize, Knots
                Wexford Fair
                08/2016
                """);

        assertThat(resume.certificates())
                .extracting(JsonResume.Certificate::name)
                .containsExactly("Certified Port Facility Security Officer", "Pilot Licence");
        assertThat(resume.certificates())
                .extracting(JsonResume.Certificate::issuer)
                .containsExactly("Marine Survey Office", "Port of Rosslare");
        assertThat(resume.awards())
                .extracting(JsonResume.Award::title)
                .containsExactly("First Prize, Model Ships", "Second Prize, Knots");
        assertThat(resume.awards()).extracting(JsonResume.Award::date).containsExactly("2017-08", "2016-08");
    }

    private static JsonResume read(String text) throws InterruptedException {
        return InProcessReader.resume(text);
    }
}
