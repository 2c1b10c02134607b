package dev.candor.resume.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.candor.resume.document.JsonResume.Education;
import dev.candor.resume.document.JsonResume.Publication;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The clear studies of a resume decide the unclear ones, and a grade is never taken for a school. */
class StudyHabitsTests {

    private static ReadOutcome.Read read(String heading, String section) throws InterruptedException {
        String resume = """
                Ines Lindqvist
                ines.lindqvist@post.example | +44 7700 900456

                WORK EXPERIENCE
                Clerk, Hallmark Ltd, 01/2016 - 02/2019
                - Filed the papers of the whole office

                """ + heading + "\n" + section + "\n\nSKILLS\nExcel, filing\n";
        return (ReadOutcome.Read) InProcessReader.read(resume.getBytes(StandardCharsets.UTF_8), "resume.txt");
    }

    private static List<Education> studies(String section) throws InterruptedException {
        return read("EDUCATION", section).document().resume().education();
    }

    @Test
    void takesTheNameBesideADegreeForItsSchoolAsInTheOthers() throws InterruptedException {
        assertThat(studies("""
                        Bachelor of Science in Geology | Lakeland College | 2010 - 2014
                        Associate of Arts | Northern Perimeter | 2008 - 2010"""))
                .extracting(Education::studyType, Education::area, Education::institution)
                .containsExactly(
                        tuple("Bachelor of Science", "Geology", "Lakeland College"),
                        tuple("Associate of Arts", null, "Northern Perimeter"));
    }

    @Test
    void takesWhatStandsBehindASchoolForItsTownAsInTheOthers() throws InterruptedException {
        assertThat(studies("""
                        M.Sc. Informatik | Universität Passau | Passau | 2012 - 2015
                        Abitur | Ludwig-Gymnasium | Straubing | 2003 - 2012"""))
                .extracting(Education::studyType, Education::area, Education::institution)
                .containsExactly(
                        tuple("M.Sc.", "Informatik", "Universität Passau"), tuple("Abitur", null, "Ludwig-Gymnasium"));
    }

