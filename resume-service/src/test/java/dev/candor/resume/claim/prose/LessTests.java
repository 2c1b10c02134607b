package dev.candor.resume.claim.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What made somebody's part smaller is not left out: standing in, another one's say, the own shift. */
class LessTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Urlaubsvertretung der Küchenleitung im Freibad                    | Küchenleitung im Freibad
            Vocal suplente del consejo del puerto                             | Vocal del consejo del puerto
            Washed wounds of dogs on the vet's instructions.                  | Washed and stitched wounds of dogs.
            Menu de fête réalisé sous la direction du chef                    | Menu de fête réalisé sous ma direction
            Built a kiln with the potter; no breakage on my shift since 2018. | Built a kiln with the potter; no breakage at the works since 2018.
            """)
    void isAskedAbout(String told, String text) {
        assertThat(OneLine.supported(told, text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Urlaubsvertretung der Küchenleitung im Freibad                    | Urlaubsvertretung für die Küchenleitung im Freibad
            Vocal suplente del consejo del puerto                             | Suplente de un vocal del consejo del puerto
            Washed wounds of dogs on the vet's instructions.                  | Washed wounds of dogs as instructed by the vet.
            Menu de fête réalisé sous la direction du chef                    | Menu de fête réalisé sous le contrôle du chef
            No breakage on my shift since 2018.                               | My shift has had no breakage since 2018.
            """)
    void isNotAskedAboutWithIt(String told, String text) {
        assertThat(OneLine.supported(told, text)).isTrue();
    }
}
