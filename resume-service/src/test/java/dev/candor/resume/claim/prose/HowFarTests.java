package dev.candor.resume.claim.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far something came, for how long, and of how much of it something is said: a plan is no practice, one is not both. */
class HowFarTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Seed library for the allotments, a lending desk to be opened in 2027.        | Opened a lending desk of the seed library for the allotments.
            Apiario sociale in prova, con bilancio a fine stagione.                      | Introdotto in modo stabile un apiario sociale.
            Test d'un composteur collectif dans deux cours ; extension non décidée.      | Extension d'un composteur collectif à deux cours.
            Stellvertretung der Archivarin in den Ferien, drei Wochen im Jahr.           | Ständige Stellvertretung der Archivarin.
            Prototype of a tide alarm for the harbour, 2019; not taken to production.    | The tide alarm for the harbour has run since 2019.
            Restored two fishing boats; one is afloat again.                             | Restored two fishing boats; both are afloat again.
            Zwei Glocken restauriert, davon eine für das Münster.                        | Zwei Glocken restauriert, beide für das Münster.
            Deux vitraux restaurés en 2018, dont un primé.                               | Deux vitraux restaurés en 2018 et tous deux primés.
            The ferry operator was cleared on one of two charges in 2018.                | The ferry operator was cleared of the charges in 2018.
            Seats in the choir: 70 % for members, the rest for passers-by.               | Seats in the choir: 70 % for passers-by, the rest for members.
            Stimmen: 60 % für den Neubau, der Rest für den Umbau.                        | Stimmen: 60 % für den Umbau, der Rest für den Neubau.
            Second-largest beet harvest of the valley in 2018.                           | Largest beet harvest of the valley in 2018.
            Zweitgrößte Rübenernte im Tal im Jahr 2018.                                  | Größte Rübenernte im Tal im Jahr 2018.
            Keimrate des Saatguts 2018: 88 % (Ziel 92 %).                                | Keimrate des Saatguts 2018 auf 88 % verbessert.
            Got 20,000 euros for the quay; a second bid, for 30,000 euros, was rejected. | Got 50,000 euros for the quay.
            About a third of 90 boats in the harbour are wooden.                         | The larger part of 90 boats in the harbour are wooden.
            """)
    void goesNoFurther(String told, String text) {
        assertThat(OneLine.supported(told, text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Seed library for the allotments, a lending desk to be opened in 2027.        | Seed library for the allotments; a lending desk is to open in 2027.
            Stellvertretung der Archivarin in den Ferien, drei Wochen im Jahr.           | Drei Wochen im Jahr Stellvertretung der Archivarin in den Ferien.
            Restored two fishing boats; one is afloat again.                             | Two fishing boats restored; one is afloat again.
            Seats in the choir: 70 % for members, the rest for passers-by.               | 70 % of the seats in the choir for members, the rest for passers-by.
            Tried a new sieve at one of four mills in 2018; it was given up.             | Trial of a new sieve at a single mill in 2018, given up afterwards.
            Stimmen: 60 % für den Neubau, der Rest für den Umbau.                        | 60 % der Stimmen für den Neubau, der Rest für den Umbau.
            Second-largest beet harvest of the valley in 2018.                           | In 2018, the second-largest beet harvest of the valley.
            Beat the clerks' record twice, mostly in spring.                             | Beat the clerks' record twice, for the greater part in spring.
            """)
    void isToldAsFar(String told, String text) {
        assertThat(OneLine.supported(told, text)).isTrue();
    }
}
