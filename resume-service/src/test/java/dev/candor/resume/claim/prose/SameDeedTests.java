package dev.candor.resume.claim.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.resume.claim.ClaimGate;
import dev.candor.resume.claim.ClaimReport;
import dev.candor.resume.document.JsonResume;
import dev.candor.resume.document.ResumePaths;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** A deed, a title or a paper in another form is not refused; beside each the form that says more, which is. */
class SameDeedTests {

    private static final String PERSON = """
            {"basics": {"name": "Ilse Novak", "summary": "Works in a harbour."},
             "work": [{"name": "Coast Works", "position": "%s", "startDate": "2020-01", "highlights": ["%s"]}],
             "education": [{"institution": "Coast College", "studyType": "B.Sc.", "area": "Logistik", "endDate": "2015"},
                           {"institution": "North College", "studyType": "M.A. (not finished)", "area": "History"}]}
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Own the payment gateway of two ports.             | Owner of the payment gateway of two ports.        | passes
            Tested the payment gateway of two ports.          | Owner of the payment gateway of two ports.        | refused
            Line-manage two crane drivers in a yard of nine.  | Line manager of two crane drivers in a yard of nine. | passes
            Work with two crane drivers in a yard of nine.    | Line manager of two crane drivers in a yard of nine. | refused
            Assist community care workers with two patients a week. | Assist CCWs with two patients a week.       | passes
            Assist healthcare assistants with the rota.       | Assist HCAs with the rota.                        | passes
            Logged samples under the supervision of the chemist. | Samples logged, with the chemist supervising.  | passes
            Logged samples under the supervision of the chemist. | Supervised the chemist who logged samples.     | refused
            Learned every machine in the yard bar the crane.  | Trained on every machine in the yard bar the crane. | passes
            Learned every machine in the yard bar the crane.  | Trained others on every machine in the yard.      | refused
            Clerk of the month in May 2021.                   | Voted clerk of the month in May 2021.             | passes
            Clerk in the month of May 2021.                   | Voted best clerk in May 2021.                     | refused
            Loaded grain from March to June 2021.             | Loaded grain between March and June 2021.         | passes
            """)
    void english(String told, String text, String verdict) {
        assertThat(verdict("Clerk", told, "work[0].highlights[0]", text)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Leitung eines Bauabschnitts mit vier Monteuren in Kiel. | Bauabschnittsleiter mit vier Monteuren in Kiel.    | passes
            Mitarbeit an einem Bauabschnitt mit vier Monteuren in Kiel. | Bauabschnittsleiter mit vier Monteuren in Kiel. | refused
            Anleitung von zwei Aushilfen im Lager in Kiel.       | Leite zwei Aushilfen im Lager in Kiel an.            | passes
            Anleitung von zwei Aushilfen im Lager in Kiel.       | Leite zwei Aushilfen und das Lager in Kiel.          | refused
            Einstellung von 20 Fahrern im Jahr für das Lager.    | 20 Fahrer im Jahr für das Lager eingestellt.         | passes
            Schulung von 20 Fahrern im Jahr für das Lager.       | 20 Fahrer im Jahr für das Lager eingestellt.         | refused
            Betreuung von drei Masterarbeiten in Kiel.           | Betreuung von drei Arbeiten (Master) in Kiel.        | passes
            """)
    void german(String told, String text, String verdict) {
        assertThat(verdict("Sachbearbeiter", told, "work[0].highlights[0]", text))
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Clerk            | Works in a harbour, bachelor in Logistik.     | passes
            Clerk            | Works in a harbour, bachelor in Chemie.       | refused
            Clerk            | Works in a harbour, master in History.        | refused
            Apprentice Clerk | Works in a harbour after an apprenticeship.   | passes
            Clerk            | Works in a harbour after an apprenticeship.   | refused
            """)
    void papers(String title, String text, String verdict) {
        assertThat(verdict(title, "Loaded grain for two ships.", "basics.summary", text))
                .isEqualTo(verdict);
    }

    private static String verdict(String title, String told, String path, String text) {
        JsonResume source = JsonMapper.shared().readValue(PERSON.formatted(title, told), JsonResume.class);
        ClaimReport report = ClaimGate.check(source, ResumePaths.write(source, path, text), LocalDate.of(2026, 1, 15));
        return report.blocked() ? "refused" : "passes";
    }
}
