package dev.candor.contract.agent;

import dev.candor.contract.id.CommandId;
import dev.candor.contract.id.OptimizationId;
import dev.candor.contract.id.OwnerId;
import java.time.Instant;

/** What every command says about the step it asks for. */
public record Assignment(
        CommandId commandId, OptimizationId optimizationId, OwnerId ownerId, Attempt attempt, Terms terms) {

    /**
     * Which step, and which try of it.
     *
     * @param step name in the plan, such as {@code tailor-2}
     * @param number 1 or more
     */
    public record Attempt(String step, AgentRole role, int number) {}

    /**
     * On what terms.
     *
     * @param budgetMicros what the step may spend at most, in millionths
     * @param deadline when it has failed, whatever it is doing
     */
    public record Terms(Engine engine, long budgetMicros, Instant deadline) {}
}
