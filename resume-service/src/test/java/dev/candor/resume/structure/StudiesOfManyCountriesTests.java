package dev.candor.resume.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.resume.document.JsonResume;
import dev.candor.resume.document.JsonResume.Education;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Degrees, fields and schools as many countries name them, in one line or in several. */
class StudiesOfManyCountriesTests {

    private static List<Education> read(String section) throws InterruptedException {
        String resume = """
                Ana Winter
                ana.winter@post.example | +44 7700 900123

                Work Experience
                Clerk, Hallmark Ltd, 01/2015 - 02/2017
                - Filed the papers of the whole office

                Education
                """;
        ReadOutcome outcome =
                InProcessReader.read((resume + section + "\n").getBytes(StandardCharsets.UTF_8), "resume.txt");
        JsonResume read = ((ReadOutcome.Read) outcome).document().resume();
        return read.education();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            BTEC Level 2 First Certificate in Public Services; Kirklees College; 2011 - 2012 | BTEC Level 2 First Certificate | Public Services | Kirklees College
            MPhys Astrophysics, University of Kent, 2010 - 2014            | MPhys                   | Astrophysics         | University of Kent
            Licence 2 Histoire de l'art, Université de Poitiers, 2012      | Licence 2               | Histoire de l'art    | Université de Poitiers
            EFZ Logistiker, Berufsfachschule Aarau, 2009 - 2012            | EFZ                     | Logistiker           | Berufsfachschule Aarau
            Umschulung zum Fachinformatiker, Berufskolleg Herne, 2014 - 2016 | Umschulung            | Fachinformatiker     | Berufskolleg Herne
            Restaurang- och livsmedelsutbildning, Burgårdens gymnasium, 2008 - 2011 | Restaurang- och livsmedelsutbildning | - | Burgårdens gymnasium
            Licenciatura en Trabajo Social, Universidad de Huelva, 2006 - 2010 | Licenciatura       | Trabajo Social       | Universidad de Huelva
            Técnico Superior en Educación Infantil, IES Monte Naranco, 2013 | Técnico Superior       | Educación Infantil   | IES Monte Naranco
            Magistr, Právo, Univerzita Karlova, 2005 - 2010                | Magistr                 | Právo                | Univerzita Karlova
            Ön lisans, Muhasebe, Anadolu Üniversitesi, 2011 - 2013         | Ön lisans               | Muhasebe             | Anadolu Üniversitesi
            BECE, Osu Presby School, 2003                                  | BECE                    | -                    | Osu Presby School
            B.Optom., University of Auckland, 2009 - 2013                  | B.Optom.                | -                    | University of Auckland
            BA, Geology, Smith College, Northampton, MA, 2004 - 2008       | BA                      | Geology              | Smith College, Northampton, MA
            Laurea Magistrale, Chimica, Università di Pavia, 2012          | Laurea Magistrale       | Chimica              | Università di Pavia
            Бакалавр, Філологія, Одеський університет, 2011 - 2015         | Бакалавр                | Філологія            | Одеський університет
            """)
    void readsDegreeFieldAndSchoolOfOneLine(String line, String degree, String area, String school)
            throws InterruptedException {
        Education study = read(line).getFirst();
        assertThat(study.studyType()).isEqualTo(degree);
        assertThat(study.area()).isEqualTo(area);
        assertThat(study.institution()).isEqualTo(school);
    }

    @Test
    void takesTwoPartsAboveASchoolForDegreeAndField() throws InterruptedException {
        Education study = read("Erhvervsassistent, Salg og handel\nNiels Brock, København\n2010 - 2012")
                .getFirst();
        assertThat(study.studyType()).isEqualTo("Erhvervsassistent");
        assertThat(study.area()).isEqualTo("Salg og handel");
        assertThat(study.institution()).isEqualTo("Niels Brock, København");
    }

    @Test
    void keepsStudiesApartThatEachEndWithTheirYear() throws InterruptedException {
        List<Education> studies = read(
                "Master 1 Sciences du langage, Université de Tours, 2014\nLicence 3 Lettres, Université d'Angers, 2013");
        assertThat(studies)
                .extracting(Education::institution)
                .containsExactly("Université de Tours", "Université d'Angers");
        assertThat(studies).extracting(Education::endDate).containsExactly("2014", "2013");
    }

    @Test
    void doesNotTakeASchoolForATown() throws InterruptedException {
        Education study = read("Grado Superior en Cocina\nCIFP Aguas Nuevas, Granada\n2012 - 2014")
                .getFirst();
        assertThat(study.institution()).isEqualTo("CIFP Aguas Nuevas, Granada");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Diploma in Tourism, Kisumu Polytechnic, Credit, 2010 - 2012   | Credit
            KCSE, Kakamega High School, B-, 2009                          | B-
            B.Tech Mechanical Engineering, Anna University, 7.92 CGPA, 2014 - 2018 | 7.92 CGPA
            BSc Zoology, University of Leeds, First, 2008 - 2011          | First
            Laurea, Economia, Università di Verona, 2012, 105/110         | 105/110
            """)
    void findsTheGradeBehindAComma(String line, String grade) throws InterruptedException {
        assertThat(read(line).getFirst().score()).isEqualTo(grade);
    }
}
