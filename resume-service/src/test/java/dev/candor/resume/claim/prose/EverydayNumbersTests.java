package dev.candor.resume.claim.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers as people of seven languages say them again: units, spans of the clock, months, rates; and beside them untrue ones of the same shape. */
class EverydayNumbersTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Derzeit 35 Stunden pro Woche in der Werkstatt        | Derzeit 35 Wochenstunden in der Werkstatt
        Visites guidées, une trentaine de fois par an        | Visites guidées, environ 30 fois par an
        Visite guidate, una trentina di volte all'anno       | Visite guidate, circa 30 volte all'anno
        Fines 2021: €80,000 imposed, of which 45,000 collected | Fines in 2021: €80,000 imposed and €45,000 collected
        Dreiwöchiges Praktikum in der Gärtnerei              | Drei Wochen Praktikum in der Gärtnerei
        Sechs Monate im Einsatz in Mosambik als Logistiker   | Sechsmonatiger Einsatz in Mosambik als Logistiker
        Driedaagse cursus voor nieuwe medewerkers gegeven    | Cursus van drie dagen voor nieuwe medewerkers gegeven
        Nachtdienst etwa fünfmal pro Monat                   | Nachtdienst, etwa fünf pro Monat
        Kasse mit bis zu 900 Euro Umsatz am Tag              | Kasse mit Umsatz am Tag bis 900 €
        Behandelde 200 tot 250 aanvragen per jaar            | Behandelde jaarlijks tussen de 200 en de 250 aanvragen
        Gestione di 20-30 pratiche al mese                   | Gestione di un numero di pratiche tra le 20 e le 30 al mese
        Delivered 90 to 120 parcels a day                    | Delivered ninety to a hundred and twenty parcels a day
        Einzelmöbel aus Esche gebaut, Aushilfe in der Lackiererei | Baute Einzelmöbel aus Esche und half in der Lackiererei aus
        Cashed up at closing with a supervisor               | Did the end-of-day cashing up with a supervisor
        Proposed a rota for the night crew                   | Put forward a night shift pattern for the crew
        """)
    void otherForms(String told, String text) {
        assertThat(OneLine.supported(told, text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Derzeit 35 Stunden pro Woche in der Werkstatt        | Derzeit 35 Monatsstunden in der Werkstatt
        Einkauf mit einem Budget von 800 Euro pro Monat      | Einkauf mit einem Wochenbudget von 800 Euro
        Visites guidées, une trentaine de fois par an        | Visites guidées, environ 40 fois par an
        Fines 2021: €80,000 imposed, of which 45,000 collected | Fines in 2021: €80,000 imposed and €75,000 collected
        Sechsmonatiger Einsatz in Mosambik als Logistiker    | Sechs Jahre im Einsatz in Mosambik als Logistiker
        Kasse mit bis zu 900 Euro Umsatz am Tag              | Kasse mit 900 € Umsatz am Tag
        Behandelde 200 tot 250 aanvragen per jaar            | Behandelde jaarlijks tussen de 200 en 300 aanvragen
        Delivered 90 to 120 parcels a day                    | Delivered ninety to a hundred and fifty parcels a day
        Cashed up at closing with a supervisor               | Cashed up with a supervisor every day
        Look after 30 kg of seed and a crew of 12, up to 40 people in June | Look after 30 kg of seed and a crew of 40
        """)
    void otherFormsOfOtherNumbers(String told, String text) {
        assertThat(OneLine.supported(told, text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Grazed 40 hectares of permanent pasture              | Grazed about 100 acres of permanent pasture
        Drove a round of 120 miles a day                     | Drove a round of about 190 km a day
        Patrolled an area of 90 square miles                 | Patrolled an area of about 230 km²
        Loaded pallets of up to 500 kg by hand               | Loaded pallets of up to 1,100 lb by hand
        Kept the cold store at 5 °C                          | Kept the cold store at 41 °F
        Filled tanks of 1,000 gallons                        | Filled tanks of about 3,800 litres
        Climbed masts of 60 feet for repairs                 | Climbed masts of about 18 metres for repairs
        Gestion de 12 hectares de vergers                    | Gestion de 0,12 km² de vergers
        Beladung von 12 Tonnen pro Schicht                   | Beladung von 12.000 kg pro Schicht
        Threaded pipe up to 3 inches for a brewery | Threaded pipe up to 3″ for a brewery
        """)
    void otherUnits(String told, String text) {
        assertThat(OneLine.supported(told, text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Grazed 40 hectares of permanent pasture              | Grazed 110 acres of permanent pasture
        Grazed 100 acres of permanent pasture                | Grazed 100 acres (about 60 hectares) of permanent pasture
        Drove a round of 120 miles a day                     | Drove a round of about 290 km a day
        Patrolled an area of 90 square miles                 | Patrolled an area of about 400 km²
        Climbed masts of 60 feet for repairs                 | Climbed masts of about 28 metres for repairs
        Filled tanks of 1,000 gallons                        | Filled tanks of about 6,800 litres
        Threaded pipe up to 3 inches for a brewery | Threaded pipe up to 4″ for a brewery
        """)
    void convertedWrongly(String told, String text) {
        assertThat(OneLine.supported(told, text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Bereitschaft jeden Sonntag von 8 bis 14 Uhr          | Bereitschaft jeden Sonntag, sechs Stunden (8–14 Uhr)
        Front desk 9.30–12.00 on weekdays                    | Front desk for two and a half hours on weekdays (9.30–12.00)
        Ziel in fünf von sieben Jahren erreicht              | Ziel in fünf von sieben Jahren erreicht (gut 70 %)
        Verkauf auf dem Markt alle zwei Wochen               | Verkauf auf dem Markt zweimal im Monat
        Visited the orphanage twice a month                  | Fortnightly visits to the orphanage
        Visite du verger deux fois par mois                  | Visite du verger toutes les deux semaines
        Twee keer per maand op de markt                      | Om de twee weken op de markt
        Spätdienst etwa viermal pro Monat                    | Rund 48 Spätdienste im Jahr (etwa vier pro Monat)
        Einkauf mit 2.000 Euro pro Woche                     | Einkauf mit 2.000 Euro pro Woche, also 8.000 Euro in vier Wochen
        Vertretung im März 2018 und 2019                     | Vertretung im März 2018 und im März 2019
        Vendemmia nei settembri 2015 e 2016                  | Vendemmia a settembre 2015 e a settembre 2016
        Sorted 40 parcels a day on average | Sorted 40 parcels a day on average, i.e. 200 in five working days
        Viewer for tide tables; 90 stars, three contributors besides me | Viewer for tide tables; 90 stars and four contributors, me included
        Sold nine prints, one of them at auction | Sold nine prints (one at auction and eight by other means)
        """)
    void workedOut(String told, String text) {
        assertThat(OneLine.supported(told, text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Bereitschaft jeden Sonntag von 8 bis 14 Uhr          | Bereitschaft jeden Sonntag, acht Stunden (8–14 Uhr)
        Ziel in fünf von sieben Jahren erreicht              | Ziel in fünf von sieben Jahren erreicht (gut 80 %)
        Verkauf auf dem Markt alle zwei Wochen               | Verkauf auf dem Markt viermal im Monat
        Visited the orphanage twice a month                  | Weekly visits to the orphanage
        Spätdienst etwa viermal pro Monat                    | Rund 80 Spätdienste im Jahr (etwa vier pro Monat)
        Einkauf mit 2.000 Euro pro Woche                     | Einkauf mit 2.000 Euro pro Woche, also 10.000 Euro in vier Wochen
        Vertretung im März 2018 und 2019                     | Vertretung im März 2018 und im April 2019
        Vertretung im März 2018 und 2019                     | Vertretung im März 2018 und im März 2020
        Sorted 40 parcels a day on average | Sorted 40 parcels a day on average, i.e. 300 in five working days
        Viewer for tide tables; 90 stars, three contributors besides me | Viewer for tide tables; 90 stars and six contributors, me included
        Viewer for tide tables; 90 stars, three contributors | Viewer for tide tables; 90 stars and four contributors, me included
        Sold nine prints, one of them at auction | Sold nine prints (three at auction and six by other means)
        """)
    void workedOutWrongly(String told, String text) {
        assertThat(OneLine.supported(told, text)).isFalse();
    }
}
