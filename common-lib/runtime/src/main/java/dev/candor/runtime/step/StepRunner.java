package dev.candor.runtime.step;

import dev.candor.contract.agent.AgentOutcome;
import dev.candor.contract.agent.AgentRole;
import dev.candor.contract.id.CommandId;
import dev.candor.runtime.messaging.FaultPoint;
import dev.candor.runtime.messaging.Traces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs one step once: claim, agent, finish. What it must not do twice is guarded by the fence in {@link StepWork}. */
final class StepRunner {

    private static final Logger LOG = LoggerFactory.getLogger(StepRunner.class);
    private static final Duration HELD = Duration.ofMillis(500);
    private static final long HELD_JITTER_MILLIS = 1_500;

    /** Three deaths alone; just below, since thirds do not add up to one. */
    private static final float MOST_BLAME = 2.99f;

    private final StepWork work;
    private final StepFinish finish;
    private final RunningSteps running;
    private final Runner runner;
    private final Settings settings;
    private final Map<AgentRole, StepHandler> handlers;

    StepRunner(
            StepWork work,
            StepFinish finish,
            RunningSteps running,
            Runner runner,
            Settings settings,
            Map<AgentRole, StepHandler> handlers) {
        this.work = work;
        this.finish = finish;
        this.running = running;
        this.runner = runner;
        this.settings = settings;
        this.handlers = Map.copyOf(handlers);
    }

    /** What the scheduler shall do next: empty for nothing, else when to call again. */
    Optional<Instant> run(CommandId id) {
        Optional<StepWork.Claim> claim = work.claim(id, runner.number());
        if (claim.isEmpty()) {
            return work.over(id) || finish.endAbandoned(id)
                    ? Optional.empty()
                    : Optional.of(later(HELD, HELD_JITTER_MILLIS));
        }
        FaultPoint.hit("K7");
        StepWork.Kept kept = claim.get().kept();
        return settings.traces()
                .continued(
                        kept.traceparent(),
                        "step " + kept.command().assignment().attempt().step(),
                        kept.command().assignment().optimizationId().toString(),
                        () -> run(id, claim.get()));
    }

    private Optional<Instant> run(CommandId id, StepWork.Claim claim) {
        StepCommand command = claim.kept().command();
        Instant startedAt = settings.clock().instant();
        StepFinish.@Nullable Ended ended;
        RunningSteps.Running step = running.begin(id, claim.fence());
        try {
            ended = refused(claim).orElse(null);
            if (ended == null) {
                ended = outcome(command);
            }
        } catch (InterruptedException e) {
            ended = stopped(step);
        } finally {
            step.leave();
        }
        try {
            FaultPoint.hit("K10");
            return finish.finish(command, claim.fence(), startedAt, ended);
        } finally {
            running.end(id, step);
        }
    }

    private static Optional<StepFinish.Ended> refused(StepWork.Claim claim) {
        if (claim.late()) {
            return Optional.of(new StepFinish.Ended.TooLate());
        }
        if (claim.blame() >= MOST_BLAME) {
            LOG.error(
                    "step {} has taken its process along again and again and is stopped",
                    claim.kept().command().assignment().attempt().step());
            return Optional.of(new StepFinish.Ended.Broken("crashes-its-runner", false));
        }
        return Optional.empty();
    }

    private StepFinish.Ended outcome(StepCommand command) throws InterruptedException {
        AgentRole role = command.assignment().attempt().role();
        FaultPoint.fillHeap(command.assignment().attempt().step() + "-"
                + command.assignment().optimizationId());
        StepHandler handler = handlers.get(role);
        if (handler == null) {
            LOG.error("nobody here does steps of role {}", role);
            return new StepFinish.Ended.Broken("no-such-role", false);
        }
        try {
            AgentOutcome<?> outcome =
                    handler.run(command, new ReportingContext(command.assignment(), settings.progress()));
            return new StepFinish.Ended.Ran(handler, outcome);
        } catch (RuntimeException e) {
            if (Thread.interrupted() || StepTrouble.interrupted(e)) {
                throw new InterruptedException("stopped inside a library");
            }
            if (StepTrouble.passing(e)) {
                LOG.warn("step waits: {}", e.toString());
                return new StepFinish.Ended.Ran(
                        handler, new AgentOutcome.Retryable<>("dependency-unavailable", null, List.of()));
            }
            LOG.error("step {} broke", command.assignment().attempt().step(), e);
            return new StepFinish.Ended.Broken("internal-error", true);
        }
    }

    private static StepFinish.Ended stopped(RunningSteps.Running step) {
        RunningSteps.Stop why = step.stopped();
        return switch (why == null ? RunningSteps.Stop.DRAINING : why) {
            case CANCELLED -> new StepFinish.Ended.Cancelled();
            case TOO_LATE -> new StepFinish.Ended.TooLate();
            case FENCED_OFF -> new StepFinish.Ended.Lost();
            case DRAINING -> new StepFinish.Ended.Released();
        };
    }

    private Instant later(Duration least, long jitterMillis) {
        return settings.clock()
                .instant()
                .plus(least)
                .plusMillis(settings.chance().nextLong(jitterMillis));
    }

    /** What the runner needs of its surroundings. */
    record Settings(Clock clock, RandomGenerator chance, Traces traces, StepProgress progress) {}
}
