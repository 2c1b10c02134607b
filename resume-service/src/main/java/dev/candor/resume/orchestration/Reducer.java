package dev.candor.resume.orchestration;

import dev.candor.contract.message.OptimizationFact.OptimizationCancelled;
import dev.candor.contract.message.OptimizationFact.OptimizationCancelling;
import dev.candor.contract.message.OptimizationFact.OptimizationExpired;
import dev.candor.contract.message.OptimizationFact.OptimizationQueued;
import dev.candor.contract.message.OptimizationFact.OptimizationStarted;
import dev.candor.contract.message.OptimizationStatus;
import dev.candor.contract.message.StepStatus;
import dev.candor.resume.orchestration.Snapshot.Ending;
import dev.candor.resume.orchestration.Snapshot.Head;
import dev.candor.resume.orchestration.Snapshot.Step;
import dev.candor.resume.orchestration.Snapshot.Times;
import dev.candor.resume.orchestration.Snapshot.Tries;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Decides what follows from what happened. Pure: no clock, chance, database or log. Total: every status and input has an answer.
 * Idempotent: the same input again changes nothing and says nothing. Results of different steps commute.
 */
final class Reducer {

    static final int ATTEMPTS = 3;
    private static final Duration LONGEST = Duration.ofMinutes(60);
    private static final Duration LONGEST_WAIT = Duration.ofHours(24);
    private static final Duration STOP_WITHIN = Duration.ofSeconds(15);

    private Reducer() {}

    static Decision decide(Snapshot before, Input input) {
        Draft draft = new Draft(before, input.at());
        switch (input) {
            case Input.Admit ignored -> admit(draft);
            case Input.Result result -> Results.take(draft, result);
            case Input.Tick ignored -> tick(draft);
            case Input.Cancel ignored -> cancel(draft);
            case Input.Retry ignored -> retry(draft);
        }
        return draft.decision();
    }

    private static void admit(Draft draft) {
        Head head = draft.head();
        if (head.status() != OptimizationStatus.QUEUED) {
            return;
        }
        draft.head(head.to(OptimizationStatus.RUNNING)
                .with(head.life().admitted(draft.at(), draft.at().plus(LONGEST))));
        draft.say(entry -> new OptimizationStarted(entry, head.planVersion()));
        Progress.advance(draft);
    }

    private static void cancel(Draft draft) {
        switch (draft.head().status()) {
            case QUEUED -> {
                Progress.stopOpen(draft);
                Progress.end(draft, OptimizationStatus.CANCELLED, null);
                draft.say(OptimizationCancelled::new);
            }
            case RUNNING -> {
                draft.head(draft.head().to(OptimizationStatus.CANCELLING));
                draft.say(OptimizationCancelling::new);
                draft.steps().forEach(step -> cancel(draft, step));
                cancelledIfSettled(draft);
            }
            case CANCELLING, CANCELLED, FAILED, SUCCEEDED, EXPIRED -> {
                // nothing to stop, or stopping already
            }
        }
    }

    private static void cancel(Draft draft, Step step) {
        if (Progress.atWork(step)) {
            Progress.stop(draft, step);
            draft.put(step.with(step.times().waiting(null, draft.at().plus(STOP_WITHIN))));
        } else if (!step.status().settled()) {
            draft.change(step.to(StepStatus.CANCELLED).with(step.times().finished(draft.at())));
        }
    }

    static void cancelledIfSettled(Draft draft) {
        boolean cancelling = draft.head().status() == OptimizationStatus.CANCELLING;
        if (cancelling && draft.steps().stream().allMatch(step -> step.status().settled())) {
            Progress.end(draft, OptimizationStatus.CANCELLED, null);
            draft.say(OptimizationCancelled::new);
        }
    }

    private static void retry(Draft draft) {
        boolean endedBadly = switch (draft.head().status()) {
            case FAILED, CANCELLED, EXPIRED -> true;
            case QUEUED, RUNNING, CANCELLING, SUCCEEDED -> false;
        };
        if (!endedBadly) {
            return;
        }
        for (Step step : draft.steps()) {
            if (step.status() != StepStatus.SUCCEEDED && step.status() != StepStatus.SKIPPED) {
                draft.put(new Step(
                        step.name(),
                        step.role(),
                        StepStatus.PENDING,
                        new Tries(step.tries().attempt(), ATTEMPTS, null),
                        Times.NONE,
                        Ending.NONE));
            }
        }
        Head head = draft.head();
        draft.head(head.nextRun().with(head.gains().ended(null, false, null)));
        draft.say(OptimizationQueued::new);
    }

    private static void tick(Draft draft) {
        switch (draft.head().status()) {
            case QUEUED -> {
                if (passed(draft, draft.head().life().createdAt().plus(LONGEST_WAIT))) {
                    expire(draft);
                }
            }
            case RUNNING -> {
                Instant deadline = draft.head().life().deadline();
                if (deadline != null && passed(draft, deadline)) {
                    expire(draft);
                } else {
                    Overdue.look(draft);
                }
            }
            case CANCELLING -> {
                draft.steps().stream()
                        .filter(step -> !step.status().settled()
                                && passed(draft, step.times().dispatchAgainAt()))
                        .forEach(step -> draft.change(
                                step.to(StepStatus.CANCELLED).with(step.times().finished(draft.at()))));
                cancelledIfSettled(draft);
            }
            case SUCCEEDED, FAILED, CANCELLED, EXPIRED -> {
                // over
            }
        }
    }

    private static void expire(Draft draft) {
        Progress.stopOpen(draft);
        Progress.end(draft, OptimizationStatus.EXPIRED, new Snapshot.Problem("out-of-time", null));
        draft.say(OptimizationExpired::new);
    }

    static boolean passed(Draft draft, @Nullable Instant when) {
        return when != null && !when.isAfter(draft.at());
    }
}
