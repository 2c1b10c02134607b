package dev.candor.jobanalysis.requirement.section;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.jobanalysis.requirement.heading.BlockClass;
import org.junit.jupiter.api.Test;

class SectionClassesTests {

    private static final String ABOVE = """
            Baker

            Your tasks
            - Prepare doughs for the morning
            - Clean the ovens

            Requirements
            - Completed apprenticeship as a baker
            - Three years of experience

            """;

    @Test
    void takesNamesBelowASecondHeadingThatNobodyKnowsAsWelcome() {
        assertThat(classOf(ABOVE + "Cherries on top\n- Chocolate work\n- Sugar work\n", "Sugar work"))
                .isEqualTo(BlockClass.PREFERRED);
    }

    @Test
    void takesWhatCompletesAnOpenHeadingAsWelcome() {
        assertThat(classOf(ABOVE + "We'd be delighted if\n- you make sourdough\n- you drive\n", "you drive"))
                .isEqualTo(BlockClass.PREFERRED);
    }

    @Test
    void takesBenefitsBelowAnUnknownHeadingAsBenefits() {
        assertThat(classOf(ABOVE + "Good to know\n- 30 days of holiday\n- Company car\n", "Company car"))
                .isEqualTo(BlockClass.BENEFITS);
    }

    @Test
    void takesDutiesBelowAnUnknownHeadingAsDuties() {
        String text =
                "Baker\n\nEarly mornings\n- Prepare doughs\n- Shape loaves\n\nRequirements\n- Apprenticeship as a baker\n\nWe offer\n- Holidays\n";

        assertThat(classOf(text, "Shape loaves")).isEqualTo(BlockClass.RESPONSIBILITIES);
    }

    @Test
    void believesLettersThatSayWhatIsEssential() {
        String text = ABOVE.replace("as a baker\n", "as a baker (E)\n").replace("experience\n", "experience (E)\n");
        String lettered = text.stripTrailing() + "\n- Sugar work (D)\n- A driving licence (E)\n";

        assertThat(classOf(lettered, "Sugar work (D)")).isEqualTo(BlockClass.PREFERRED);
        assertThat(classOf(lettered, "A driving licence (E)")).isEqualTo(BlockClass.REQUIRED);
        assertThat(classOf(ABOVE.stripTrailing() + "\n- Sugar work (D)\n", "Sugar work (D)"))
                .as("one letter alone may stand for anything")
                .isEqualTo(BlockClass.REQUIRED);
    }

    @Test
    void letsNoLineOfTheSectionAboveSpeakForAnother() {
        String waived = ABOVE.stripTrailing() + "\n- A knowledge of pastry is not required\n\n";

        assertThat(classOf(
                        waived + "Nice to have\n- You have seen a wood oven from the inside\n",
                        "You have seen a wood oven from the inside"))
                .isEqualTo(BlockClass.PREFERRED);
    }

    private static BlockClass classOf(String posting, String clause) {
        return PostingSections.of(posting).stream()
                .filter(one -> one.text().equals(clause))
                .findFirst()
                .orElseThrow()
                .block();
    }
}
