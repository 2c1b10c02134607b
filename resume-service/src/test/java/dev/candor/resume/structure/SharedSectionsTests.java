package dev.candor.resume.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.resume.document.JsonResume;
import org.junit.jupiter.api.Test;

/** One heading above studies, certificates and awards, told apart by what each line holds. */
class SharedSectionsTests {

    private static final String TOP = """
            Ines Varga
            ines@loom.example

            EXPERIENCE
            Weaver, Loom and Thread Ltd, May 2015 - July 2023
            - Set up forty looms

            """;

    @Test
    void tellCertificatesFromStudiesWhereverTheyStand() throws InterruptedException {
        JsonResume resume = read("""
                EDUCATION & CERTIFICATIONS
                2019 | Dye Safety Level 2 | Colour Guild
                2021 | Certified Loom Technician | Textile Board
                2010 - 2013 | BSc Textile Science | University of Halden
                2010 | A-levels | Halden Grammar School
                """);

        assertThat(resume.education())
                .extracting(JsonResume.Education::institution)
                .containsExactly("University of Halden", "Halden Grammar School");
        assertThat(resume.certificates())
                .extracting(JsonResume.Certificate::name)
                .containsExactly("Dye Safety Level 2", "Certified Loom Technician");
    }

    @Test
    void leaveStudiesWithoutDegreesWhereNoCertificatesAreAnnounced() throws InterruptedException {
        JsonResume resume = read("""
                EDUCATION
                2014 - 2015 | Exchange year | University of Tartu
                2010 - 2013 | BSc Textile Science | University of Halden
                2009 | Leaving Certificate | Halden Grammar School
                """);

        assertThat(resume.education()).hasSize(3);
        assertThat(resume.certificates()).isEmpty();
    }

    @Test
    void findTheDegreeAmongCertificates() throws InterruptedException {
        JsonResume resume = read("""
                CERTIFICATES & EDUCATION
                - BSc Textile Science, University of Halden (2010 - 2013)
                - Certified Loom Administrator (2022)
                - Dye Level 3 Certificate (2021)
                - Certified Dye Engineer (2018)
                """);

        assertThat(resume.education())
                .extracting(JsonResume.Education::institution)
                .containsExactly("University of Halden");
        assertThat(resume.certificates()).hasSize(3);
    }

    @Test
    void partAwardsFromCertificatesAndMemberships() throws InterruptedException {
        JsonResume resume = read("""
                EDUCATION
                BSc Textile Science, University of Halden, 2010 - 2013

                CERTIFICATIONS & AWARDS
                - Dye Safety Level 2, Colour Guild, 2019
                - Best Young Weaver (Halden Fair, 2020)

                AWARDS AND MEMBERSHIPS
                - Golden Shuttle Prize, Halden Fair, 2021
                - Member of the Weavers' Union
                """);

        assertThat(resume.certificates())
                .extracting(JsonResume.Certificate::name)
                .containsExactly("Dye Safety Level 2");
        assertThat(resume.awards())
                .extracting(JsonResume.Award::title)
                .containsExactly("Best Young Weaver", "Golden Shuttle Prize");
        assertThat(resume.meta().toString()).contains("Member of the Weavers' Union");
    }

    private static JsonResume read(String sections) throws InterruptedException {
        return InProcessReader.resume(TOP + sections);
    }
}
