package dev.candor.resume.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.candor.resume.document.JsonResume;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** Jobs told in sentences, below the whole time at one house, in tables and behind labels. */
final class JobsInOtherShapesTests {

    @Test
    void readsJobsToldInSentences() throws InterruptedException {
        assertThat(jobs("""
                EXPERIENCE

                - Presently working as Site Engineer in Marutham Builders Pvt. Ltd., Salem from May 2019 to till date.
                - Worked as Junior Draughtsman in Vaigai Design Studio, Madurai from June 2015 to April 2019.
                """))
                .containsExactly(
                        tuple("Site Engineer", "Marutham Builders Pvt. Ltd.", "2019-05", null),
                        tuple("Junior Draughtsman", "Vaigai Design Studio", "2015-06", "2019-04"));
    }

    @Test
    void partsAParagraphBehindTheSentenceThatNamesTheJob() throws InterruptedException {
        JsonResume resume = read("""
                WORK HISTORY

                2021: Pastry Cook, Tallgrass Bakery, Omaha, NE. Rebuilt the order book for nine shops.

                2017-2020: Line Cook, Riverbend Grill, Omaha, NE. Ran a station of four on weekends.
                """);

        assertThat(resume.work())
                .extracting(
                        JsonResume.Work::position,
                        JsonResume.Work::name,
                        JsonResume.Work::startDate,
                        JsonResume.Work::endDate)
                .containsExactly(
                        tuple("Pastry Cook", "Tallgrass Bakery", "2021", "2021"),
                        tuple("Line Cook", "Riverbend Grill", "2017", "2020"));
        assertThat(resume.work().getFirst().highlights()).containsExactly("Rebuilt the order book for nine shops.");
    }

    @Test
    void takesTheWholeTimeAtAHouseForNoJob() throws InterruptedException {
        assertThat(jobs("""
                BERUFSERFAHRUNG

                Nordufer Antriebstechnik GmbH, Kiel (seit August 2012)

                Teamleiterin Montage, seit Mai 2019
                - Schichtplanung für 14 Leute

                Industriemechanikerin, August 2012 bis April 2019
                - Montage von Getrieben

                AUSBILDUNG

                Ausbildung zur Industriemechanikerin, Berufsschule Kiel, 2009 - 2012
                """))
                .containsExactly(
                        tuple("Teamleiterin Montage", "Nordufer Antriebstechnik GmbH", "2019-05", null),
                        tuple("Industriemechanikerin", "Nordufer Antriebstechnik GmbH", "2012-08", "2019-04"));
    }

    @Test
    void readsATableOfJobsUnderTheHeadingOfAProfile() throws InterruptedException {
        assertThat(jobs("""
                PROFESSIONAL PROFILE

                Sl. No.\tOrganisation\tDesignation\tPeriod
                1\tKaveri Foundry Pvt. Ltd., Hosur\tSenior Quality Engineer\tJun-19 to Till now
                2\tPalar Castings, Ranipet\tQuality Engineer\tMar-16 to May-19
                """))
                .containsExactly(
                        tuple("Senior Quality Engineer", "Kaveri Foundry Pvt. Ltd.", "2019-06", null),
                        tuple("Quality Engineer", "Palar Castings", "2016-03", "2019-05"));
    }

    @Test
    void believesTheLabelsInFrontOfDatesAndTitles() throws InterruptedException {
        assertThat(jobs("""
                HISTÓRICO PROFISSIONAL

                Grupo Ipê Amarelo
                Período: mar. 2020 a o momento
                Cargo: Analista de Compras
                - Negociação com 40 fornecedores

                Armazéns Boa Vista
                Período: jan. 2016 a fev. 2020
                Cargo: Auxiliar de Estoque
                - Inventário mensal
                """))
                .containsExactly(
                        tuple("Analista de Compras", "Grupo Ipê Amarelo", "2020-03", null),
                        tuple("Auxiliar de Estoque", "Armazéns Boa Vista", "2016-01", "2020-02"));
    }

    @Test
    void joinsDatesThatStandBelowEachOther() throws InterruptedException {
        assertThat(jobs("""
                EXPERIENCE

                May 2019
                Dec 2023
                Sous Chef
                Larder & Vine, Boise, ID
                - Ran a line of eight

                Mar 2017
                Apr 2019
                Line Cook
                Larder & Vine, Boise, ID
                - Kept the walk-in in order
                """))
                .containsExactly(
                        tuple("Sous Chef", "Larder & Vine", "2019-05", "2023-12"),
                        tuple("Line Cook", "Larder & Vine", "2017-03", "2019-04"));
    }

    @Test
    void leavesADateInsideALineToTheEntryAroundIt() throws InterruptedException {
        assertThat(jobs("""
                BERUFSPRAXIS

                01.02.2011 – 31.08.2014\tZerspanungsmechanikerin
                Formenbau Lohse, Melle
                über Zeitwerk Personal bis 31.07.2011
                - Einzelteile aus Titan

                01.09.2014 – heute\tEinrichterin
                Hase-Präzision GmbH, Bünde
                - Rüsten von neun Maschinen
                """))
                .containsExactly(
                        tuple("Zerspanungsmechanikerin", "Formenbau Lohse", "2011-02-01", "2014-08-31"),
                        tuple("Einrichterin", "Hase-Präzision GmbH", "2014-09-01", null));
    }

    @Test
    void keepsVoluntaryWorkAndInterestsUnderOneHeadingApart() throws InterruptedException {
        JsonResume resume = read("""
                EXPERIENCE

                Office Manager, Tideway Dental, Bristol, 2018 - present
                - Runs a team of five

                VOLUNTEERING AND INTERESTS

                Trustee, Bristol Food Union, 2020 - present
                Scout Leader, 4th Clifton Scouts, 2015 - 2019
                Cycling, choir singing
                """);

        assertThat(resume.work()).extracting(JsonResume.Work::position).containsExactly("Office Manager");
        assertThat(resume.volunteer())
                .extracting(JsonResume.Volunteer::organization)
                .containsExactly("Bristol Food Union", "4th Clifton Scouts");
        assertThat(resume.interests())
                .extracting(JsonResume.Interest::name)
                .containsExactly("Cycling", "choir singing");
    }

    @Test
    void findsVoluntaryWorkAmongCertificates() throws InterruptedException {
        JsonResume resume = read("""
                EXPERIENCE

                Jan 2020 - Dec 2022, Store Manager, Green Basket, Austin, TX

                CERTIFICATIONS AND COMMUNITY

                ServSafe Manager, 2020
                Evening mentor, Code for Austin, 2018 - 2021
                """);

        assertThat(resume.certificates())
                .extracting(JsonResume.Certificate::name)
                .containsExactly("ServSafe Manager");
        assertThat(resume.volunteer())
                .extracting(JsonResume.Volunteer::position)
                .containsExactly("Evening mentor");
    }

    @Test
    void leavesHowLongAJobTookOutOfItsTitle() throws InterruptedException {
        assertThat(jobs("""
                EXPERIENCE

                Senior Analyst (4 years, 2 months)
                Orchid Insurance, Pune
                Mar 2020 - Present
                - Monthly reserves
                """)).containsExactly(tuple("Senior Analyst", "Orchid Insurance", "2020-03", null));
    }

    private static List<Tuple> jobs(String section) throws InterruptedException {
        return read(section).work().stream()
                .map(job -> tuple(job.position(), job.name(), job.startDate(), job.endDate()))
                .toList();
    }

    private static JsonResume read(String section) throws InterruptedException {
        String text = "Robin Aldersey\nrobin.aldersey@example.org\n\n" + section;
        return InProcessReader.resume(text);
    }
}
