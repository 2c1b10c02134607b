package dev.candor.resume.orchestration;

import dev.candor.contract.message.StepResult;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What can happen to an optimization. Time comes with it. */
sealed interface Input {

    /** When it happened. */
    Instant at();

    /** Its turn has come. */
    record Admit(Instant at) implements Input {}

    /** A step answered; scores are read from the output of the matching steps. */
    record Result(StepResult result, Instant at, @Nullable Scores scores) implements Input {}

    /** Time has passed. */
    record Tick(Instant at) implements Input {}

    /** The person wants it to stop. */
    record Cancel(Instant at) implements Input {}

    /** The person wants it tried again. */
    record Retry(Instant at) implements Input {}

    /** Overall match before and after tailoring, 0 to 100. */
    record Scores(double before, @Nullable Double after) {}
}
