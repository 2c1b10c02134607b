package dev.candor.resume.orchestration;

import dev.candor.contract.agent.AgentRole;
import dev.candor.contract.agent.Engine;
import dev.candor.contract.agent.Plan;
import dev.candor.contract.id.CommandId;
import dev.candor.contract.message.OptimizationFact.Gain;
import dev.candor.contract.message.OptimizationFact.OptimizationFailed;
import dev.candor.contract.message.OptimizationFact.OptimizationSucceeded;
import dev.candor.contract.message.OptimizationStatus;
import dev.candor.contract.message.StepStatus;
import dev.candor.resume.orchestration.Decision.Order;
import dev.candor.resume.orchestration.Snapshot.Ending;
import dev.candor.resume.orchestration.Snapshot.Gains;
import dev.candor.resume.orchestration.Snapshot.Problem;
import dev.candor.resume.orchestration.Snapshot.Step;
import dev.candor.resume.orchestration.Snapshot.Times;
import dev.candor.resume.orchestration.Snapshot.Tries;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Moves steps on: dispatch, fail, stop, and the end of all. */
final class Progress {

    static final Duration ASK_AGAIN = Duration.ofSeconds(30);

    private Progress() {}

    /** Whether somebody may be doing this step now. */
    static boolean atWork(Step step) {
        return step.status() == StepStatus.RUNNING
                || (step.status() == StepStatus.RETRYING && step.times().dispatchAgainAt() != null);
    }

    /** Starts every step whose needs are met; ends the optimization when nothing is open. */
    static void advance(Draft draft) {
        if (draft.head().status() != OptimizationStatus.RUNNING) {
            return;
        }
        for (Step step : draft.steps()) {
            if (step.status() == StepStatus.PENDING && met(draft, step)) {
                dispatch(draft, step);
            }
        }
        if (draft.steps().stream().allMatch(step -> step.status().settled())) {
            succeed(draft);
        }
    }

    private static boolean met(Draft draft, Step step) {
        return Repeats.needs(draft, step).stream().allMatch(need -> {
            Step needed = draft.step(need);
            return needed != null && (needed.status() == StepStatus.SUCCEEDED || needed.status() == StepStatus.SKIPPED);
        });
    }

    /** Asks for the next attempt of a step. The limit of an optional one spans all its attempts of a run. */
    static void dispatch(Draft draft, Step step) {
        int attempt = step.tries().attempt() + 1;
        Duration limit = draft.planned(step.name()).share().limit();
        Times times = new Times(
                Objects.requireNonNullElse(step.times().startedAt(), draft.at()),
                null,
                Objects.requireNonNullElse(step.times().deadline(), draft.at().plus(limit)),
                null,
                draft.at().plus(ASK_AGAIN));
        Step asked = step.to(StepStatus.RUNNING)
                .with(new Tries(attempt, step.tries().left(), draft.commandId(step.name(), attempt)))
                .with(times);
        draft.change(asked);
        order(draft, asked, Order.Run::new);
    }

    /** Ends a step for good without output: an optional one is left out, a required one ends the optimization. */
    static void fail(Draft draft, Step step, String code) {
        boolean optional = draft.planned(step.name()).optional();
        draft.change(step.to(optional ? StepStatus.SKIPPED : StepStatus.FAILED)
                .with(step.times().finished(draft.at()))
                .with(Ending.because(code)));
        if (!optional) {
            stopOpen(draft);
            end(draft, OptimizationStatus.FAILED, new Problem(code, step.name()));
            draft.say(entry -> new OptimizationFailed(entry, code));
        }
    }

    /** Cancels every open step, telling those who may be at work. */
    static void stopOpen(Draft draft) {
        for (Step step : draft.steps()) {
            if (!step.status().settled()) {
                stop(draft, step);
                draft.change(step.to(StepStatus.CANCELLED).with(step.times().finished(draft.at())));
            }
        }
    }

    static void stop(Draft draft, Step step) {
        if (atWork(step)) {
            order(draft, step, Order.Stop::new);
        }
    }

    static void order(Draft draft, Step step, OrderOf kind) {
        CommandId command = step.tries().command();
        Instant deadline = step.times().deadline();
        if (command != null && deadline != null) {
            draft.order(kind.of(step.name(), step.role(), step.tries().attempt(), command, deadline));
        }
    }

    static void end(Draft draft, OptimizationStatus status, @Nullable Problem why) {
        Gains gains = draft.head().gains().ended(engine(draft.steps()), degraded(draft.steps()), why);
        draft.head(draft.head().to(status).with(gains).with(draft.head().life().finished(draft.at())));
    }

    private static void succeed(Draft draft) {
        end(draft, OptimizationStatus.SUCCEEDED, null);
        Gains gains = draft.head().gains();
        double before = Objects.requireNonNullElse(gains.before(), 0.0);
        draft.say(entry -> new OptimizationSucceeded(
                entry,
                new Gain(
                        Objects.requireNonNullElse(gains.engine(), Engine.OFFLINE),
                        gains.degraded(),
                        before,
                        Objects.requireNonNullElse(gains.after(), before),
                        0)));
    }

    /** What the model-capable steps agree on, else mixed; absent if none of them has ended well. */
    private static @Nullable Engine engine(List<Step> steps) {
        Set<Engine> engines = steps.stream()
                .filter(step -> Plans.MODEL_ROLES.contains(step.role()))
                .map(step -> step.ending().engine())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return engines.size() == 1 ? engines.iterator().next() : engines.isEmpty() ? null : Engine.MIXED;
    }

    private static boolean degraded(List<Step> steps) {
        return steps.stream().anyMatch(step -> step.ending().degradedBecause() != null);
    }

    /** Makes one kind of order. */
    @FunctionalInterface
    interface OrderOf {

        Order of(String step, AgentRole role, int attempt, CommandId command, Instant deadline);
    }

    /** What a step may spend of the money that is left, in millionths. Steps that may run together never share more than all of it. */
    static long budget(Plan plan, String step, long leftMicros) {
        return plan.steps().stream()
                .filter(planned -> step.equals(planned.name()) || step.matches(planned.name() + "-[0-9]+"))
                .mapToLong(planned -> leftMicros * planned.share().budgetPercent() / 100)
                .findFirst()
                .orElse(0);
    }
}