    @Test
    void takesTheSecondOfTwoNamesForTheTownOfTheFirst() throws InterruptedException {
        assertThat(studies("Matric | Ridgeview Comtech | Umhlali | 2005 - 2009")
                        .getFirst()
                        .institution())
                .isEqualTo("Ridgeview Comtech");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            MSc Occupational Psychology, Birkbeck, University of London, 2014       | MSc | Occupational Psychology | Birkbeck, University of London
            MBA, University of Tamarind, Ross School of Business, 2012              | MBA | -                       | University of Tamarind, Ross School of Business
            A levels: Art, Biology, French, Hillside Sixth Form College, 2010       | A levels | Art, Biology, French | Hillside Sixth Form College
            BSc in Botany from Clearwater University, 2010                          | BSc | Botany                  | Clearwater University
            Diploma in Baking at Harbour College, 2010                              | Diploma | Baking              | Harbour College
            BSc Physics (University of Westmarch, Dunmore, 2009)                    | BSc | Physics                 | University of Westmarch, Dunmore
            University of Westmarch (Dunmore): BSc Physics, 2009                    | BSc | Physics                 | University of Westmarch (Dunmore)
            PhD in Botany, University of Westmarch, School of Cell Biology, 2011    | PhD | Botany                  | University of Westmarch, School of Cell Biology
            B.Sc. Accounting, Obi University, Enugu, Department of Finance, 2011    | B.Sc. | Accounting            | Obi University, Enugu, Department of Finance
            Studium der Physik (B.Sc.), ohne Abschluss, Universität Passau, 2011    | Studium | Physik (B.Sc.), ohne Abschluss | Universität Passau
            Bacalaureat, Colegiul Național Vasile Lucaciu, 9,45, 2010               | Bacalaureat | -               | Colegiul Național Vasile Lucaciu
            """)
    void findsDegreeFieldAndSchoolHoweverTheyAreJoined(String line, String degree, String area, String school)
            throws InterruptedException {
        Education study = studies(line).getFirst();
        assertThat(study.studyType()).isEqualTo(degree);
        assertThat(study.area()).isEqualTo(area);
        assertThat(study.institution()).isEqualTo(school);
    }

    @Test
    void aGradeOnALineOfItsOwnIsNoSchool() throws InterruptedException {
        assertThat(studies("""
                        M.Sc. Statistics
                        Riverbank University
                        2018 - 2020
                        CGPA: 8.7/10

                        B.Sc. Mathematics
                        Hillcrest College of Science
                        2015 - 2018
                        CGPA: 8.1/10"""))
                .extracting(Education::institution, Education::score)
                .containsExactly(
                        tuple("Riverbank University", "CGPA: 8.7/10"),
                        tuple("Hillcrest College of Science", "CGPA: 8.1/10"));
    }

    @Test
    void takesALongLineOfASchoolAndItsDepartmentForTheSchool() throws InterruptedException {
        assertThat(studies("""
                        B.Tech in ECE (08/2019 - 05/2023)
                        National Institute of Technology Alwaye, Department of Electronics & Communication Engineering
                        CGPA 8.4/10"""))
                .extracting(Education::institution)
                .containsExactly(
                        "National Institute of Technology Alwaye, Department of Electronics & Communication Engineering");
    }

    @Test
    void aDateBelowAnOpenCommaBelongsToTheLineAbove() throws InterruptedException {
        assertThat(studies("""
                        PhD in Structural Biology, University of Westmarch, School of Cell Biology,
                        October 2011 - September 2015
                        MRes Chemistry, Riverbank College, 2010 - 2011"""))
                .extracting(Education::institution, Education::endDate)
                .containsExactly(
                        tuple("University of Westmarch, School of Cell Biology", "2015-09"),
                        tuple("Riverbank College", "2011"));
    }

    @Test
    void keepsLinesApartThatEachBeginWithTheirYear() throws InterruptedException {
        assertThat(studies("""
                        2014  Master Droit des affaires, Université de Rouen; mention bien
                        2012  Licence Droit, Université du Havre; mention assez bien
                        2009  Baccalauréat ES, Lycée Corneille; mention très bien"""))
                .extracting(Education::institution, Education::score)
                .containsExactly(
                        tuple("Université de Rouen", "mention bien"),
                        tuple("Université du Havre", "mention assez bien"),
                        tuple("Lycée Corneille", "mention très bien"));
    }

    @Test
    void theShortNameOfADegreeInCapitalsIsNoHeading() throws InterruptedException {
        assertThat(studies("""
                        B.Sc. Botany
                        Lakeshore University, Ibadan
                        2009 - 2013

                        WASSCE
                        Queen's College, Yaba
                        2000 - 2006
                        6 distinctions"""))
                .extracting(Education::studyType, Education::score)
                .containsExactly(tuple("B.Sc.", null), tuple("WASSCE", "6 distinctions"));
    }

    @Test
    void readsCitationsWithTheirAuthorsOrYearsInFront() throws InterruptedException {
        String lines = """
                Lindqvist I & Moreau P (2021). Slow return of peat mosses. Bog Science.
                2019   Fens under pressure: a survey of drained sites, Annals of Wetland Biology 3, 77-95
                Moreau P, Lindqvist I. A cheap sensor for cold water. Marine Notes. 2018.""";
        assertThat(read("PUBLICATIONS", lines).document().resume().publications())
                .extracting(Publication::name)
                .containsExactly(
                        "Slow return of peat mosses",
                        "Fens under pressure: a survey of drained sites",
                        "A cheap sensor for cold water");
    }

    @Test
    void keepsALineOfNothingButADateAndMarks() throws InterruptedException {
        assertThat(read("PUBLICATIONS", "(2019)\n\n2021 -\n\n, 2018, 77-95")
                        .document()
                        .resume()
                        .publications())
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", ", A", ": University", " Aa", "A levels: B, ", "GPA 1,1 "})
    @Timeout(20)
    void aVeryLongLineTakesNoLonger(String part) throws InterruptedException {
        assertThat(read("EDUCATION", "B.Sc. Botany, Lakeside College, 2009\n" + part.repeat(20_000)))
                .isNotNull();
    }

    @Test
    void joinsACitationWhoseLinesHang() throws InterruptedException {
        String lines = """
                Lindqvist I, Moreau P, et al. (2023). A thousand cores: long reads of denitrifiers.
                    Environmental Letters.
                Moreau P (2021). Rewetting and the slow return of methane eaters in drained peat and
                    its emission. Soil Letters.""";
        assertThat(read("PUBLICATIONS", lines).document().resume().publications())
                .extracting(Publication::name)
                .containsExactly(
                        "A thousand cores: long reads of denitrifiers",
                        "Rewetting and the slow return of methane eaters in drained peat and its emission");
    }
}
