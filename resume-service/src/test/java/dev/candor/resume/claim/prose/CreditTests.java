package dev.candor.resume.claim.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.resume.claim.ClaimGate;
import dev.candor.resume.document.JsonResume;
import dev.candor.resume.document.ResumePaths;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

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
        assertThat(supported(told, text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Late trains on the branch line fell from 12 to 5 a week.          | Late trains on the branch line were down from 12 to 5 a week.
            Rewrote the timetable; late trains fell from 12 to 5 a week.       | Rewrote the timetable and reduced late trains from 12 to 5 a week.
            Complaints at the counter fell from 40 to 25 a year.              | Complaints at the counter dropped from 40 to 25 a year.
            Die Ausschussquote der Linie sank von 4 % auf 2 %                 | Rückgang der Ausschussquote der Linie von 4 % auf 2 %
            """)
    void isNotAskedAboutWhenNobodyOrTheSamePersonDidIt(String told, String text) {
        assertThat(supported(told, text)).isTrue();
    }

    private static boolean supported(String told, String text) {
        JsonResume source = JsonMapper.shared().readValue("""
                {"basics": {"name": "Ida Moor"},
                 "work": [{"name": "Town works", "position": "Clerk", "startDate": "2017-02", "endDate": "2020-08", "highlights": ["%s"]}]}
                """.formatted(told), JsonResume.class);
        return ClaimGate.check(
                        source, ResumePaths.write(source, "work[0].highlights[0]", text), LocalDate.of(2026, 1, 15))
                .supported();
    }
}
