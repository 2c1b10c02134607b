package dev.candor.resume.claim.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody else did, decided or was helped with is not told as one's own. */
class OthersTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Fitted the kitchens, designed by an interior architect                | Designed and fitted the kitchens
            Ordered seed and feed; repairs are decided by the landowner           | Ordered seed and feed and decided on repairs
            Taped ankles at matches; the physiotherapist treats injuries          | Taped ankles and treated injuries at matches
            Assisted the harbour pilot with 30 berthings                          | Berthed 30 ships with the harbour pilot
            Löhne vorbereitet, geprüft vom Steuerberater                          | Löhne vorbereitet und geprüft
            Angebote geschrieben; die Freigabe lag beim Inhaber                   | Angebote geschrieben, samt Freigabe
            Suivi des vergers, taillés par un prestataire                         | Suivi et taille des vergers, taillés à la main
            Suivi du chantier, dirigé par l'architecte                            | Suivi du chantier, dirigé avec l'aide de l'architecte
            Preparo las rutas; los precios dependen de la gerencia                | Preparo las rutas y los precios
            Apoyo en la mudanza del archivo, que coordinó una empresa             | Mudanza del archivo con apoyo de una empresa
            Preparazione dei banchetti; i menu li decide lo chef                  | Preparazione dei banchetti e dei menu
            Werkplaats bijgehouden; over aankopen beslist de eigenaar             | Werkplaats bijgehouden en aankopen gedaan
            Montagem das peças, desenhadas por um arquiteto                       | Peças desenhadas e montadas
            """)
    void isAskedAbout(String told, String text) {
        assertThat(OneLine.supported(told, text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Fitted the kitchens, designed by an interior architect                | Fitted kitchens that an interior architect had designed
            Ordered seed and feed; repairs are decided by the landowner           | Ordered feed and seed; the landowner decides on repairs
            Taped ankles at matches; the physiotherapist treats injuries          | Taped ankles at matches
            Löhne vorbereitet, geprüft vom Steuerberater                          | Löhne vorbereitet und vom Steuerberater geprüft
            Angebote geschrieben; die Freigabe lag beim Inhaber                   | Angebote geschrieben, Freigabe durch den Inhaber
            Preparo las rutas; los precios dependen de la gerencia                | Preparo las rutas; los precios, de la gerencia
            Werkplaats bijgehouden; over aankopen beslist de eigenaar             | Werkplaats bijgehouden; de eigenaar beslist over aankopen
            Built the booking page with the shop owner                            | With the shop owner, built the booking page
            """)
    void isNotAskedAboutWhereItStaysTheirs(String told, String text) {
        assertThat(OneLine.supported(told, text)).isTrue();
    }
}
