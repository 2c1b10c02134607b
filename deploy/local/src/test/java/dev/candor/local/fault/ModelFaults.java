package dev.candor.local.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.candor.local.testing.BillingModel.Trouble;
import dev.candor.local.testing.Run;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The model is busy, broken, cut off, of no use, or slow. */
class ModelFaults extends FaultCase {

    /**
     * F19: all instances of a service wait as long as one of them was told to. F20 and F23: then three answers are errors or end in the
     * middle.
     */
    @Test
    void isBusyAndThenBrokenNowAndThen() {
        List<Run> runs = new ArrayList<>();
        // a step asks four times: three troubles may all fall on the same one
        for (List<Trouble> troubles :
                List.of(Collections.nCopies(3, Trouble.BUSY), List.of(Trouble.BROKEN, Trouble.CUT, Trouble.BROKEN))) {
            lab.model().meet(troubles);
            runs.addAll(story.submit(2));
            story.awaitEnds(LIMIT);
        }

        assertThat(lab.model().isCalm()).as("all troubles were met").isTrue();

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

    /** F25: an answer takes longer than what is left of the lease, and whoever waits for it keeps the step. */
    @Test
    void isSlowerThanALease() {
        int before = lab.model().calls();
        int distinct = lab.model().asked().size();
        Run run = submitToASlowWriter(4_000);
        String writer = await().atMost(LIMIT).until(() -> lab.writer(run), name -> !name.isEmpty());
        lab.slowModel(24_000);
        lab.letLeasesRunDown(writer, Duration.ofSeconds(3));
        DatabaseFaults.pause(3_000);
        lab.quickModel();
        story.awaitEnds(LIMIT);

        assertThat(lab.model().log())
                .as("a call longer than the rest of the lease and the search for steps that nobody holds")
                .anyMatch(call -> Duration.between(call.from(), call.until()).compareTo(Duration.ofSeconds(11)) > 0);
        assertThat(lab.model().calls() - before)
                .as("no question was asked twice")
                .isEqualTo(lab.model().asked().size() - distinct);
    }
}
