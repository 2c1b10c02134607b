package dev.candor.contract.message;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.candor.contract.agent.AgentRole;
import dev.candor.contract.agent.Engine;
import dev.candor.contract.id.OptimizationId;
import dev.candor.contract.id.OwnerId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What happened to an optimization. Its row and its stream entry are called event. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
public sealed interface OptimizationFact {

    /** Owned by resume-service, the publisher; keyed by optimization. */
    String TOPIC = "candor.optimization.events.v1";

    /** Which optimization, and where in its log. */
    Entry entry();

    /**
     * Place in the log.
     *
     * @param run 1 for the first pass, one more for each retry
     * @param seq 1 for the first fact, gap-free over all runs
     * @param progress 0 to 100, 100 only when succeeded
     */
    record Entry(OptimizationId optimizationId, OwnerId ownerId, int run, int seq, int progress, Instant at) {}

    /** A step as it now is. */
    record StepState(
            String name,
            AgentRole agent,
            StepStatus status,
            int attempt,
            @Nullable String summary,
            @Nullable String code) {}

    /** What came of it: scores 0 to 100. */
    record Gain(Engine engine, boolean degraded, double before, double after, long costMicros) {}

    /** Accepted. */
    @JsonTypeName("optimization.queued.v1")
    record OptimizationQueued(Entry entry) implements OptimizationFact {}

    /** Admitted, on this version of the plan. */
    @JsonTypeName("optimization.started.v1")
    record OptimizationStarted(Entry entry, int planVersion) implements OptimizationFact {}

    /** One step changed. */
    @JsonTypeName("optimization.step-changed.v1")
    record StepChanged(Entry entry, StepState step) implements OptimizationFact {}

    /** Ended well; the artifacts are there. */
    @JsonTypeName("optimization.succeeded.v1")
    record OptimizationSucceeded(Entry entry, Gain gain) implements OptimizationFact {}

    /** Ended badly; the code is one of the problem codes. */
    @JsonTypeName("optimization.failed.v1")
    record OptimizationFailed(Entry entry, String code) implements OptimizationFact {}

    /** Asked to stop. */
    @JsonTypeName("optimization.cancelling.v1")
    record OptimizationCancelling(Entry entry) implements OptimizationFact {}

    /** Stopped. */
    @JsonTypeName("optimization.cancelled.v1")
    record OptimizationCancelled(Entry entry) implements OptimizationFact {}

    /** Ran out of time. */
    @JsonTypeName("optimization.expired.v1")
    record OptimizationExpired(Entry entry) implements OptimizationFact {}
}
