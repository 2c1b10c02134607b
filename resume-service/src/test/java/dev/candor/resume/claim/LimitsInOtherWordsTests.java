package dev.candor.resume.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the source says of how far a skill or a language goes stays with it, wherever in the list it is told and in whatever words. */
class LimitsInOtherWordsTests {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String PERSON = """
            {"basics": {"name": "Ilse Novak", "label": "Clerk"},
             "work": [{"name": "Lakeside Depot", "position": "Clerk", "startDate": "2015-02",
                       "highlights": ["Trying out Kilnlog on one of the shelves"]}],
             "skills": [{"name": "Skills", "keywords": ["%s", "%s"]}],
             "languages": [{"language": "Danish", "fluency": "%s"}]}
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Kilnlog (read it, seldom edit it); Kilnlog; asked",
                "Kilnlog (read it, seldom edit it); Kilnlog (seldom); supported",
                "Kilnlog – under supervision; Kilnlog; asked",
                "Kilnlog (under supervision); learning Kilnlog under supervision; supported",
                "Kilnlog, rusty; Kilnlog; asked",
                "Kilnlog (nur lesend); Kilnlog, nur zum Lesen; supported",
                "Kilnlog (solo lettura); lettura Kilnlog; supported",
                "Kilnlog (lectura); Kilnlog; asked",
                "Kilnlog (en apprentissage); Kilnlog; asked",
                "Kilnlog (onder begeleiding); Kilnlog; asked",
                "Kilnlog (sob supervisão); Kilnlog; asked",
                "Kilnlog (glazes and firing curves); Kilnlog; supported",
                "Kilnlog (lecture de plans); Kilnlog; supported"
            })
    void aSkillKeepsItsLimit(String had, String told, String verdict) {
        assertThat(verdict(person("rota", had, "B1"), person(told, "rota", "B1")))
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "fluent (spoken); fluent; asked",
                "fluent (spoken); fluent in speech; supported",
                "fluent (written and spoken); fluent; supported",
                "fließend (mündlich); fließend; asked",
                "fluido (hablado); fluido; asked",
                "vloeiend (lezen); vloeiend; asked",
                "reading knowledge; can read it; supported",
                "reading knowledge; can read and speak it; refused",
                "reading knowledge; fluent; refused"
            })
    void aLanguageIsNotSpokenForBeingRead(String had, String told, String verdict) {
        assertThat(verdict(person("rota", "shelves", had), person("rota", "shelves", told)))
                .isEqualTo(verdict);
    }

    private static String verdict(JsonNode source, JsonNode told) {
        ClaimReport report = ClaimGate.check(source, told, LocalDate.of(2026, 11, 30));
        return report.blocked() ? "refused" : report.supported() ? "supported" : "asked";
    }

    private static JsonNode person(String first, String second, String fluency) {
        return JSON.readTree(PERSON.formatted(first, second, fluency));
    }
}
