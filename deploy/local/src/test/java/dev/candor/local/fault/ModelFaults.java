package dev.candor.local.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.local.testing.BillingModel.Trouble;
import dev.candor.local.testing.Run;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The model is busy, broken, cut off, of no use, or slow. */
class ModelFaults extends FaultCase {

    /** F19: all instances of a service wait as long as one of them was told to. */
    @Test
    void isBusy() {
        lab.model().meet(Collections.nCopies(4, Trouble.BUSY));
        List<Run> runs = story.submit(3);
        story.awaitEnds(LIMIT);

        assertThat(runs)
                .allSatisfy(run ->
                        assertThat(run.state().path("degraded").asBoolean()).isFalse());
    }

    /** F20 and F23: three of ten answers are errors or end in the middle. */
    @Test
    void isBrokenNowAndThen() {
        lab.model().meet(List.of(Trouble.BROKEN, Trouble.CUT, Trouble.BROKEN));
        List<Run> runs = story.submit(3);
        story.awaitEnds(LIMIT);

        assertThat(runs)
                .allSatisfy(run ->
                        assertThat(run.state().path("degraded").asBoolean()).isFalse());
    }

    /** F24: answers that are none. Code finishes what the model cannot. */
    @Test
    void talksNonsense() {
        lab.model().meet(Collections.nCopies(40, Trouble.GARBAGE));
        story.mayRepeat(40);
        Run run = story.submit();
        story.awaitEnds(LIMIT);

        assertThat(run.state().path("degraded").asBoolean()).isTrue();
    }

    /** F21: it answers nothing but errors. Code finishes. */
    @Test
    void isGone() {
        lab.model().meet(Collections.nCopies(200, Trouble.BROKEN));
        Run run = story.submit();
        story.awaitEnds(Duration.ofMinutes(3));

        assertThat(run.state().path("degraded").asBoolean()).isTrue();
    }

    /** F25: an answer takes longer than a step is held without a sign of life. */
    @Test
    void isSlowerThanALease() {
        int before = lab.model().calls();
        int distinct = lab.model().asked().size();
        lab.model().meet(List.of(Trouble.LATE));
        story.submit(1);
        story.awaitEnds(LIMIT);

        assertThat(lab.model().calls() - before)
                .as("no question was asked twice")
                .isEqualTo(lab.model().asked().size() - distinct);
    }
}
