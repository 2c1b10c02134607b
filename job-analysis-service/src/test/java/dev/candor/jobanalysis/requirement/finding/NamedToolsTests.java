package dev.candor.jobanalysis.requirement.finding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.contract.posting.Requirements.Kind;
import dev.candor.jobanalysis.requirement.heading.BlockClass;
import dev.candor.jobanalysis.requirement.section.Clause;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedToolsTests {

    @ParameterizedTest
    @CsvSource({
        "en, Keep the visits current in Nimbus Care, Nimbus Care",
        "en, Write the invoices on the Fieldmate tablet, Fieldmate",
        "fr, Saisie des actes dans Médiplan, Médiplan",
        "sv, Dokumentera besöken i Omsorgia, Omsorgia",
    })
    void takesWhatWorkIsDoneIn(String language, String clause, String name) {
        assertThat(find(language, clause)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource({
        "en, Visit growers in Ireland",
        "en, Take part in the fair in March",
        "en, Talk to guests in Spanish",
        "en, Work in a small team",
        "de, Erfassung der Daten in Tabellen",
    })
    void leavesCountriesMonthsLanguagesAndGermanNouns(String language, String clause) {
        assertThat(find(language, clause)).isEmpty();
    }

    @Test
    void leavesWhatIsFoundAlready() {
        Clause clause = clause("Log defects in Jira");
        Finding jira = Finding.skill(Kind.TECHNICAL_SKILL, "Jira", 15, 19, "jira");

        assertThat(NamedTools.find(clause, "en", List.of(jira))).isEmpty();
    }

    private static List<String> find(String language, String text) {
        return NamedTools.find(clause(text), language, List.of()).stream()
                .map(Finding::name)
                .toList();
    }

    private static Clause clause(String text) {
        return new Clause(text, 0, text.length(), BlockClass.REQUIRED, true, true);
    }
}
