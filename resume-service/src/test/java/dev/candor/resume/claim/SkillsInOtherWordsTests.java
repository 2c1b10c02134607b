package dev.candor.resume.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a skill may be called after the lines and the list that it stands in, and what is refused as new. */
class SkillsInOtherWordsTests {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String PERSON = """
            {"basics": {"name": "Ilse Novak", "label": "%s"},
             "work": [{"name": "Lakeside Depot", "position": "%s", "startDate": "2015-02", "highlights": ["%s"]}],
             "skills": [{"name": "%s", "keywords": ["%s"]}],
             "languages": [{"language": "Danish", "fluency": "B1"}]}
            """;
    private static final String LINE =
            "Checked and filed claims of three garages, carried out non-destructive tests and reported on damage to insurers";
    private static final String ZEILE =
            "Prüfung von Rechnungen im Einkauf und Erstellung der Monatsberichte für die Werksleitung in Bremen";

    @ParameterizedTest
    @CsvSource({
        "claim files, filing claims, supported",
        "claim files, checking and filing claims, supported",
        "claim files, non-destructive tests, supported",
        "damage review, reviewing damage, supported",
        "damage review, reviewing and reporting on damage, supported",
        "rota, depot rota, asked",
        "rota, harvest rota, asked",
        "rota, rota forecasting, asked",
        "rota, Rota Magic, refused",
        "rota, Kubernetes rota, refused",
        "rota, certified rota, refused",
        "rota, three rotas, refused",
        "NG tube, NGs and tubes, supported",
        "NG tube, NX tubes, refused",
        "rota, welding, refused",
        "job safety analysis, job safety analysis (JSA), supported",
        "job safety analysis, job safety analysis (OSHA), refused",
        "QGIS (beginner), QGIS (basic), supported",
        "QGIS (basic), QGIS (advanced), refused",
        "Kafka (consumers only), Kafka (producers only), refused",
        "advanced Excel, Excel (advanced), supported",
        "rota forecasting, R.F., supported",
        "rota forecasting, R.T., refused",
        "artificial intake, A.I., asked",
        "e-procurement, electronic procurement, supported",
        "procurement, electronic procurement, asked",
        "upholstery, upholstery techniques, supported",
        "upholstery, upholstery law, asked",
        "eviction, clerk eviction, supported",
        "QGIS, QGIS (GIS), supported",
        "QGIS, QGIS (ArcGIS), refused",
        "rota, Danish (B1), supported",
        "rota, Danish, supported",
        "rota, Danish (C1), refused",
        "rota, Norwegian (A2), refused"
    })
    void knowsASkillByTheWordsOfTheSource(String had, String told, String verdict) {
        assertThat(verdict("Clerk", LINE, had, told, "Skills")).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "Rechnungsprüfung, Prüfung von Rechnungen, supported",
        "Berichtserstellung, Erstellung von Berichten, supported",
        "Zeugniserstellung, Erstellung von Zeugnissen, supported",
        "BAV, Betriebliche Altersvorsorge (BAV), supported",
        "BAV, Berliner Archivverwaltung (BAX), refused",
        "Einkauf, Schweißen, refused",
        "Hopfenanbau, Anbau von Hopfen, supported",
        "Hopfenanbau, Handel mit Hopfen, asked",
        "Polstern, Polsterarbeiten, supported",
        "Polstern (Grundkenntnisse), Polsterarbeiten, refused",
        "Möbelpflege mit Wachs, Wachsen von Möbeln, supported",
        "Möbelpflege mit Wachs, Lasieren von Möbeln, asked"
    })
    void takesCompoundsApart(String had, String told, String verdict) {
        assertThat(verdict("Sachbearbeiterin", ZEILE, had, told, "Kenntnisse")).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "Montessori, Pedagogy, supported",
        "rota, Pedagogy, asked",
        "rota, Yard tasks, supported",
        "rota, Kubernetes, refused",
        "rota, Expert skills, refused"
    })
    void takesAHeadingForTheNameOfAGroup(String had, String heading, String verdict) {
        assertThat(verdict("Clerk", LINE, had, had, heading)).isEqualTo(verdict);
    }

    private static String verdict(String title, String line, String had, String told, String heading) {
        ClaimReport report = ClaimGate.check(
                person(title, line, "Skills", had), person(title, line, heading, told), LocalDate.of(2026, 11, 30));
        return report.blocked() ? "refused" : report.supported() ? "supported" : "asked";
    }

    private static JsonNode person(String title, String line, String heading, String skill) {
        return JSON.readTree(PERSON.formatted(title, title, line, heading, skill));
    }
}
