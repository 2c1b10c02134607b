package dev.candor.resume.orchestration;

import dev.candor.contract.agent.AgentRole;
import dev.candor.contract.agent.Engine;
import dev.candor.contract.id.CommandId;
import dev.candor.contract.id.FileId;
import dev.candor.contract.id.OptimizationId;
import dev.candor.contract.id.OwnerId;
import dev.candor.contract.message.ContentReference;
import dev.candor.contract.message.OptimizationStatus;
import dev.candor.contract.message.StepStatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An optimization and its steps in plan order, as the rows say it. */
public record Snapshot(Head head, List<Step> steps) {

    /** Copies the steps. */
    public Snapshot {
        steps = List.copyOf(steps);
    }

    /** The step of this name, or the last of its repetitions. */
    public Optional<Step> latest(String name) {
        return steps.stream()
                .filter(step -> step.name().equals(name) || step.name().matches(name + "-[0-9]+"))
                .reduce((earlier, later) -> later);
    }

    /** The optimization itself. {@code seq} counts its facts. */
    public record Head(
            OptimizationId id,
            OwnerId owner,
            int planVersion,
            int run,
            OptimizationStatus status,
            int seq,
            int progress,
            Request request,
            Gains gains,
            Life life) {

        Head to(OptimizationStatus next) {
            return new Head(id, owner, planVersion, run, next, seq, progress, request, gains, life);
        }

        Head at(int nextSeq, int nextProgress) {
            return new Head(id, owner, planVersion, run, status, nextSeq, nextProgress, request, gains, life);
        }

        Head with(Gains next) {
            return new Head(id, owner, planVersion, run, status, seq, progress, request, next, life);
        }

        Head with(Life next) {
            return new Head(id, owner, planVersion, run, status, seq, progress, request, gains, next);
        }

        Head nextRun() {
            return new Head(
                    id,
                    owner,
                    planVersion,
                    run + 1,
                    OptimizationStatus.QUEUED,
                    seq,
                    0,
                    request,
                    gains,
                    new Life(life.createdAt(), null, null, null));
        }
    }

    /**
     * What was asked for: the source is sealed content under {@code inputId}.
     *
     * @param engine offline, or llm where a model may be asked
     */
    public record Request(UUID inputId, FileId resumeId, long maxCostMicros, Engine engine) {

        /** By code alone. */
        public Request(UUID inputId, FileId resumeId, long maxCostMicros) {
            this(inputId, resumeId, maxCostMicros, Engine.OFFLINE);
        }
    }

    /** What came of it so far; scores are 0 to 100. */
    public record Gains(
            @Nullable UUID postingId,
            @Nullable Double before,
            @Nullable Double after,
            @Nullable Engine engine,
            boolean degraded,
            @Nullable Problem problem) {

        /** Nothing yet. */
        public static Gains none() {
            return new Gains(null, null, null, null, false, null);
        }

        Gains posting(UUID id) {
            return new Gains(id, before, after, engine, degraded, problem);
        }

        Gains scores(double beforeScore, @Nullable Double afterScore) {
            return new Gains(
                    postingId, beforeScore, afterScore == null ? after : afterScore, engine, degraded, problem);
        }

        Gains ended(@Nullable Engine by, boolean withLess, @Nullable Problem why) {
            return new Gains(postingId, before, after, by, withLess, why);
        }
    }

    /** Why it failed, and in which step. */
    public record Problem(String code, @Nullable String step) {}

    /** When what happened, or must have. */
    public record Life(
            Instant createdAt,
            @Nullable Instant admittedAt,
            @Nullable Instant deadline,
            @Nullable Instant finishedAt) {

        Life admitted(Instant at, Instant until) {
            return new Life(createdAt, at, until, null);
        }

        Life finished(Instant at) {
            return new Life(createdAt, admittedAt, deadline, at);
        }
    }

    /** One node of the plan in this run. */
    public record Step(String name, AgentRole role, StepStatus status, Tries tries, Times times, Ending ending) {

        Step to(StepStatus next) {
            return new Step(name, role, next, tries, times, ending);
        }

        Step with(Tries next) {
            return new Step(name, role, status, next, times, ending);
        }

        Step with(Times next) {
            return new Step(name, role, status, tries, next, ending);
        }

        Step with(Ending next) {
            return new Step(name, role, status, tries, times, next);
        }
    }

    /** Attempts made and left; the command is that of the last attempt. */
    public record Tries(int attempt, int left, @Nullable CommandId command) {}

    /** When a step began, ended, must end, and when something is done about it. */
    public record Times(
            @Nullable Instant startedAt,
            @Nullable Instant finishedAt,
            @Nullable Instant deadline,
            @Nullable Instant retryAt,
            @Nullable Instant dispatchAgainAt) {

        static final Times NONE = new Times(null, null, null, null, null);

        Times finished(Instant at) {
            return new Times(startedAt, at, deadline, null, null);
        }

        Times retry(Instant at) {
            return new Times(startedAt, null, deadline, at, null);
        }

        /** As {@link #retry}, with a limit of its own for the attempt. */
        Times anew(Instant at) {
            return new Times(startedAt, null, null, at, null);
        }

        Times waiting(@Nullable Instant until, Instant again) {
            return new Times(startedAt, null, deadline, until, again);
        }
    }

    /** What a step has left; everything absent before it ends. */
    public record Ending(
            @Nullable ContentReference output,
            @Nullable Engine engine,
            @Nullable String degradedBecause,
            @Nullable String summary,
            @Nullable String code) {

        static final Ending NONE = new Ending(null, null, null, null, null);

        static Ending because(String code) {
            return new Ending(null, null, null, null, code);
        }
    }
}
