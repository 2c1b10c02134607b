package dev.candor.resume.claim.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A line in the words of the source says something else when one noun of it is another. */
class SwapsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Checked the moorings of 14 barges before each tide.               | Checked the engines of 14 barges before each tide.
            Helped a housing trust with the lease of two blocks of flats.     | Helped a housing trust with the demolition of two blocks of flats.
            Vermessung von Brunnen im Stadtgebiet, rund 30 im Jahr            | Vermessung von Brücken im Stadtgebiet, rund 30 im Jahr
            Accueil des familles au guichet, 60 dossiers par semaine          | Accueil des familles au guichet, 60 contrats par semaine
            """)
    void isAskedAbout(String told, String text) {
        assertThat(OneLine.supported(told, text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Checked the moorings of 14 barges before each tide.               | Inspected the moorings of 14 barges ahead of each tide.
            Helped a housing trust to furnish two blocks of flats.            | Helped a housing trust to fit out two blocks of flats.
            Cut waiting by changing the rota in spring 2019.                  | Cut waiting by adjusting the rota in spring 2019.
            Rufbereitschaft jedes dritte Wochenende im Klärwerk               | Rufbereitschaft an jedem dritten Wochenende im Klärwerk
            Programmed web shops for 12 small bakeries.                       | Programmed online stores for 12 small bakeries.
            """)
    void isNotAskedAboutInOtherWordsForTheSame(String told, String text) {
        assertThat(OneLine.supported(told, text)).isTrue();
    }
}
