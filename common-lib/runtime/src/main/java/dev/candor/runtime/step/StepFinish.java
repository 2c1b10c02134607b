package dev.candor.runtime.step;

import dev.candor.contract.agent.AgentOutcome;
import dev.candor.contract.agent.Assignment;
import dev.candor.contract.agent.Engine;
import dev.candor.contract.agent.Usage;
import dev.candor.contract.id.CommandId;
import dev.candor.contract.message.ContentReference;
import dev.candor.contract.message.StepResult;
import dev.candor.runtime.messaging.FaultPoint;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/** Ends one run of a step in one transaction: output, row and answer, if the fence still holds. */
final class StepFinish {

    private static final Logger LOG = LoggerFactory.getLogger(StepFinish.class);

    /** Waits from this long on are told to whoever watches. */
    private static final Duration WORTH_TELLING = Duration.ofSeconds(5);

    private static final long BACKOFF_MILLIS = 2_000;
    private static final long BACKOFF_MOST_MILLIS = 60_000;
    private static final int DOUBLINGS = 5;

    private final StepWork work;
    private final ContentStore contents;
    private final StepResultSink sink;
    private final TransactionOperations transactions;
    private final Surroundings surroundings;

    StepFinish(
            StepWork work,
            ContentStore contents,
            StepResultSink sink,
            TransactionOperations transactions,
            Surroundings surroundings) {
        this.work = work;
        this.contents = contents;
        this.sink = sink;
        this.transactions = transactions;
        this.surroundings = surroundings;
    }

    /** Empty if the step is over for this instance, else when to run it again. */
    Optional<Instant> finish(StepCommand command, long fence, Instant startedAt, Ended ended) {
        Run run = new Run(command, fence, startedAt);
        return switch (ended) {
            case Ended.Ran ran -> outcome(run, ran);
            case Ended.Broken broken ->
                settle(run, Answers.failed(answer(run, List.of()), broken.code(), broken.retryable()));
            case Ended.Cancelled ignored -> settle(run, new StepResult.StepCancelled(answer(run, List.of())));
            case Ended.TooLate ignored -> settle(run, Answers.failed(answer(run, List.of()), "step-timed-out", true));
            case Ended.Lost ignored -> {
                LOG.warn(
                        "another instance has taken step {}",
                        command.assignment().attempt().step());
                yield Optional.of(now().plus(WORTH_TELLING));
            }
            case Ended.Released ignored -> {
                work.release(run.id(), fence);
                yield Optional.of(now());
            }
        };
    }

    /** Ends a step whose holder died after it was asked to stop; false if it is not so. */
    boolean endAbandoned(CommandId id) {
        return work.abandoned(id)
                .map(optimization -> transactions.execute(status -> {
                    sink.lock(optimization);
                    Optional<StepResult> result = work.cancel(id);
                    result.ifPresent(sink::accept);
                    return result.isPresent();
                }))
                .orElse(false);
    }

    private Optional<Instant> outcome(Run run, Ended.Ran ran) {
        return switch (ran.outcome()) {
            case AgentOutcome.Completed<?> completed -> completed(run, ran.handler(), completed);
            case AgentOutcome.Failed<?> failed ->
                settle(run, Answers.failed(answer(run, failed.usage()), failed.code(), false));
            case AgentOutcome.Skipped<?> skipped ->
                settle(run, new StepResult.StepSkipped(answer(run, skipped.usage()), skipped.code()));
            case AgentOutcome.Retryable<?> retryable -> wait(run, retryable);
        };
    }

    private Optional<Instant> completed(Run run, StepHandler handler, AgentOutcome.Completed<?> completed) {
        Object output = completed.output();
        ContentStore.Prepared prepared = output instanceof ContentReference
                ? null
                : contents.prepare(
                        run.command().assignment().ownerId(),
                        handler.outputKind(),
                        run.id().value(),
                        output);
        StepResult.Answer answer = answer(run, completed.usage());
        boolean finished = Boolean.TRUE.equals(transactions.execute(status -> {
            sink.lock(run.command().assignment().optimizationId());
            ContentReference reference = prepared == null ? (ContentReference) output : contents.keep(prepared);
            StepResult result = Answers.succeeded(answer, completed, reference, handler.again(output));
            if (!work.finish(run.id(), run.fence(), result)) {
                status.setRollbackOnly();
                return false;
            }
            sink.accept(result);
            return true;
        }));
        return ended(run, finished, "succeeded");
    }

