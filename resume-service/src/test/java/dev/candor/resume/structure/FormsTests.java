package dev.candor.resume.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.candor.resume.document.JsonResume;
import dev.candor.resume.document.JsonResume.Certificate;
import dev.candor.resume.document.JsonResume.Education;
import dev.candor.resume.document.JsonResume.Interest;
import dev.candor.resume.document.JsonResume.Language;
import dev.candor.resume.document.JsonResume.Project;
import dev.candor.resume.document.JsonResume.Work;
import dev.candor.resume.document.ResumeDocument;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Values behind labels, as portals, Europass and forms of many countries have them. */
class FormsTests {

    @Test
    void beginsAndEndsBehindLabelsOfTheirOwn() throws InterruptedException {
        JsonResume resume = read("""
                Karin Ohlsson
                karin.ohlsson@brev.example

                EXPÉRIENCE PROFESSIONNELLE

                Expérience 1
                Date de début : 09/2019
                Date de fin : aujourd'hui
                Employeur : Verrerie du Lac
                Poste : Cheffe d'atelier
                Ville : Annecy
                Missions :
                - Organisation de trois lignes

                Expérience 2
                Date de début : 01/2014
                Date de fin : 08/2019
                Employeur : Miroiterie Savoie
                Poste : Souffleuse
                Ville : Albertville
                """);

        assertThat(resume.work())
                .extracting(Work::name, Work::position, Work::location, Work::startDate, Work::endDate)
                .containsExactly(
                        tuple("Verrerie du Lac", "Cheffe d'atelier", "Annecy", "2019-09", null),
                        tuple("Miroiterie Savoie", "Souffleuse", "Albertville", "2014-01", "2019-08"));
        assertThat(resume.work().getFirst().summary()).isEqualTo("Organisation de trois lignes");
    }

    @Test
    void partsTheAddressFromTheEmployerAndTellsAContractFromAPost() throws InterruptedException {
        JsonResume resume = read("""
                Bruno Salvetti
                bruno.salvetti@posta.example

                ESPERIENZA LAVORATIVA

                Date (da – a): marzo 2016 – oggi
                Nome e indirizzo del datore di lavoro: Vetreria Adda S.r.l. – Lecco
                Tipo di impiego: Tempo indeterminato
                Posizione ricoperta: Vetraio

                Date (da – a): 2010 – 2016
                Nome e indirizzo del datore di lavoro: Serramenti Valle – Clusone (BG)
                Tipo di impiego: Apprendista posatore
                """);

        assertThat(resume.work())
                .extracting(Work::name, Work::position, Work::location)
                .containsExactly(
                        tuple("Vetreria Adda S.r.l.", "Vetraio", "Lecco"),
                        tuple("Serramenti Valle", "Apprendista posatore", "Clusone (BG)"));
    }

    @Test
    void takesLabelsThatComeAgainWithoutAColon() throws InterruptedException {
        JsonResume resume = read("""
                Nerea Azcona Ibarra
                nerea.azcona@correo.example

                FORMACIÓN ACADÉMICA

                Nivel Grado universitario
                Especialidad Enfermería
                Centro Universidad del Valle Alto
                Periodo 2012 - 2016

                Nivel Bachillerato
                Especialidad Ciencias
                Centro IES Las Encinas
                Periodo 2010 - 2012

                CURSOS

                Curso Soporte vital avanzado
                Impartido por Consejo de Enfermería
                Fecha 03/2021

                Curso Cuidados paliativos (40 h)
                Impartido por Fundación Norte
                Fecha 2019
                """);

        assertThat(resume.education())
                .extracting(Education::institution, Education::area, Education::endDate)
                .containsExactly(
                        tuple("Universidad del Valle Alto", "Enfermería", "2016"),
                        tuple("IES Las Encinas", "Ciencias", "2012"));
        assertThat(resume.certificates())
                .extracting(Certificate::name, Certificate::issuer, Certificate::date)
                .containsExactly(
                        tuple("Soporte vital avanzado", "Consejo de Enfermería", "2021-03"),
                        tuple("Cuidados paliativos (40 h)", "Fundación Norte", "2019"));
    }

    @Test
    void takesSingleLabelsInsideOrdinaryEntries() throws InterruptedException {
        JsonResume resume = read("""
                Hedwig Claasen
                hedwig.claasen@post.example

                BERUFSERFAHRUNG

                03/2018 – heute
                Tierpflegerin
                Zoo am Auetal
                Ort: Minden
                - Pflege von 40 Huftieren

                08/2014 – 02/2018
                Tierpflegerin in Ausbildung
                Wildpark Silberberg
                Ort: Hameln

                AUSBILDUNG

                2014
                Fachhochschulreife
                Berufskolleg Weserbergland
                Gesamtnote Abschluss: 2,1
                """);

        assertThat(resume.work())
                .extracting(Work::name, Work::location)
                .containsExactly(tuple("Zoo am Auetal", "Minden"), tuple("Wildpark Silberberg", "Hameln"));
    }

    @Test
    void readsTheTableOfLanguageLevels() throws InterruptedException {
        JsonResume resume = read("""
                Hedwig Claasen
                hedwig.claasen@post.example

                SPRACHEN

                Muttersprache: Deutsch
                Weitere Sprachen:
                Hören\tLesen\tSprechen\tSchreiben
                Englisch\tC1\tC1\tC1\tC1
                Lettgallisch\tA2\tB1\tA2\tA2
                Stufen: A1 und A2: elementar; B1 und B2: selbstständig
                """);

        assertThat(resume.languages())
                .extracting(Language::language, Language::fluency)
                .containsExactly(
                        tuple("Deutsch", "Muttersprache"),
                        tuple("Englisch", "C1"),
                        tuple("Lettgallisch", "A2\tB1\tA2\tA2"));
    }

