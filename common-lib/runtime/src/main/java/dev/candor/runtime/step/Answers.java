package dev.candor.runtime.step;

import dev.candor.contract.agent.AgentOutcome;
import dev.candor.contract.agent.Usage;
import dev.candor.contract.message.ContentReference;
import dev.candor.contract.message.StepResult;
import java.time.Instant;
import java.util.List;

/** Outcomes of agents as answers to commands. */
final class Answers {

    private Answers() {}

    static StepResult cancelled(StepCommand command, Instant at) {
        return new StepResult.StepCancelled(answer(command, List.of(), at, at));
    }

    static StepResult failed(StepResult.Answer answer, String code, boolean retryable) {
        return new StepResult.StepFailed(answer, code, retryable);
    }

    static StepResult succeeded(
            StepResult.Answer answer, AgentOutcome.Completed<?> completed, ContentReference output, boolean again) {
        return new StepResult.StepSucceeded(
                answer,
                output,
                new StepResult.Ending(completed.summary(), completed.engine(), completed.degradedBecause(), again));
    }

    static StepResult.Answer answer(StepCommand command, List<Usage> usage, Instant startedAt, Instant finishedAt) {
        return new StepResult.Answer(
                command.assignment().commandId(),
                command.assignment().optimizationId(),
                command.assignment().attempt().step(),
                usage,
                startedAt,
                finishedAt);
    }
}