    private Optional<Instant> settle(Run run, StepResult result) {
        boolean finished = Boolean.TRUE.equals(transactions.execute(status -> {
            sink.lock(run.command().assignment().optimizationId());
            if (!work.finish(run.id(), run.fence(), result)) {
                return false;
            }
            sink.accept(result);
            return true;
        }));
        return ended(
                run,
                finished,
                result.getClass().getSimpleName().replace("Step", "").toLowerCase(Locale.ROOT));
    }

    private Optional<Instant> ended(Run run, boolean finished, String outcome) {
        String step = run.command().assignment().attempt().step();
        if (finished) {
            FaultPoint.hit("K11");
            Duration took = Duration.between(run.startedAt(), now()).abs();
            surroundings
                    .meters()
                    .timer("candor.step.duration", "step", step, "outcome", outcome)
                    .record(took);
            LOG.atInfo()
                    .addKeyValue("step", step)
                    .addKeyValue("outcome", outcome)
                    .addKeyValue("milliseconds", took.toMillis())
                    .log("step ended");
        } else {
            LOG.warn("step {} was finished by somebody newer", step);
        }
        return Optional.empty();
    }

    private Optional<Instant> wait(Run run, AgentOutcome.Retryable<?> retryable) {
        Instant now = now();
        Instant until = now.plus(pause(run.fence(), retryable.after()));
        if (until.isAfter(run.command().assignment().terms().deadline())) {
            return settle(run, Answers.failed(answer(run, retryable.usage()), retryable.code(), true));
        }
        boolean told = !Duration.between(now, until).minus(WORTH_TELLING).isNegative();
        transactions.executeWithoutResult(status -> {
            sink.lock(run.command().assignment().optimizationId());
            if (work.release(run.id(), run.fence()) && told) {
                // money is booked once, at the end: what was paid so far is in the ledger
                sink.accept(new StepResult.StepWaiting(run.answer(now, List.of()), retryable.code(), until));
            }
        });
        return Optional.of(until);
    }

    /** Full jitter between zero and 2 s · 2ⁿ, at most 60 s, never below what was asked for. */
    private Duration pause(long tries, @Nullable Duration atLeast) {
        long most = Math.min(BACKOFF_MOST_MILLIS, BACKOFF_MILLIS << Math.min(DOUBLINGS, Math.max(0, tries - 1)));
        Duration jitter = Duration.ofMillis(surroundings.chance().nextLong(most));
        return atLeast == null ? jitter : atLeast.plus(jitter.dividedBy(4));
    }

    /** What the ledger knows was paid; what the agent says only where there is no ledger. */
    private StepResult.Answer answer(Run run, List<Usage> said) {
        Assignment assignment = run.command().assignment();
        List<Usage> paid = assignment.terms().engine() == Engine.OFFLINE
                ? List.of()
                : surroundings.usage().paid(assignment.ownerId(), run.id());
        return run.answer(now(), paid.isEmpty() ? said : paid);
    }

    private Instant now() {
        return surroundings.clock().instant();
    }

    /** What is neither rows nor rules. */
    record Surroundings(Clock clock, RandomGenerator chance, MeterRegistry meters, StepUsage usage) {}

    private record Run(StepCommand command, long fence, Instant startedAt) {

        CommandId id() {
            return command.assignment().commandId();
        }

        StepResult.Answer answer(Instant finishedAt, List<Usage> usage) {
            return Answers.answer(command, usage, startedAt, finishedAt);
        }
    }

    /** How a run came to its end. */
    sealed interface Ended {

        record Ran(StepHandler handler, AgentOutcome<?> outcome) implements Ended {}

        record Broken(String code, boolean retryable) implements Ended {}

        record Cancelled() implements Ended {}

        record TooLate() implements Ended {}

        record Lost() implements Ended {}

        record Released() implements Ended {}
    }
}
