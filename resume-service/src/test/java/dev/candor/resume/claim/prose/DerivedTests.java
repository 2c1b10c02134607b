package dev.candor.resume.claim.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.resume.claim.ClaimGate;
import dev.candor.resume.document.JsonResume;
import dev.candor.resume.document.ResumePaths;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** Numbers that follow from others of the line, beside the same numbers that do not. */
class DerivedTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Trained two foremen and 19 fitters.           | Trained 21 people: two foremen and 19 fitters.
            Laid 50 km of cable along the coast.          | Laid about 31 miles (50 km) of cable along the coast.
            Laid 31 miles of cable along the coast.       | Laid about 50 km (31 miles) of cable along the coast.
            Serviced 67 turbines of 7 MW.                 | Serviced 469 MW (67 turbines of 7 MW).
            Met the target in 22 of 40 weeks.             | Met the target in 55% of weeks (22 of 40).
            Led two masons and seven fitters.             | Led a crew of nine, masons and fitters.
            """)
    void whatFollowsIsSupported(String told, String text) {
        assertThat(supported(told, text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ran 4 sites and 8 shops on the coast.         | Ran 12 people across 4 sites and 8 shops on the coast.
            Trained two foremen and 19 fitters.           | Trained 24 people: two foremen and 19 fitters.
            Trained two foremen and 19 fitters.           | Trained 21 people.
            Met the target in 22 of 40 weeks.             | Met the target in 65% of weeks (22 of 40).
            Serviced 67 turbines of 7 MW.                 | Serviced 496 MW (67 turbines of 7 MW).
            Piloted a valve on two lines (80 pumps, 60 repaired). | Piloted a valve on two lines, repairing 60 of 80 pumps (85%).
            Laid 50 km of cable along the coast.          | Laid about 36 miles (50 km) of cable along the coast.
            Laid 50 km of cable along the coast.          | Laid over 31 miles (50 km) of cable along the coast.
            Laid 50 km of cable along the coast.          | Laid 50 miles of cable along the coast.
            Negocié con el jefe las tarifas de dos hoteles. | Negocié personalmente las tarifas de dos hoteles.
            """)
    void whatDoesNotFollowIsNot(String told, String text) {
        assertThat(supported(told, text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "CACES nacelle (expiré), CACES nacelle",
        "Gabelstaplerschein (abgelaufen), Gabelstaplerschein",
        "Manejo de alimentos (vencido), Manejo de alimentos",
        "Nurse licence (inactive), Nurse licence"
    })
    void aLapsedPaperStaysLapsed(String held, String told) {
        JsonResume source = JsonMapper.shared()
                .readValue("{\"certificates\":[{\"name\":\"%s\"}]}".formatted(held), JsonResume.class);

        assertThat(ClaimGate.check(
                                source,
                                ResumePaths.write(source, "certificates[0].name", told),
                                LocalDate.of(2026, 1, 15))
                        .supported())
                .isFalse();
    }

    private static boolean supported(String line, String text) {
        JsonResume source = JsonMapper.shared().readValue("""
                {"work":[{"name":"Coast Works","position":"Engineer","startDate":"2020-01","endDate":"2021-12",
                  "highlights":["%s"]}]}
                """.formatted(line), JsonResume.class);
        return ClaimGate.check(
                        source, ResumePaths.write(source, "work[0].highlights[0]", text), LocalDate.of(2026, 1, 15))
                .supported();
    }
}
