package dev.candor.contract.message;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.candor.contract.agent.Engine;
import dev.candor.contract.agent.Usage;
import dev.candor.contract.id.CommandId;
import dev.candor.contract.id.OptimizationId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a step ended or why it waits. Remote answers travel as this, local ones enter the reducer as this. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
public sealed interface StepResult {

    /** Owned by resume-service, the receiver; keyed by optimization. */
    String TOPIC = "candor.step.results.v1";

    /** Which command this answers. */
    Answer answer();

    /** The command answered, what was paid, and when the work began and ended. */
    record Answer(
            CommandId commandId,
            OptimizationId optimizationId,
            String step,
            List<Usage> usage,
            Instant startedAt,
            Instant finishedAt) {}

    /**
     * How a success came about.
     *
     * @param summary counts only
     * @param again whether the plan's repeat is wanted
     */
    record Ending(String summary, Engine engine, @Nullable String degradedBecause, boolean again) {}

    /** The output is stored where {@code output} says. */
    @JsonTypeName("step.succeeded.v1")
    record StepSucceeded(Answer answer, ContentReference output, Ending ending) implements StepResult {}

    /** The step ended without output; {@code retryable} asks for another attempt. */
    @JsonTypeName("step.failed.v1")
    record StepFailed(Answer answer, String code, boolean retryable) implements StepResult {}

    /** An optional step was left out. */
    @JsonTypeName("step.skipped.v1")
    record StepSkipped(Answer answer, String code) implements StepResult {}

    /** The step stopped because it was asked to. */
    @JsonTypeName("step.cancelled.v1")
    record StepCancelled(Answer answer) implements StepResult {}

    /** A wait of five seconds or more, and, with {@code until} absent, its end. */
    @JsonTypeName("step.waiting.v1")
    record StepWaiting(Answer answer, String code, @Nullable Instant until) implements StepResult {}
}
