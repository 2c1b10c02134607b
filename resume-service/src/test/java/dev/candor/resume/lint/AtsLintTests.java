package dev.candor.resume.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.resume.document.JsonResume;
import dev.candor.resume.document.ResumeWarning;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class AtsLintTests {

    private static final String GOOD = """
            {"basics": {"name": "Jo Example", "email": "jo@example.org", "phone": "+1 202 555 0100", "summary": "Cook for large kitchens."},
             "work": [{"name": "Harbour Inn", "position": "Cook", "startDate": "2020-01", "highlights": ["Cooked 80 meals a day in Python Bay"]}],
             "education": [{"institution": "College", "studyType": "Certificate"}],
             "skills": [{"name": "Knife work"}]}""";

    @Test
    void saysNothingAboutAPlainResume() {
        assertThat(AtsLint.of(resume(GOOD), List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            "name": "Jo Example",;;missing-name;basics.name
            "email": "jo@example.org",;;missing-email;basics.email
            "email": "jo@example.org";"email": "jo@example";odd-email;basics.email
            , "phone": "+1 202 555 0100";;missing-phone;basics.phone
            Cook for large kitchens.;;no-summary;basics.summary
            Cook for large kitchens.;I am a team player.;self-praise;basics.summary
            , "position": "Cook";;role-without-title;work[0].position
            "name": "Harbour Inn",;;role-without-employer;work[0].name
            , "startDate": "2020-01";;role-without-dates;work[0].startDate
            , "startDate": "2020-01";, "startDate": "2020-01", "endDate": "2019-01";dates-turned;work[0].endDate
            "Cooked 80 meals a day in Python Bay";;no-lines;work[0].highlights
            Cooked 80;Cooked;no-numbers;work
            Cooked 80;I cooked 80;first-person;work[0].highlights[0]
            Cooked 80;\uE001 Cooked 80;odd-characters;work[0].highlights[0]
            {"name": "Knife work"};;no-skills;skills
            Knife work;Kubernetes;skill-not-shown;skills[0].name
            {"institution": "College", "studyType": "Certificate"};;no-education;education
            """)
    void findsWhatTripsAReader(String from, String to, String code, String path) {
        String json = GOOD.replace(from, to == null ? "" : to);

        assertThat(AtsLint.of(resume(json), List.of())).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.path()).isEqualTo(path);
            assertThat(finding.meaning()).isNotBlank();
            assertThat(finding.action()).isNotBlank();
        });
    }

    @Test
    void takesInWhatWasNoticedInTheFile() {
        ResumeWarning columns = new ResumeWarning("two-columns", "info", "Two columns.", 1);

        assertThat(AtsLint.of(resume(GOOD), List.of(columns)))
                .extracting(LintFinding::code)
                .containsExactly("two-columns");
    }

    @Test
    void everyRuleHasItsOwnCodeAndASeverity() {
        assertThat(LintRule.values()).hasSizeGreaterThanOrEqualTo(20);
        assertThat(List.of(LintRule.values()))
                .allSatisfy(rule -> assertThat(rule.at(null).severity()).isIn("error", "warning", "info"));
    }

    private static JsonResume resume(String json) {
        return JsonMapper.builder().build().readValue(json, JsonResume.class);
    }
}
