package dev.candor.resume.orchestration;

import dev.candor.contract.agent.Plan;
import dev.candor.contract.id.OptimizationId;
import dev.candor.contract.id.OwnerId;
import dev.candor.contract.message.OptimizationStatus;
import dev.candor.contract.message.StepStatus;
import dev.candor.resume.orchestration.Snapshot.Ending;
import dev.candor.resume.orchestration.Snapshot.Gains;
import dev.candor.resume.orchestration.Snapshot.Head;
import dev.candor.resume.orchestration.Snapshot.Life;
import dev.candor.resume.orchestration.Snapshot.Request;
import dev.candor.resume.orchestration.Snapshot.Step;
import dev.candor.resume.orchestration.Snapshot.Times;
import dev.candor.resume.orchestration.Snapshot.Tries;
import java.time.Instant;
import java.util.List;

/** What is asked for: the options are sealed content under the optimization's own id. */
public record NewOptimization(OptimizationId id, OwnerId owner, Request request) {

    /** All steps of a plan, pending. */
    Snapshot queued(Instant at, Plan plan) {
        List<Step> steps = plan.steps().stream()
                .map(step -> new Step(
                        step.name(),
                        step.role(),
                        StepStatus.PENDING,
                        new Tries(0, Reducer.ATTEMPTS, null),
                        Times.NONE,
                        Ending.NONE))
                .toList();
        Head head = new Head(
                id,
                owner,
                plan.version(),
                1,
                OptimizationStatus.QUEUED,
                1,
                0,
                request,
                Gains.none(),
                new Life(at, null, null, null));
        return new Snapshot(head, steps);
    }
}
