package dev.candor.resume.claim.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Limits, help, trials, partners and frequencies in Italian, Portuguese and Dutch. */
class SouthernAndDutchTests {

    private static final Map<String, String> SUMMARIES = Map.of(
            "it", "Lavoro da molti anni nella manutenzione e mi piace quando le cose funzionano come devono.",
            "pt", "Trabalho há muitos anos na manutenção e gosto quando as coisas funcionam como devem.",
            "nl", "Ik werk al jaren in het onderhoud en vind het fijn als alles doet wat het moet doen.");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            it | Inventario dei pezzi di ricambio con due colleghi di reparto.      | Inventario dei pezzi di ricambio da solo.
            it | Turni di guardia, sotto la supervisione del capo tecnico.          | Turni di guardia in piena autonomia.
            it | Nuovo registro digitale in prova, solo per il magazzino nord.      | Nuovo registro digitale introdotto stabilmente in tutti i magazzini.
            it | Visite al deposito due volte al mese con la responsabile.          | Visite al deposito ogni settimana con la responsabile.
            it | Collaudi superati tutti, tranne quello di marzo.                   | Collaudi superati tutti.
            pt | Ajudei a planear o arquivo novo da câmara.                         | Dirigi o planeamento do arquivo novo da câmara.
            pt | Balanço anual dos armazéns com três colegas.                       | Balanço anual dos armazéns, feito sozinha.
            pt | Aplicação de rotas em teste numa das quatro oficinas.              | Aplicação de rotas em uso em todas as oficinas.
            pt | Reuniões mensais com os fornecedores de peças.                     | Reuniões semanais com os fornecedores de peças.
            nl | Meegewerkt aan het nieuwe rooster voor de meldkamer.               | Leiding gegeven aan het nieuwe rooster voor de meldkamer.
            nl | Jaarlijkse telling van het depot samen met twee collega's.         | Jaarlijkse telling van het depot, geheel zelfstandig.
            nl | Keuringen van alle heftrucks, behalve die van hal 3.               | Keuringen van alle heftrucks.
            nl | Maandelijks overleg met de leveranciers van onderdelen.            | Wekelijks overleg met de leveranciers van onderdelen.
            """)
    void areNotLost(String language, String told, String text) {
        assertThat(OneLine.supported(told, text, SUMMARIES.get(language))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            it | Inventario dei pezzi di ricambio con due colleghi di reparto.      | Insieme a due colleghi di reparto ho curato l'inventario dei pezzi di ricambio.
            it | Turni di guardia, sotto la supervisione del capo tecnico.          | Turni di guardia con la supervisione del capo tecnico.
            it | Visite al deposito due volte al mese con la responsabile.          | Due volte al mese visite al deposito insieme alla responsabile.
            pt | Balanço anual dos armazéns com três colegas.                       | Com três colegas, balanço dos armazéns uma vez por ano.
            pt | Reuniões mensais com os fornecedores de peças.                     | Reuniões com os fornecedores de peças todos os meses.
            nl | Jaarlijkse telling van het depot samen met twee collega's.         | Met twee collega's elk jaar een telling van het depot.
            nl | Maandelijks overleg met de leveranciers van onderdelen.            | Elke maand overleg met de leveranciers van onderdelen.
            """)
    void mayBeToldInOtherWords(String language, String told, String text) {
        assertThat(OneLine.supported(told, text, SUMMARIES.get(language))).isTrue();
    }
}
