package dev.candor.resume.claim.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What makes a line smaller, says who it was, or ties a number to a thing, is not lost on the way. */
class LimitsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Uptime 99.2 and availability 98.1 in the last quarter.            | Uptime 98.1 and availability 99.2 in the last quarter.
            Passed every inspection apart from the one of May 2019.           | Passed every inspection.
            Alle Prüfungen bestanden bis auf die vom Mai 2019.                | Alle Prüfungen bestanden.
            Finished the bridge four months late and 2 % under budget.        | Finished the bridge on schedule and 2 % under budget.
            Baked gluten-free bread for three schools.                        | Baked bread with gluten for three schools.
            Tests von bleifreiem Lot an sechs Linien.                         | Tests von bleihaltigem Lot an sechs Linien.
            Baked gluten-free bread with outside help.                        | Baked gluten-free bread without outside help.
            Tests von bleifreiem Lot mit fremder Hilfe.                       | Tests von bleifreiem Lot ohne fremde Hilfe.
            Wrote reports for the head of laboratory and her deputy.          | Wrote reports as head of laboratory.
            Drew plans under a chartered surveyor in the city office.         | Drew plans as a chartered surveyor in the city office.
            Helped compile the lessons learned of the flood relief.           | Compiled the lessons learned of the flood relief.
            First delivery of the new pump is planned for spring.             | Achieved first delivery of the new pump in spring.
            Waste fell from 9 to 4 %; this was mostly the work of the cooks.  | Waste fell from 9 to 4 %.
            Co-direction de deux mémoires sur la peinture.                    | Direction de deux mémoires sur la peinture.
            No date for the new depot has been decided.                       | A date for the new depot has been decided.
            Zwei Prüfungen der Kläranlage ohne Beanstandung.                  | Zwei Prüfungen der Kläranlage mit Beanstandung.
            Proposed a rota for the ferry with the harbour master.            | Introduced a rota for the ferry with the harbour master.
            Kontrolle der Pegel in den meisten Becken, etwa zweimal im Monat. | Kontrolle der Pegel in allen Becken, etwa zweimal im Monat.
            Rien n’est encore signé avec la mairie pour le marché de nuit.    | Contrat signé avec la mairie pour le marché de nuit.
            """)
    void isNotSupportedWithoutThem(String told, String text) {
        assertThat(OneLine.supported(told, text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Uptime 99.2 and availability 98.1 in the last quarter.            | Availability 98.1 and uptime 99.2 in the last quarter.
            Passed every inspection apart from the one of May 2019.           | Passed every inspection except the one of May 2019.
            Finished the bridge on schedule and 2 % under budget.             | Finished the bridge on schedule, 2 % under budget.
            Baked gluten-free bread for three schools.                        | Baked bread free of gluten for three schools.
            Baked gluten-free bread with outside help.                        | Baked bread without gluten, with outside help.
            Tests von bleifreiem Lot an sechs Linien.                         | Tests von Lot ohne Blei an sechs Linien.
            Served up to 8 guests with hearing aids.                          | Served as many as 8 guests with hearing aids.
            Waste fell from 9 to 4 %; this was mostly the work of the cooks.  | Waste fell from 9 to 4 %, mostly thanks to the cooks.
            Visite auf der Station (2 x wöchentl.)                            | Visite auf der Station, zweimal pro Woche
            No date for the new depot has been decided.                       | A date for the new depot is still undecided.
            Zwei Prüfungen der Kläranlage ohne Beanstandung.                  | Zwei Prüfungen der Kläranlage, beanstandungsfrei.
            Covers the bar when asked, not more than twice a month.           | Covers the bar when asked, at most twice a month.
            Nothing signed with the port yet for the night ferry.             | No contract signed with the port yet for the night ferry.
            Bestellung von Kies und Sand für drei Baustellen.                 | Kies und Sand für drei Baustellen bestellt.
            Command a crew of six on two pilot boats.                         | Lead a crew of six on two pilot boats.
            """)
    void isSupportedWithThem(String told, String text) {
        assertThat(OneLine.supported(told, text)).isTrue();
    }
}
