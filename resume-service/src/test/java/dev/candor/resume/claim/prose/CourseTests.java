package dev.candor.resume.claim.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.resume.claim.ClaimGate;
import dev.candor.resume.document.JsonResume;
import dev.candor.resume.document.ResumePaths;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** "Over two years" is the course of two years where the line says within which time something came about, and more of them elsewhere. */
class CourseTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Worked two years as a nurse on a ward.                      | Worked over two years as a nurse on a ward.
            Worked two years as a nurse on a ward.                      | Worked more than two years as a nurse on a ward.
            Cared for patients at home for two years.                   | Cared for patients at home for over two years.
            Cared for patients at home for two years.                   | Cared for patients at home over two years.
            Two years of experience in night shifts.                    | Over two years of experience in night shifts.
            Two years' experience in night shifts.                      | Over two years' experience in night shifts.
            Ran the ward for 18 months.                                 | Ran the ward for more than 18 months.
            Cut waiting times by a third in two years.                  | Cut waiting times by a third in more than two years.
            Ran the night ward over two years.                          | Ran the night ward for more than two years.
            Cut waiting times by a third in over two years.             | Cut waiting times by a third in two years.
            Zwei Jahre Pflege von Patienten auf der Station.            | Über zwei Jahre Pflege von Patienten auf der Station.
            Zwei Jahre Erfahrung in der Pflege von Patienten.           | Mehr als zwei Jahre Erfahrung in der Pflege von Patienten.
            Leitung der Station und der Nachtwache für zwei Jahre.      | Leitung der Station und der Nachtwache für über zwei Jahre.
            """)
    void whatLastedIsNotMadeLonger(String told, String text) {
        JsonResume source = nurse(told);

        assertThat(Retelling.in(source).faults(told, text)).contains(Retelling.Fault.NUMBER_MOVED);
        assertThat(supported(source, text)).as("by the gate").isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Cut waiting times by a third in two years.                  | Cut waiting times by a third over two years.
            Cut waiting times by a third within two years.              | Cut waiting times by a third over two years.
            Cut waiting times by a third over two years.                | Cut waiting times by a third in two years.
            Worked over two years as a nurse on a ward.                 | Worked more than two years as a nurse on a ward.
            Worked more than two years as a nurse on a ward.            | Worked two years as a nurse on a ward.
            Senkte die Wartezeit der Patienten in zwei Jahren um 30 %.  | Senkte die Wartezeit der Patienten über zwei Jahre um 30 %.
            """)
    void whatCameAboutInATimeCameAboutOverIt(String told, String text) {
        JsonResume source = nurse(told);

        assertThat(Retelling.in(source).faults(told, text)).isEmpty();
        assertThat(supported(source, text)).as("by the gate").isTrue();
    }

    private static boolean supported(JsonResume source, String text) {
        return ClaimGate.check(
                        source, ResumePaths.write(source, "work[0].highlights[0]", text), LocalDate.of(2026, 1, 15))
                .supported();
    }

    private static JsonResume nurse(String line) {
        return JsonMapper.shared().readValue("""
                {"work":[{"name":"Hill Clinic","position":"Nurse","startDate":"2020-01","endDate":"2021-12",
                  "highlights":["%s"]}]}
                """.formatted(line), JsonResume.class);
    }
}
