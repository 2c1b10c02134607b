package dev.candor.runtime.step;

import dev.candor.contract.agent.AgentRole;
import dev.candor.contract.agent.Assignment;
import dev.candor.contract.agent.Engine;
import dev.candor.contract.id.CommandId;
import dev.candor.contract.id.OptimizationId;
import dev.candor.contract.id.OwnerId;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Commands of nobody's optimization. */
final class TestCommands {

    private TestCommands() {}

    /** One whose role has a handler in tests, to be done within five minutes. */
    static StepCommand match(String step) {
        return new StepCommand(
                new Assignment(
                        new CommandId(UUID.randomUUID()),
                        new OptimizationId(UUID.randomUUID()),
                        new OwnerId(UUID.randomUUID()),
                        new Assignment.Attempt(step, AgentRole.MATCH_SCORER, 1),
                        new Assignment.Terms(Engine.OFFLINE, 0, Instant.now().plus(Duration.ofMinutes(5)))),
                Map.of());
    }
}
