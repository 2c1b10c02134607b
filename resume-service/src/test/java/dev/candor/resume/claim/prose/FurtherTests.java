package dev.candor.resume.claim.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A trial is not told as its end, a part not as all of it, and what others had a hand in not as done alone. */
class FurtherTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Testing a booking app at one of our two pools since May.          | Introduced a booking app at our two pools.
            Evaluated heat pumps for the swimming hall; no decision yet.      | Selected heat pumps for the swimming hall after an evaluation.
            Erprobung einer neuen Kasse im Hallenbad seit Mai                 | Einführung einer neuen Kasse im Hallenbad
            Essai d'une caisse automatique à la piscine                       | Mise en service d'une caisse automatique à la piscine
            Ensayo de una caja automática en la piscina                       | Implantación de una caja automática en la piscina
            No accident on my shift since 2019.                               | No accident across the pool since 2019.
            Rufbereitschaft in einer Filiale der Bäckerei                     | Rufbereitschaft in allen Filialen der Bäckerei
            Dosed the chlorine of three pools.                                | Independently dosed the chlorine of three pools.
            Redução do consumo de cloro em três piscinas                      | Reduzi sozinho o consumo de cloro em três piscinas
            """)
    void isAskedAbout(String told, String text) {
        assertThat(OneLine.supported(told, text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Testing a booking app at one of our two pools since May.          | Trialling a booking app at one of our two pools since May.
            Evaluated heat pumps for the swimming hall; no decision yet.      | Evaluated heat pumps for the swimming hall, decision pending.
            Introduced a booking app after a test at one pool.                | Introduced a booking app at one pool after a test.
            Erprobung einer neuen Kasse im Hallenbad seit Mai                 | Test einer neuen Kasse im Hallenbad seit Mai
            No accident on my shift since 2019.                               | My shift has had no accident since 2019.
            Réunion au bassin une semaine sur deux                            | Réunion au bassin toutes les deux semaines
            Co-wrote the rules of the pool.                                   | Co-author of the rules of the pool.
            """)
    void isNotAskedAboutWithItsLimits(String told, String text) {
        assertThat(OneLine.supported(told, text)).isTrue();
    }
}
