package dev.candor.resume.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a name, a title or a skill may be called instead, and what is left out of it at somebody's cost. */
class FieldsInOtherWordsTests {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String PERSON = """
            {"basics": {"name": "Ilse Novak", "label": "Ward Clerk"},
             "work": [{"name": "Lakeside Clinic", "position": "%s", "startDate": "2015-02"}],
             "awards": [{"title": "%s", "date": "2020"}],
             "certificates": [{"name": "Prince2 Practitioner (exam outstanding)"}],
             "skills": [{"name": "Office", "keywords": ["%s", "filing"]}]}
            """;

    @ParameterizedTest
    @CsvSource({
        "Co-Lead, Co-lead, false",
        "Co-Lead, Lead, true",
        "Assistante de gestion (alternance), Assistante de gestion, true",
        "Assistante de gestion, Gestion, true"
    })
    void keepsAPartnerInATitle(String held, String told, boolean found) {
        assertThat(found(person(held, "Prize of the house", "DSN"), person(told, "Prize of the house", "DSN")))
                .isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        "'Clerk of the Year, nominated', Clerk of the Year",
        "'Schreibkraft des Jahres, nominiert', Schreibkraft des Jahres",
        "'Empleada del Año, finalista', Empleada del Año"
    })
    void keepsHowFarAnAwardWent(String given, String told) {
        assertThat(found(person("Clerk", given, "DSN"), person("Clerk", told, "DSN")))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "ACLS, Advanced cardiac life support (ACLS), false",
        "ACLS, ACLS (advanced cardiac life support), false",
        "ACLS, Accounting for large systems (ACL), true",
        "Orbis (basic), Orbis (basic knowledge), false",
        "Orbis (basic), Orbis (advanced knowledge), true",
        "Orbis (in training), Orbis, true",
        "Orbis (in Ausbildung), Orbis, true"
    })
    void takesASkillInOtherLettersAndNotMoreOfIt(String had, String told, boolean found) {
        assertThat(found(person("Clerk", "Prize of the house", had), person("Clerk", "Prize of the house", told)))
                .isEqualTo(found);
    }

    private static boolean found(JsonNode source, JsonNode tailored) {
        return !ClaimGate.check(source, tailored, LocalDate.of(2026, 11, 30)).supported();
    }

    private static JsonNode person(String title, String award, String skill) {
        return JSON.readTree(PERSON.formatted(title, award, skill));
    }
}
