package dev.candor.resume.orchestration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.contract.agent.Usage;
import dev.candor.contract.message.OptimizationStatus;
import dev.candor.contract.message.StepResult;
import dev.candor.contract.message.StepResult.StepCancelled;
import dev.candor.contract.message.StepResult.StepFailed;
import dev.candor.contract.message.StepResult.StepSkipped;
import dev.candor.contract.message.StepResult.StepWaiting;
import dev.candor.resume.orchestration.Decision.Order;
import dev.candor.resume.orchestration.Input.Scores;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReducerPropertyTests extends ReducedRun {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void holdsItsLawsInAnyOrder(long seed) {
        for (int round = 0; round < 200; round++) {
            snapshot = new NewOptimization(
                            id, snapshot.head().owner(), snapshot.head().request())
                    .queued(START, Plans.of(1 + round % Plans.current().version()));
            facts.clear();
            orders.clear();
            now = START;
            walk(new Random(seed * 1_000 + round));
        }
    }

    private void walk(Random random) {
        OptimizationStatus terminal = null;
        int run = 1;
        for (int i = 0; i < 60; i++) {
            Input input = anything(random);
            Snapshot before = snapshot;
            happen(input);
            Decision again = Reducer.decide(snapshot, input);
            assertThat(again.after()).as("the same input again, " + input).isEqualTo(snapshot);
            assertThat(again.facts()).isEmpty();
            assertThat(facts).extracting(fact -> fact.entry().seq()).isEqualTo(numbers(2, facts.size()));
            if (terminal != null && snapshot.head().run() == run) {
                assertThat(snapshot.head().status()).isEqualTo(terminal);
            }
            run = snapshot.head().run();
            terminal = snapshot.head().status().terminal() ? snapshot.head().status() : null;
            if (before.head().run() == run) {
                assertThat(snapshot.head().progress())
                        .isGreaterThanOrEqualTo(before.head().progress());
            }
            boolean hundred = snapshot.head().progress() == 100;
            assertThat(hundred).isEqualTo(snapshot.head().status() == OptimizationStatus.SUCCEEDED);
        }
    }

    private Input anything(Random random) {
        now = now.plusMillis(random.nextInt(20_000));
        List<Order> asked = orders.stream().filter(Order.Run.class::isInstance).toList();
        int choice = random.nextInt(20);
        if (choice == 0) {
            return new Input.Cancel(now);
        } else if (choice == 1) {
            return new Input.Retry(now);
        } else if (choice < 4) {
            return new Input.Admit(now);
        } else if (choice < 7 || asked.isEmpty()) {
            return new Input.Tick(now);
        }
        Order order = asked.get(random.nextInt(asked.size()));
        StepResult.Answer answer =
                new StepResult.Answer(order.command(), id, order.step(), List.of(new Usage("m", 1, 1, 5)), now, now);
        return new Input.Result(
                switch (random.nextInt(8)) {
                    case 0 -> new StepFailed(answer, "internal-error", true);
                    case 1 -> new StepFailed(answer, "broken", false);
                    case 2 -> new StepSkipped(answer, "nothing-found");
                    case 3 -> new StepCancelled(answer);
                    case 4 -> new StepWaiting(answer, "busy", random.nextBoolean() ? now.plusSeconds(9) : null);
                    default -> success(answer, order.step(), random.nextBoolean());
                },
                now,
                order.step().startsWith("match") ? new Scores(50, 60.0) : null);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void reducesIndependentResultsToTheSameInEitherOrder(long seed) {
        Random random = new Random(seed);
        happen(new Input.Admit(now));
        succeed("read-posting");
        Snapshot fork = snapshot;
        List<Input> results = List.of(
                result("read-resume", random), result("analyze-posting", random), result("research-company", random));
        Set<Object> ends = new HashSet<>();
        for (List<Integer> order : List.of(List.of(0, 1, 2), List.of(2, 1, 0), List.of(1, 0, 2), List.of(2, 0, 1))) {
            snapshot = fork;
            order.forEach(index -> happen(results.get(index)));
            ends.add(
                    snapshot.head().status() == OptimizationStatus.FAILED
                            ? snapshot.head().status()
                            : List.of(
                                    snapshot.steps(),
                                    snapshot.head().status(),
                                    snapshot.head().progress()));
        }

        assertThat(ends).hasSize(1);
    }

    private Input result(String step, Random random) {
        StepResult.Answer answer = new StepResult.Answer(step(step).tries().command(), id, step, List.of(), now, now);
        return new Input.Result(
                random.nextInt(4) == 0 ? new StepFailed(answer, "broken", false) : success(answer, step, false),
                now,
                null);
    }
}
