package dev.candor.resume.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.candor.resume.document.JsonResume;
import dev.candor.resume.document.JsonResume.Award;
import dev.candor.resume.document.JsonResume.Certificate;
import dev.candor.resume.document.JsonResume.Language;
import dev.candor.resume.document.JsonResume.Publication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Certificates, awards and writings of one line each, and what stands among them. */
class NotesAsWrittenTests {

    private static JsonResume read(String section) throws InterruptedException {
        String resume = """
                Ines Lindqvist
                ines.lindqvist@post.example | +44 7700 900456

                WORK EXPERIENCE
                Clerk, Hallmark Ltd, 01/2016 - 02/2019
                - Filed the papers of the whole office

                """ + section + "\n\nSKILLS\nExcel, filing\n";
        return InProcessReader.resume(resume);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HACCP, 2022 · Loom Safety, 2021 · Dyeing B2, 2018",
                "HACCP (2022); Loom Safety (2021); Dyeing B2 (2018)",
                "HACCP (2022) – Loom Safety (2021) – Dyeing B2 (2018)"
            })
    void partsCertificatesSideBySide(String line) throws InterruptedException {
        assertThat(read("CERTIFICATES\n" + line).certificates())
                .extracting(Certificate::name, Certificate::date)
                .containsExactly(tuple("HACCP", "2022"), tuple("Loom Safety", "2021"), tuple("Dyeing B2", "2018"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    Winner, Halden Weaving Contest (team of 6), 2023 | Winner, Halden Weaving Contest (team of 6) | -
                    Young Weaver of the Year, finalist, 2021 | Young Weaver of the Year, finalist | -
                    Gold Medal, Tapestry – Halden Fair, 2020 | Gold Medal, Tapestry | Halden Fair
                    Best Poster, Textile Congress, 2019 | Best Poster | Textile Congress
                    """)
    void keepsWhatAPrizeIsFor(String line, String title, String awarder) throws InterruptedException {
        assertThat(read("AWARDS\n" + line + "\nStar Weaver, Hallmark Ltd, 2018").awards())
                .extracting(Award::title, Award::awarder)
                .contains(tuple(title, awarder), tuple("Star Weaver", "Hallmark Ltd"));
    }

    @Test
    void leavesTheLevelWithTheName() throws InterruptedException {
        assertThat(
                        read("CERTIFICATES\nLoom fitter, Level 4 (Halden Line Training), 2021\nMember, Guild of Weavers (GOW), 2020")
                                .certificates())
                .extracting(Certificate::name, Certificate::issuer)
                .containsExactly(
                        tuple("Loom fitter, Level 4", "Halden Line Training"),
                        tuple("Member, Guild of Weavers (GOW)", null));
    }

    @Test
    void readsLanguagesThatStandAmongCertificates() throws InterruptedException {
        JsonResume resume = read(
                "CERTIFICATES\n2008\tLoom Safety\n2019\tDyeing B2\nSprachen\tDeutsch (Muttersprache), Englisch (A2)");

        assertThat(resume.languages()).extracting(Language::language).containsExactly("Deutsch", "Englisch");
        assertThat(resume.certificates()).hasSize(2);
    }

    @Test
    void takesPrizesOutOfWritings() throws InterruptedException {
        JsonResume resume = read("""
                PUBLICATIONS AND AWARDS
                "The warp in three towns", Halden Review, 2016
                Young Weaver of the Year, Halden Fair, 2022""");

        assertThat(resume.publications()).extracting(Publication::name).containsExactly("The warp in three towns");
        assertThat(resume.awards()).extracting(Award::title).containsExactly("Young Weaver of the Year");
    }
}
