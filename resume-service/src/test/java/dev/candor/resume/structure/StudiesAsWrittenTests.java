package dev.candor.resume.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.candor.resume.document.JsonResume.Education;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One line, one study: which of its words are degree, field and school. */
class StudiesAsWrittenTests {

    @Test
    void takesAnInstellingForTheSchool() throws InterruptedException {
        List<Education> studies = studies("""
                Diploma: Bachelor Logistiek
                Instelling: Scheldeborg
                Periode: 2012 - 2016
                """);

        assertThat(studies).extracting(Education::institution).containsExactly("Scheldeborg");
    }

    private static List<Education> studies(String section) throws InterruptedException {
        String resume = """
                Ines Lindqvist
                ines.lindqvist@post.example | +44 7700 900456

                WORK EXPERIENCE
                Clerk, Hallmark Ltd, 01/2016 - 02/2019
                - Filed the papers of the whole office

                EDUCATION
                """ + section + "\n\nSKILLS\nExcel, filing\n";
        return ((ReadOutcome.Read) InProcessReader.read(resume.getBytes(StandardCharsets.UTF_8), "resume.txt"))
                .document()
                .resume()
                .education();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    B.Tech (Hons.), Textile Engineering, Halden College, 2012 - 2016 | B.Tech (Hons.) | Textile Engineering | Halden College
                    B.Eng., Software Engineering (co-op), École de Halden, 2012 - 2016 | B.Eng. | Software Engineering (co-op) | École de Halden
                    B.E. in Textile Design from Halden College, Erode in 2012 with 7.92 CGPA | B.E. | Textile Design | Halden College, Erode
                    Diplom-Kauffrau (FH), Fachhochschule Halden, 2004 - 2008 | Diplom-Kauffrau (FH) | - | Fachhochschule Halden
                    PGCE (Secondary) with QTS, Halden College, 2014 - 2015 | PGCE (Secondary) | with QTS | Halden College
                    Mestrado em Letras – Línguas, Universidade de Halden, 2010 - 2012 | Mestrado | Letras – Línguas | Universidade de Halden
                    Halden Hogescholen: HBO Associate degree Logistiek, 2019 - 2021 | HBO Associate degree | Logistiek | Halden Hogescholen
                    Matura am BG Zaunergasse, 2011 | Matura | - | BG Zaunergasse
                    Promotion zur Dr. rer. nat. (Chemie), Universität Halden, 2018 - 2022 | Promotion zur Dr. rer. nat. | Chemie | Universität Halden
                    Erasmus semester, Universidad de Halden, 2012 | Erasmus semester | - | Universidad de Halden
                    A levels Art (A), Music (B), Latin (C), Halden Sixth Form, 2011 | A levels | Art (A), Music (B), Latin (C) | Halden Sixth Form
                    Máster Universitario Dirección de Centros Educativos, Universidad de Halden, 2020 | Máster Universitario | Dirección de Centros Educativos | Universidad de Halden
                    Halden University – Ollscoil na Halden, BA Weaving, 2010 - 2014 | BA | Weaving | Halden University – Ollscoil na Halden
                    coursework toward B.A. History, Halden University (60 credits, not completed), 2009 - 2011 | B.A. | History | Halden University
                    """)
    void readsOneLine(String line, String degree, String field, String school) throws InterruptedException {
        assertThat(studies(line))
                .extracting(Education::studyType, Education::area, Education::institution)
                .containsExactly(tuple(degree, field, school));
    }

    @Test
    void keepsTheSchoolOutOfTheCourses() throws InterruptedException {
        assertThat(studies("""
                        Halden Gymnasium, Tarn, 2006 - 2009
                        Abitur""").getFirst().courses()).isEmpty();
    }

    @Test
    void partsTwoStudiesOfOneLine() throws InterruptedException {
        assertThat(studies("MSc Botany, Halden University (2021); BSc Biology, Tarn College (2014)"))
                .extracting(Education::studyType, Education::institution, Education::endDate)
                .containsExactly(tuple("MSc", "Halden University", "2021"), tuple("BSc", "Tarn College", "2014"));
    }

    @Test
    void takesTheHousesThatTaughtTogetherForOne() throws InterruptedException {
        assertThat(studies("""
                        08/2014 - 02/2018
                        Ausbildung zur Mechatronikerin
                        Lindqvist Anlagenbau GmbH, Heide, und Berufsschule Heide""").getFirst().institution())
                .isEqualTo("Lindqvist Anlagenbau GmbH, Heide, und Berufsschule Heide");
    }

    @Test
    void takesASlashWithinAFieldForAWord() throws InterruptedException {
        assertThat(studies("""
                        2018 - 2020\tYrkeshögskoleexamen, Butikschef / Retail Manager
                        Halden Business School (distans, halvfart)"""))
                .extracting(Education::area, Education::institution)
                .containsExactly(tuple("Butikschef / Retail Manager", "Halden Business School"));
    }

    @Test
    void readsALongLineBehindItsYear() throws InterruptedException {
        assertThat(studies("""
                        2019 Bachelor of Science in Business Administration, minor in Art History, University of Halden North Campus, GPA 3.68, magna cum laude, Dean's List
                        2002 High School Diploma, Halden High School"""))
                .extracting(Education::studyType, Education::endDate)
                .containsExactly(tuple("Bachelor of Science", "2019"), tuple("High School Diploma", "2002"));
    }

    @Test
    void readsATableThatNamesTheDegreeByAnotherWord() throws InterruptedException {
        assertThat(studies("""
                        Years\tSchool\tWhat
                        2012 - 2016\tHalden University\tBSc (Hons), Computing
                        2016 - 2017\tTarn University\tExchange semester, Distributed Systems"""))
                .extracting(Education::institution, Education::studyType, Education::area)
                .containsExactly(
                        tuple("Halden University", "BSc (Hons)", "Computing"),
                        tuple("Tarn University", "Exchange semester", "Distributed Systems"));
    }

    @Test
    void takesTheShortFormBelowADegreeForNoStudyOfItsOwn() throws InterruptedException {
        assertThat(studies("""
                        Halden College, Tarn
                        Senior School Certificate
                        (WASSCE)""")).extracting(Education::studyType).containsExactly("Senior School Certificate");
    }

    @Test
    void keepsTheCampusWithTheSchool() throws InterruptedException {
        assertThat(studies("BSc Accountancy, University of Halden, Tarn (North Campus), 2009 - 2013")
                        .getFirst()
                        .institution())
                .isEqualTo("University of Halden, Tarn (North Campus)");
    }
}
