package dev.candor.resume.orchestration;

import dev.candor.contract.agent.AgentRole;
import dev.candor.contract.agent.Usage;
import dev.candor.contract.id.CommandId;
import dev.candor.contract.message.OptimizationFact;
import java.time.Instant;
import java.util.List;

/** What the reducer decided: the new rows, what to say, what to ask for, what was paid. */
record Decision(Snapshot after, List<OptimizationFact> facts, List<Order> orders, List<Paid> paid) {

    Decision {
        facts = List.copyOf(facts);
        orders = List.copyOf(orders);
        paid = List.copyOf(paid);
    }

    /** Something to ask of whoever does a step. */
    sealed interface Order {

        String step();

        AgentRole role();

        int attempt();

        CommandId command();

        Instant deadline();

        /** Do it. Asked again with the same command it is answered, never done twice. */
        record Run(String step, AgentRole role, int attempt, CommandId command, Instant deadline) implements Order {}

        /** Stop doing it. */
        record Stop(String step, AgentRole role, int attempt, CommandId command, Instant deadline) implements Order {}
    }

    /** Money, booked once per command and model. */
    record Paid(CommandId command, String step, Usage usage, Instant at) {}
}
