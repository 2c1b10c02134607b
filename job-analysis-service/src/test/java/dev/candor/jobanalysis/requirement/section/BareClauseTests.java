package dev.candor.jobanalysis.requirement.section;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.jobanalysis.requirement.heading.BlockClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines without a heading of their own, by their grammar. */
class BareClauseTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Manages the spare parts store according to the plan|RESPONSIBILITIES",
                "Supplies three wards with clean linen|RESPONSIBILITIES",
                "Reassign vans when one of them breaks down|RESPONSIBILITIES",
                "Die Angebote schreiben Sie gemeinsam mit dem Innendienst.|RESPONSIBILITIES",
                "Know your way around a torque wrench|REQUIRED",
                "Dafür brauchen Sie eine abgeschlossene Lehre.|REQUIRED",
                "Ein Staplerschein wäre ideal.|PREFERRED",
                "Erfahrung mit Drohnen schadet nicht.|PREFERRED",
                "If you can weld as well, so much the better.|PREFERRED",
                "Une expérience en blanchisserie serait un vrai avantage.|PREFERRED",
                "Nos encantaría que hablaras catalán.|PREFERRED",
                "Uma carta de pesados seria ótimo.|PREFERRED",
                "Un corso di primo soccorso sarebbe utile.|PREFERRED",
                "Kennis van Frans zou mooi zijn.|PREFERRED"
            })
    void readsTheClassOffTheFormOfTheClause(String line, BlockClass expected) {
        BlockClass bare = PostingSections.of(line + "\n").getFirst().block();

        assertThat(bare).isEqualTo(expected);
    }

    @Test
    void takesAQuestionWithTheAnswerBehindIt() {
        String text = "Requirements\n- Three years on a farm\n- Can you shear sheep? Even better\n";

        assertThat(PostingSections.of(text))
                .filteredOn(clause -> clause.text().startsWith("Can you"))
                .extracting(Clause::block)
                .containsOnly(BlockClass.PREFERRED);
    }

    @Test
    void believesMustMoreThanTheHeading() {
        String text = "Nice to have\n- Welsh\n- Must be able to lift 20 kg\n";

        assertThat(PostingSections.of(text))
                .extracting(Clause::block)
                .containsExactly(BlockClass.PREFERRED, BlockClass.REQUIRED);
    }
}
