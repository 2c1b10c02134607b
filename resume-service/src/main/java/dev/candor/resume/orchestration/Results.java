package dev.candor.resume.orchestration;

import dev.candor.contract.agent.AgentRole;
import dev.candor.contract.message.OptimizationStatus;
import dev.candor.contract.message.StepResult;
import dev.candor.contract.message.StepResult.StepCancelled;
import dev.candor.contract.message.StepResult.StepFailed;
import dev.candor.contract.message.StepResult.StepSkipped;
import dev.candor.contract.message.StepResult.StepSucceeded;
import dev.candor.contract.message.StepResult.StepWaiting;
import dev.candor.contract.message.StepStatus;
import dev.candor.resume.orchestration.Decision.Paid;
import dev.candor.resume.orchestration.Snapshot.Ending;
import dev.candor.resume.orchestration.Snapshot.Step;
import dev.candor.resume.orchestration.Snapshot.Tries;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/** Takes answers of steps. Of an answer nobody waits for only the money counts. */
final class Results {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
    private static final int DOUBLINGS = 5;
    private static final String TIMED_OUT = "step-timed-out";

    private Results() {}

    static void take(Draft draft, Input.Result input) {
        StepResult result = input.result();
        result.answer()
                .usage()
                .forEach(usage -> draft.pay(
                        new Paid(result.answer().commandId(), result.answer().step(), usage, draft.at())));
        Step step = draft.step(result.answer().step());
        boolean wanted = step != null
                && !step.status().settled()
                && result.answer().commandId().equals(step.tries().command());
        if (!wanted || step == null) {
            return;
        }
        switch (draft.head().status()) {
            case RUNNING -> running(draft, step, input);
            case CANCELLING -> cancelling(draft, step, input);
            case QUEUED, SUCCEEDED, FAILED, CANCELLED, EXPIRED -> {
                // nobody waits for it any more
            }
        }
    }

    private static void running(Draft draft, Step step, Input.Result input) {
        switch (input.result()) {
            case StepSucceeded succeeded -> succeed(draft, step, succeeded, input);
            case StepFailed failed -> fail(draft, step, failed.code(), failed.retryable());
            case StepSkipped skipped -> Progress.fail(draft, step, skipped.code());
            case StepCancelled ignored -> fail(draft, step, "step-cancelled", true);
            case StepWaiting waiting -> await(draft, step, waiting);
        }
        Progress.advance(draft);
    }

    private static void cancelling(Draft draft, Step step, Input.Result input) {
        switch (input.result()) {
            case StepSucceeded succeeded -> succeed(draft, step, succeeded, input);
            case StepFailed failed -> cancelled(draft, step);
            case StepSkipped skipped -> cancelled(draft, step);
            case StepCancelled ignored -> cancelled(draft, step);
            case StepWaiting ignored -> {
                // it was told to stop and will say so
            }
        }
        Reducer.cancelledIfSettled(draft);
    }

    private static void cancelled(Draft draft, Step step) {
        draft.change(step.to(StepStatus.CANCELLED).with(step.times().finished(draft.at())));
    }

    private static void succeed(Draft draft, Step step, StepSucceeded succeeded, Input.Result input) {
        StepResult.Ending ending = succeeded.ending();
        if (step.role() == AgentRole.POSTING_READER) {
            draft.head(draft.head()
                    .with(draft.head().gains().posting(succeeded.output().id())));
        }
        if (input.scores() != null) {
            draft.head(draft.head()
                    .with(draft.head()
                            .gains()
                            .scores(input.scores().before(), input.scores().after())));
        }
        draft.change(step.to(StepStatus.SUCCEEDED)
                .with(step.times().finished(draft.at()))
                .with(new Ending(
                        succeeded.output(), ending.engine(), ending.degradedBecause(), ending.summary(), null)));
        if (ending.again() && draft.head().status() == OptimizationStatus.RUNNING) {
            Repeats.again(draft, step);
        }
    }

    /**
     * Another attempt after a pause, while attempts are left; else the end of the step. An answered command is done with. A required
     * step gets its limit anew with each attempt: time passes also while something of ours is away, and an outage must not fail a
     * run. An optional one has its limit once and is left out then.
     */
    private static void fail(Draft draft, Step step, String code, boolean retryable) {
        Instant deadline = step.times().deadline();
        int doublings = Math.min(DOUBLINGS, Reducer.ATTEMPTS - step.tries().left());
        Instant retryAt = draft.at().plus(FIRST_PAUSE.multipliedBy(1L << Math.max(0, doublings)));
        boolean optional = draft.planned(step.name()).optional();
        boolean inTime = !optional || deadline == null || retryAt.isBefore(deadline);
        if (retryable && step.tries().left() > 1 && inTime) {
            draft.change(step.to(StepStatus.RETRYING)
                    .with(new Tries(step.tries().attempt(), step.tries().left() - 1, null))
                    .with(optional ? step.times().retry(retryAt) : step.times().anew(retryAt))
                    .with(Ending.because(code)));
        } else {
            Progress.fail(draft, step, code);
        }
    }

    /** Nobody has answered for a step in time. */
    static void late(Draft draft, Step step) {
        fail(draft, step, TIMED_OUT, true);
    }

    private static void await(Draft draft, Step step, StepWaiting waiting) {
        Instant until = waiting.until();
        StepStatus next = until == null ? StepStatus.RUNNING : StepStatus.RETRYING;
        Instant askAgain = (until == null ? draft.at() : until).plus(Progress.ASK_AGAIN);
        boolean told = step.status() == next && Objects.equals(step.times().retryAt(), until);
        if (!told) {
            draft.change(step.to(next)
                    .with(step.times().waiting(until, askAgain))
                    .with(until == null ? Ending.NONE : Ending.because(waiting.code())));
        }
    }
}
