package dev.candor.jobanalysis.requirement.section;

import static org.assertj.core.api.Assertions.assertThat;

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

    private static BlockClass classOf(String posting, String clause) {
        return PostingSections.of(posting).stream()
                .filter(one -> one.text().equals(clause))
                .findFirst()
                .orElseThrow()
                .block();
    }
}
