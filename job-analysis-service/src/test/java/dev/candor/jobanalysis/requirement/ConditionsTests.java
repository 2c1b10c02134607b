package dev.candor.jobanalysis.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.contract.posting.Requirements.Condition;
import dev.candor.jobanalysis.requirement.heading.BlockClass;
import dev.candor.jobanalysis.requirement.section.Clause;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionsTests {

    @ParameterizedTest
    @CsvSource({
        "One on-call week in six, shifts",
        "Jourtjänst var femte helg, shifts",
        "Astreinte un week-end sur quatre, shifts",
        "A visa cannot be sponsored, work-permit",
        "Habilitation électrique exigée, clearance"
    })
    void findsWhatEndsAnApplication(String text, String kind) {
        assertThat(found(text)).extracting(Condition::kind).containsExactly(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Every day 4 million journeys are planned with our software",
                "Trois mille colis par jour",
                "You join the rehabilitation team",
                "An advisable first step is to ask"
            })
    void seesNoConditionInsideAnotherWord(String text) {
        assertThat(found(text)).isEmpty();
    }

    private static List<Condition> found(String text) {
        return Conditions.of(List.of(new Clause(text, 0, text.length(), BlockClass.REQUIRED, true, true)));
    }
}
