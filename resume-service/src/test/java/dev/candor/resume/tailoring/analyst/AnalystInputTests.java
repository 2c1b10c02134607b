package dev.candor.resume.tailoring.analyst;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.contract.posting.Requirements.Requirement;
import org.junit.jupiter.api.Test;

class AnalystInputTests {

    @Test
    void opensWhatIsNotFullyProvedWithWhatIsRequiredFirst() {
        assertThat(Openings.of().open())
                .extracting(open -> open.requirement().id())
                .containsExactly(Openings.PARTIAL, Openings.SILENT);
    }

    @Test
    void papersStudiesAndLanguagesAreNeverOpen() {
        assertThat(Openings.of().open())
                .extracting(AnalystInput.Open::requirement)
                .extracting(Requirement::id)
                .doesNotContain(Openings.CERTIFICATE, "r5", "r6");
        assertThat(Openings.closed().open()).isEmpty();
    }

    @Test
    void readsSentencesInTheOrderOfTheDocument() {
        assertThat(Openings.of().lines())
                .extracting(AnalystInput.Line::path)
                .containsExactly(
                        "basics.summary", "work[0].highlights[0]", "work[0].highlights[1]", "work[0].highlights[2]");
    }

    @Test
    void takesSoManyAndNotOneMore() {
        assertThat(Openings.wide(AnalystInput.MOST_OPEN, AnalystInput.MOST_LINES - 4))
                .satisfies(edge -> assertThat(edge.open()).hasSize(AnalystInput.MOST_OPEN))
                .satisfies(edge -> assertThat(edge.lines()).hasSize(AnalystInput.MOST_LINES));
        assertThat(Openings.wide(AnalystInput.MOST_OPEN + 1, AnalystInput.MOST_LINES - 3))
                .satisfies(beyond -> assertThat(beyond.open()).hasSize(AnalystInput.MOST_OPEN))
                .satisfies(beyond -> assertThat(beyond.lines()).hasSize(AnalystInput.MOST_LINES));
    }
}
