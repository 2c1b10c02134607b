package dev.candor.resume.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.resume.document.JsonResume;
import org.junit.jupiter.api.Test;

/** Who gave a certificate or an award, and the words around its name. */
class NoteWordsTests {

    private static final String TOP = """
            Ines Varga
            ines@loom.example

            EXPERIENCE
            Weaver, Loom and Thread Ltd, May 2015 - July 2023
            - Set up forty looms

            """;

    @Test
    void leaveOutVerbsNumbersAndGivers() throws InterruptedException {
        JsonResume resume = read("""
                CERTIFICATIONS
                - Completed Advanced Dyeing from Colour Guild (2019)
                - Loom Safety Basics (Textile City Council) - March 2020
                - Registered Dyer, State of Wisconsin, License #4471-20
                - Master Weaver, Chamber of Crafts, awarded 2018
                """);

        assertThat(resume.certificates())
                .extracting(JsonResume.Certificate::name)
                .containsExactly("Advanced Dyeing", "Loom Safety Basics", "Registered Dyer", "Master Weaver");
        assertThat(resume.certificates())
                .extracting(JsonResume.Certificate::issuer)
                .containsExactly("Colour Guild", "Textile City Council", "State of Wisconsin", "Chamber of Crafts");
    }

    @Test
    void keepBracketsThatBelongToTheName() throws InterruptedException {
        JsonResume resume = read("""
                CERTIFICATIONS
                - Certified Loom Administrator (CLA) (2019)
                - CLA (Certified Loom Administrator), 2020
                - Dye course (40 hours), 2021
                """);

        assertThat(resume.certificates())
                .extracting(JsonResume.Certificate::name)
                .containsExactly(
                        "Certified Loom Administrator (CLA)",
                        "CLA (Certified Loom Administrator)",
                        "Dye course (40 hours)");
    }

    @Test
    void nameAnAwardByItsQuotes() throws InterruptedException {
        JsonResume resume = read("""
                AWARDS
                - Received "Best Young Weaver" award of Halden Fair in 2016
                - Won the third day of the relay from north to south, 2012
                """);

        assertThat(resume.awards().getFirst().title()).isEqualTo("Best Young Weaver");
        assertThat(resume.awards().getFirst().awarder()).isEqualTo("Halden Fair");
        assertThat(resume.awards().getLast().title()).contains("relay from north to south");
    }

    private static JsonResume read(String sections) throws InterruptedException {
        return InProcessReader.resume(TOP + sections);
    }
}
