package dev.candor.resume.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.resume.document.JsonResume;
import dev.candor.resume.document.JsonResume.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names among the other words of a first line, and entries of a career that no employer stands behind. */
class NamesAndTimeAwayTests {

    private static JsonResume read(String text) throws InterruptedException {
        return InProcessReader.resume(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Curriculum Vitae of Sipho Dlamini             | Sipho Dlamini
            CURRICULUM VITAE - Ewa Nowicka                | Ewa Nowicka
            Lebenslauf von Heike Brandt-Sommer            | Heike Brandt-Sommer
            Niall Devlin's CV                             | Niall Devlin
            Prof. Dr. med. Anke Seidel, MBA               | Prof. Dr. med. Anke Seidel, MBA
            HOLLOWAY, Denise R.                           | HOLLOWAY, Denise R.
            ir. Joost van der Meulen - van den Broek      | ir. Joost van der Meulen - van den Broek
            Rev. Samuel Achebe                            | Rev. Samuel Achebe
            """)
    void takesTheNameOutOfItsLine(String line, String name) throws InterruptedException {
        JsonResume read =
                read(line + "\nOffice Clerk\nperson@post.example\n\nExperience\nClerk, Hallmark Ltd, 2015 - 2019\n");
        assertThat(read.basics().name()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CURRICULUM VITAE OF", "Curriculum Vitae", "Lebenslauf von", "Curriculum vitae di:"})
    void takesTheNameBelowTheTitleOfThePaper(String title) throws InterruptedException {
        JsonResume read =
                read(title + "\nLIEZEL SANTOS\nperson@post.example\n\nExperience\nClerk, Hallmark Ltd, 2015 - 2019\n");
        assertThat(read.basics().name()).isEqualToIgnoringCase("Liezel Santos");
    }

    @Test
    void doesNotTakeATownForAName() throws InterruptedException {
        JsonResume read = read(
                "Cagayan City\nLiezel Santos\nCashier\nls77@post.example\n\nExperience\nCashier, Luzon Stores Ltd, 2015 - 2019\n");
        assertThat(read.basics().name()).isEqualTo("Liezel Santos");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Career break (carer for my father)",
                "Travelling through Southeast Asia",
                "Family career break to care for two small children",
                "Sabbatical: language course",
                "Elternzeit",
                "Congé parental d'éducation",
                "Excedencia por cuidado de hijos",
                "Föräldraledig med två barn"
            })
    void timeAwayHasNoEmployer(String what) throws InterruptedException {
        JsonResume read =
                read("Ana Winter\nana.winter@post.example\n\nExperience\n2019 - 2023 Clerk, Hallmark Ltd\n2017 - 2019 "
                        + what + "\n2015 - 2017 Porter, Bridge Hotel\n");
        Work away = read.work().get(1);
        assertThat(away.name()).isNull();
        assertThat(away.position()).isEqualTo(what);
        assertThat(away.startDate()).isEqualTo("2017");
        assertThat(read.work()).extracting(Work::name).containsExactly("Hallmark Ltd", null, "Bridge Hotel");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Travel Consultant, Skyline Tours Ltd", "Maternity Leave Cover Teacher, Hill School"})
    void workThatSoundsLikeTimeAwayKeepsItsEmployer(String what) throws InterruptedException {
        JsonResume read = read("Ana Winter\nana.winter@post.example\n\nExperience\n2019 - 2023 " + what + "\n");
        assertThat(read.work().getFirst().name()).isEqualTo(what.substring(what.indexOf(", ") + 2));
    }
}