    @Test
    void keepsALevelThatHasAMarkInsideWhole() throws InterruptedException {
        JsonResume resume = read("""
                Nerea Azcona Ibarra
                nerea.azcona@correo.example

                IDIOMAS
                Inglés B2 (First Certificate)
                Alemán B1/B2
                Gallego comprensión oral
                """);

        assertThat(resume.languages())
                .extracting(Language::language, Language::fluency)
                .containsExactly(
                        tuple("Inglés", "B2 (First Certificate)"),
                        tuple("Alemán", "B1/B2"),
                        tuple("Gallego", "comprensión oral"));
    }

    @Test
    void findsLanguagesAndHobbiesAmongPersonalDetails() throws InterruptedException {
        JsonResume resume = read("""
                Lakshmi Varadhan
                lakshmi.varadhan@mail.example

                WORK EXPERIENCE

                Organisation : Kaveri Textiles Ltd, Erode
                Designation : Quality Inspector
                Duration : Jun 2019 to till date

                PERSONAL PROFILE

                Father's Name\t: R. Varadhan
                Date of Birth\t: 02/03/1996
                Marital Status\t: Single
                Languages Known\t: Tamil, English
                Hobbies\t: Carnatic music, Chess
                """);

        assertThat(resume.languages()).extracting(Language::language).containsExactly("Tamil", "English");
        assertThat(resume.interests()).extracting(Interest::name).containsExactly("Carnatic music", "Chess");
    }

    @Test
    void takesTheLineAboveTheLabelsAsTheNameOfWhatWasDoneForAClient() throws InterruptedException {
        JsonResume resume = read("""
                Imre Halász
                imre.halasz@posta.example

                ENGAGEMENTS

                Warehouse move without a day closed
                Client: Duna Foods Kft.
                Role: Project lead
                Period: 03/2022 - 11/2022
                Tech: SAP EWM, Excel
                - Moved 41,000 pallets

                Slotting for a parcel hub
                Client: Tisza Post
                Role: Analyst
                Period: 05/2021 - 12/2021
                """);

        assertThat(resume.projects())
                .extracting(Project::name, Project::entity, Project::startDate, Project::endDate, Project::keywords)
                .containsExactly(
                        tuple(
                                "Warehouse move without a day closed",
                                "Duna Foods Kft.",
                                "2022-03",
                                "2022-11",
                                List.of("SAP EWM", "Excel")),
                        tuple("Slotting for a parcel hub", "Tisza Post", "2021-05", "2021-12", List.of()));
        assertThat(resume.volunteer()).isEmpty();
    }

    @Test
    void readsATableByTheNamesOfItsColumns() throws InterruptedException {
        JsonResume resume = read("""
                Lakshmi Varadhan
                lakshmi.varadhan@mail.example

                ACADEMIC QUALIFICATION

                Examination\tInstitute\tYear of Passing\tMarks
                B.Tech. Textile Technology\tKaveri College of Engineering\t2018\t8.2 CGPA
                HSC\tSt Mary's School\t2014\t88 %
                """);

        assertThat(resume.education())
                .extracting(Education::institution, Education::endDate, Education::score)
                .containsExactly(
                        tuple("Kaveri College of Engineering", "2018", "8.2 CGPA"),
                        tuple("St Mary's School", "2014", "88 %"));
    }

    @Test
    void partsCertificatesFromTheStudiesAboveThem() throws InterruptedException {
        JsonResume resume = read("""
                Imre Halász
                imre.halasz@posta.example

                EDUCATION, CERTIFICATES

                2009
                BSc Logistics, University of Szolnok
                2019
                Lean Yellow Belt
                2021
                Dangerous goods by road, basic
                """);

        assertThat(resume.education()).extracting(Education::institution).containsExactly("University of Szolnok");
        assertThat(resume.certificates())
                .extracting(Certificate::name, Certificate::date)
                .contains(tuple("Lean Yellow Belt", "2019"));
    }

    @Test
    void knowsTheLabelsOfAnAuthoritysForm() throws InterruptedException {
        ResumeDocument document = document("""
                Odile Marchetti
                odile.marchetti@mail.example

                WORK EXPERIENCE
                Employer: Harbour Office of Port Ewen
                Title: Berth Planner
                Dates: 03/2018 – Present
                Series/Grade: GS-07 (acting)
                Duties and Accomplishments:
                - Planned the berths of 40 ships a week
                Employer: Ewen County Ferries
                Title: Ticket Clerk
                Dates: 05/2014 – 02/2018
                Duties and Accomplishments:
                - Sold tickets at the pier

                LANGUAGE SKILLS
                Language: Italian
                Level: Advanced
                """);

        assertThat(document.resume().work())
                .extracting(Work::position, Work::summary)
                .containsExactly(
                        tuple("Berth Planner", "Planned the berths of 40 ships a week"),
                        tuple("Ticket Clerk", "Sold tickets at the pier"));
        assertThat(document.resume().languages()).containsExactly(new Language("Italian", "Advanced"));
        assertThat(String.valueOf(document.resume().meta()))
                .contains("GS-07 (acting)")
                .doesNotContain("Accomplishments", "Level");
    }

    private static JsonResume read(String text) throws InterruptedException {
        return document(text).resume();
    }

    private static ResumeDocument document(String text) throws InterruptedException {
        return ((ReadOutcome.Read) InProcessReader.read(text.getBytes(StandardCharsets.UTF_8), "resume.txt"))
                .document();
    }
}
