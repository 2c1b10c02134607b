package dev.candor.jobanalysis.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.contract.posting.Posting;
import dev.candor.contract.posting.Requirements.Requirement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The names of the employer and of towns are nothing that somebody can do. */
class OwnNamesTests {

    @Test
    void employerAndTownAreNoSkills() {
        String text = """
                Physics Teacher
                Three Elms School, Zaragoza

                Requirements
                - A degree in physics
                - You have taught at Three Elms School in Zaragoza
                - You document every lesson in Nimbus
                - French is a plus as we are opening in Paris
                """;

        assertThat(new OfflineRequirementAnalyst().analyze(posting(text)).requirements())
                .extracting(Requirement::name)
                .contains("Nimbus")
                .doesNotContain("Three Elms School", "Zaragoza", "Paris");
    }

    private static Posting posting(String text) {
        return new Posting(
                null,
                "text",
                null,
                "Physics Teacher",
                "Three Elms School",
                null,
                "Zaragoza",
                null,
                null,
                null,
                null,
                null,
                null,
                "en",
                text,
                List.of());
    }
}
