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

/** Numbers that follow: people with and without the person, and by how much something changed; beside those that do not. */
class HeadsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Repaired the crane of the yard in a team of five.   | Repaired the crane of the yard with four colleagues.  | passes
            Repaired the crane of the yard in a team of five.   | Repaired the crane of the yard with six colleagues.   | refused
            Repaired the crane of the yard with four colleagues. | Repaired the crane of the yard in a team of five.    | passes
            Sat on the safety panel with seven other fitters.   | One of eight fitters on the safety panel.             | passes
            Sat on the safety panel with seven other fitters.   | One of nine fitters on the safety panel.              | refused
            Guided two fitters and one apprentice in the yard.  | Guided three people in the yard: two fitters and an apprentice. | passes
            Guided two fitters and one apprentice in the yard.  | Guided six people in the yard: two fitters and an apprentice. | refused
            Cut the docking time from 6 hours to 80 minutes.    | Cut the docking time by more than four hours, to 80 minutes. | passes
            Cut the docking time from 6 hours to 80 minutes.    | Cut the docking time by more than five hours, to 80 minutes. | refused
            Brought the damage index of the yard from 41 to 29. | Brought the damage index of the yard down by 12 points, from 41 to 29. | passes
            Brought the damage index of the yard from 41 to 29. | Brought the damage index of the yard down by 22 points, from 41 to 29. | refused
            """)
    void english(String told, String text, String verdict) {
        assertThat(verdict(told, text)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Senkung der Liegezeiten im Hafen von 180 auf 112 Stunden. | Liegezeiten im Hafen um gut ein Drittel gesenkt, von 180 auf 112 Stunden. | passes
            Senkung der Liegezeiten im Hafen von 180 auf 112 Stunden. | Liegezeiten im Hafen um gut die Hälfte gesenkt, von 180 auf 112 Stunden. | refused
            Leitung des Lagers mit vier weiteren Meistern im Hafen.   | Einer von fünf Meistern in der Leitung des Lagers im Hafen. | passes
            """)
    void german(String told, String text, String verdict) {
        assertThat(verdict(told, text)).isEqualTo(verdict);
    }

    private static String verdict(String told, String text) {
        JsonResume source = JsonMapper.shared().readValue("""
                {"work":[{"name":"Coast Works","position":"Fitter","startDate":"2020-01","highlights":["%s"]}]}
                """.formatted(told), JsonResume.class);
        ClaimReport report = ClaimGate.check(
                source, ResumePaths.write(source, "work[0].highlights[0]", text), LocalDate.of(2026, 1, 15));
        return report.blocked() ? "refused" : "passes";
    }
}
