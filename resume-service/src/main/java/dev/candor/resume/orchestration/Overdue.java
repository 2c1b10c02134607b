package dev.candor.resume.orchestration;

import dev.candor.contract.message.OptimizationStatus;
import dev.candor.contract.message.StepStatus;
import dev.candor.resume.orchestration.Decision.Order;
import dev.candor.resume.orchestration.Snapshot.Step;
import java.time.Duration;
import java.time.Instant;

/** What has waited too long while an optimization runs: lost commands, due retries, steps past their limit. */
final class Overdue {

    /** Whoever does a step ends it at its deadline; this much later it is taken for lost. */
    private static final Duration GRACE = Duration.ofSeconds(30);

    private Overdue() {}

    static void look(Draft draft) {
        for (Step step : draft.steps()) {
            if (draft.head().status() == OptimizationStatus.RUNNING) {
                look(draft, step);
            }
        }
        Progress.advance(draft);
    }

    private static void look(Draft draft, Step step) {
        boolean open = step.status() == StepStatus.RUNNING || step.status() == StepStatus.RETRYING;
        if (!open) {
            return;
        }
        Instant deadline = step.times().deadline();
        boolean inFlight = Progress.atWork(step);
        if (deadline != null && Reducer.passed(draft, inFlight ? deadline.plus(GRACE) : deadline)) {
            Progress.stop(draft, step);
            Results.late(draft, step);
        } else if (!inFlight && Reducer.passed(draft, step.times().retryAt())) {
            Progress.dispatch(draft, step);
        } else if (inFlight && Reducer.passed(draft, step.times().dispatchAgainAt())) {
            askAgain(draft, step);
        }
    }

    private static void askAgain(Draft draft, Step step) {
        Instant startedAt =
                step.times().startedAt() == null ? draft.at() : step.times().startedAt();
        Duration sofar = Duration.between(startedAt, draft.at());
        Duration pause = sofar.compareTo(Progress.ASK_AGAIN) < 0 ? Progress.ASK_AGAIN : sofar;
        draft.put(step.with(
                step.times().waiting(step.times().retryAt(), draft.at().plus(pause))));
        Progress.order(
                draft,
                step,
                (name, role, attempt, command, until) -> new Order.Run(name, role, attempt, command, until));
    }
}
