package dev.candor.jobanalysis.requirement.finding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.contract.posting.Requirements.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people are to be like, in the words of postings. */
class TraitFindingsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "You are patient with beginners | patience | patient",
                "Ability to build trust with farmers | relationship-building | build trust",
                "Du arbeitest sauber | diligence | sauber",
                "Vous êtes quelqu'un de chaleureux | friendliness | chaleureux",
                "Que seas una persona responsable | sense-of-responsibility | responsable",
                "Je luistert goed | active-listening | luistert goed",
                "Polite on the telephone | respectfulness | Polite",
                "You must be reliable | reliability | reliable",
                "Keep their cool when the bar is full | working-under-pressure | Keep their cool",
                "Du kannst auf Menschen zugehen | friendliness | auf Menschen zugehen",
                "Tu sais écouter | active-listening | sais écouter"
            })
    void readsWhatPeopleAreLike(String clause, String skill, String words) {
        List<Finding> traits = TraitFindings.find(clause, List.of());

        assertThat(traits).singleElement().satisfies(trait -> {
            assertThat(trait.skillIds()).containsExactly(skill);
            assertThat(clause.substring(trait.start(), trait.end())).isEqualTo(words);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Moving patient records to a new archive",
                "Cutting warm plastics",
                "A tidy sum of 400 euros",
                "You need your own reliable transport"
            })
    void takesAWordOfAThingForNoTrait(String clause) {
        assertThat(TraitFindings.find(clause, List.of())).isEmpty();
    }

    @Test
    void takesASingleWordBesideAnotherTrait() {
        String clause = "Punctual, warm and calm";
        Finding punctual = Finding.skill(Kind.SOFT_SKILL, "Punctuality", 0, 8, "punctuality");

        assertThat(TraitFindings.find(clause, List.of(punctual)))
                .extracting(Finding::skillIds)
                .containsExactly(List.of("friendliness"), List.of("working-under-pressure"));
    }
}
