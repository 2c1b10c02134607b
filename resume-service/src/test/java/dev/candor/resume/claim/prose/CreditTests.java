package dev.candor.resume.claim.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What came about is not told as brought about by somebody. */
class CreditTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Late trains on the branch line fell from 12 to 5 a week.          | Reduced late trains on the branch line from 12 to 5 a week.
            Complaints at the counter fell from 40 to 25 a year.              | My new counter signs brought complaints down from 40 to 25 a year.
            Die Ausschussquote der Linie sank von 4 % auf 2 %                 | Durch eigene Ideen sank die Ausschussquote der Linie von 4 % auf 2 %
            Le taux de retour est passé de 9 % à 6 %                          | Le nouveau guide a fait passer le taux de retour de 9 % à 6 %
            Las visitas al museo subieron de 4.000 a 6.000 al mes             | Aumenté las visitas al museo de 4.000 a 6.000 al mes
            """)
    void isAskedAbout(String told, String text) {
        assertThat(OneLine.supported(told, text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Late trains on the branch line fell from 12 to 5 a week.          | Late trains on the branch line were down from 12 to 5 a week.
            Rewrote the timetable; late trains fell from 12 to 5 a week.       | Rewrote the timetable and reduced late trains from 12 to 5 a week.
            Complaints at the counter fell from 40 to 25 a year.              | Complaints at the counter dropped from 40 to 25 a year.
            Die Ausschussquote der Linie sank von 4 % auf 2 %                 | Rückgang der Ausschussquote der Linie von 4 % auf 2 %
            """)
    void isNotAskedAboutWhenNobodyOrTheSamePersonDidIt(String told, String text) {
        assertThat(OneLine.supported(told, text)).isTrue();
    }
}
