package dev.candor.resume.orchestration;

import dev.candor.contract.agent.Engine;
import dev.candor.contract.id.FileId;
import dev.candor.contract.id.OptimizationId;
import dev.candor.contract.id.OwnerId;
import dev.candor.contract.message.ContentReference;
import dev.candor.contract.message.OptimizationFact;
import dev.candor.contract.message.StepResult;
import dev.candor.contract.message.StepResult.StepSucceeded;
import dev.candor.contract.message.StepStatus;
import dev.candor.resume.orchestration.Decision.Order;
import dev.candor.resume.orchestration.Input.Scores;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** One run in the hands of the reducer: what happened, what was told, what was ordered. */
abstract class ReducedRun {

    static final Instant START = Instant.parse("2026-03-01T10:00:00Z");

    final OptimizationId id = new OptimizationId(UUID.fromString("019a0000-0000-7000-8000-000000000009"));
    Instant now = START;
    final List<OptimizationFact> facts = new ArrayList<>();
    final List<Order> orders = new ArrayList<>();
    Snapshot snapshot = new NewOptimization(
                    id,
                    new OwnerId(UUID.randomUUID()),
                    new Snapshot.Request(UUID.randomUUID(), new FileId(UUID.randomUUID()), 500_000))
            .queued(START, Plans.current());

    void runAll() {
        runUntil("none");
    }

    void runUntil(String last) {
        happen(new Input.Admit(now));
        while (!running().isEmpty() && !running().contains(last)) {
            succeed(running().getFirst());
        }
    }

    void succeed(String step) {
        answer(step, (answer, name) -> success(answer, name, false));
    }

    static StepResult success(StepResult.Answer answer, String step, boolean again) {
        return new StepSucceeded(
                answer,
                new ContentReference("resume-service", step, new UUID(1, step.hashCode()), 1),
                new StepResult.Ending("done", Engine.OFFLINE, null, again));
    }

    void answer(String step, Answering answering) {
        now = now.plusMillis(100);
        StepResult.Answer answer = new StepResult.Answer(step(step).tries().command(), id, step, List.of(), now, now);
        Scores scores = step.startsWith("match") ? new Scores(58.0, step.equals("match") ? null : 71.4) : null;
        happen(new Input.Result(answering.answer(answer, step), now, scores));
    }

    void happen(Input input) {
        Decision decision = Reducer.decide(snapshot, input);
        snapshot = decision.after();
        facts.addAll(decision.facts());
        orders.addAll(decision.orders());
    }

    Snapshot.Step step(String name) {
        return snapshot.steps().stream()
                .filter(step -> step.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    List<String> running() {
        return snapshot.steps().stream()
                .filter(step -> step.status() == StepStatus.RUNNING)
                .map(Snapshot.Step::name)
                .toList();
    }

    List<UUID> commands(String step) {
        return orders.stream()
                .filter(order -> order instanceof Order.Run && order.step().equals(step))
                .map(order -> order.command().value())
                .toList();
    }

    static List<Integer> numbers(int from, int count) {
        return java.util.stream.IntStream.range(from, from + count).boxed().toList();
    }

    @FunctionalInterface
    interface Answering {
        StepResult answer(StepResult.Answer answer, String step);
    }
}
