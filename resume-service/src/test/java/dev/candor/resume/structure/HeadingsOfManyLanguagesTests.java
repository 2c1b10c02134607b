package dev.candor.resume.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.resume.structure.word.Vocabulary.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What sections are called in languages and trades beyond the common ones. */
class HeadingsOfManyLanguagesTests {

    @ParameterizedTest
    @CsvSource({
        "Projektauswahl, PROJECTS",
        "Uppdrag i urval, PROJECTS",
        "Projets marquants, PROJECTS",
        "Wybrane projekty, PROJECTS",
        "Freiwilligenarbeit, VOLUNTEER",
        "Tillitsverv, VOLUNTEER",
        "Dobrovolnictví, VOLUNTEER",
        "Yrkeserfaring, WORK",
        "İş Deneyimi, WORK",
        "Radno iskustvo, WORK",
        "Eğitim, EDUCATION",
        "Educație și formare, EDUCATION",
        "Scholastic Record, EDUCATION",
        "Trabajos publicados, PUBLICATIONS",
        "Submissions and Papers, PUBLICATIONS",
        "Kurzy a certifikáty, CERTIFICATES",
        "Fritidsinteresser, INTERESTS",
        "Ocenění, AWARDS"
    })
    void opensTheSection(String heading, Kind kind) {
        assertThat(HeadingWords.of(heading, false)).contains(kind);
    }
}
