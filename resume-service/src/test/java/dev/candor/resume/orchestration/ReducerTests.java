package dev.candor.resume.orchestration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.contract.agent.Engine;
import dev.candor.contract.agent.Usage;
import dev.candor.contract.id.FileId;
import dev.candor.contract.id.OptimizationId;
import dev.candor.contract.id.OwnerId;
import dev.candor.contract.message.ContentReference;
import dev.candor.contract.message.OptimizationFact;
import dev.candor.contract.message.OptimizationStatus;
import dev.candor.contract.message.StepResult;
import dev.candor.contract.message.StepResult.StepCancelled;
import dev.candor.contract.message.StepResult.StepFailed;
import dev.candor.contract.message.StepResult.StepSkipped;
import dev.candor.contract.message.StepResult.StepSucceeded;
import dev.candor.contract.message.StepResult.StepWaiting;
import dev.candor.contract.message.StepStatus;
import dev.candor.resume.orchestration.Decision.Order;
import dev.candor.resume.orchestration.Input.Scores;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReducerTests {

    private static final Instant START = Instant.parse("2026-03-01T10:00:00Z");

    private final OptimizationId id = new OptimizationId(UUID.fromString("019a0000-0000-7000-8000-000000000009"));
    private Instant now = START;
    private final List<OptimizationFact> facts = new ArrayList<>();
    private final List<Order> orders = new ArrayList<>();
    private Snapshot snapshot = new NewOptimization(
                    id,
                    new OwnerId(UUID.randomUUID()),
                    new Snapshot.Request(UUID.randomUUID(), new FileId(UUID.randomUUID()), 500_000))
            .queued(START);

    @Test
    void startsStepsWithoutNeedsFirst() {
        happen(new Input.Admit(now));

        assertThat(snapshot.head().status()).isEqualTo(OptimizationStatus.RUNNING);
        assertThat(orders).extracting(Order::step).containsExactly("read-resume", "read-posting");
        assertThat(step("match").status()).isEqualTo(StepStatus.PENDING);
    }

    @Test
    void opensJoinOnceWhenItsNeedsArriveTogether() {
        happen(new Input.Admit(now));
        succeed("read-posting");
        assertThat(running()).containsExactlyInAnyOrder("read-resume", "analyze-posting", "research-company");
        succeed("analyze-posting");
        succeed("read-resume");

        assertThat(orders.stream().filter(order -> order.step().equals("match")))
                .hasSize(1);
    }

    @Test
    void runsWholePlanToItsEnd() {
        runAll();

        assertThat(snapshot.head().status()).isEqualTo(OptimizationStatus.SUCCEEDED);
        assertThat(snapshot.head().progress()).isEqualTo(100);
        assertThat(snapshot.head().gains().before()).isEqualTo(58.0);
        assertThat(snapshot.head().gains().after()).isEqualTo(71.4);
        assertThat(snapshot.head().gains().engine()).isEqualTo(Engine.OFFLINE);
        assertThat(snapshot.head().gains().postingId()).isNotNull();
        assertThat(facts.getLast()).isInstanceOf(OptimizationFact.OptimizationSucceeded.class);
        assertThat(facts).extracting(fact -> fact.entry().seq()).isEqualTo(numbers(2, facts.size()));
        assertThat(facts).extracting(fact -> fact.entry().progress()).isSorted();
    }

    @Test
    void failsWithRequiredStepAndStopsTheOthers() {
        happen(new Input.Admit(now));
        answer("read-posting", (answer, step) -> new StepFailed(answer, "not-a-posting", false));

        assertThat(snapshot.head().status()).isEqualTo(OptimizationStatus.FAILED);
        assertThat(snapshot.head().gains().problem()).isEqualTo(new Snapshot.Problem("not-a-posting", "read-posting"));
        assertThat(orders.getLast()).isInstanceOf(Order.Stop.class);
        assertThat(snapshot.steps()).allMatch(step -> step.status().settled());
    }

    @Test
    void goesOnWithoutOptionalStep() {
        happen(new Input.Admit(now));
        succeed("read-posting");
        answer("research-company", (answer, step) -> new StepFailed(answer, "nothing-found", false));

        assertThat(step("research-company").status()).isEqualTo(StepStatus.SKIPPED);
        assertThat(snapshot.head().status()).isEqualTo(OptimizationStatus.RUNNING);
    }

    @Test
    void triesRetryableFailureThreeTimesInAll() {
        happen(new Input.Admit(now));
        for (int attempt = 1; attempt <= 2; attempt++) {
            answer("read-posting", (answer, step) -> new StepFailed(answer, "internal-error", true));
            assertThat(step("read-posting").status()).isEqualTo(StepStatus.RETRYING);
            now = step("read-posting").times().retryAt();
            happen(new Input.Tick(now));
            assertThat(step("read-posting").tries().attempt()).isEqualTo(attempt + 1);
        }
        answer("read-posting", (answer, step) -> new StepFailed(answer, "internal-error", true));

        assertThat(snapshot.head().status()).isEqualTo(OptimizationStatus.FAILED);
        assertThat(commands("read-posting")).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void asksAgainForCommandThatWasLost() {
        happen(new Input.Admit(now));
        now = now.plusSeconds(31);
        happen(new Input.Tick(now));

        assertThat(commands("read-posting")).hasSize(2);
        assertThat(new HashSet<>(commands("read-posting"))).hasSize(1);
        happen(new Input.Tick(now));
        assertThat(commands("read-posting")).hasSize(2);
    }

    @Test
    void showsWaitAndItsEndWithoutUsingAnAttempt() {
        happen(new Input.Admit(now));
        Instant until = now.plusSeconds(20);
        answer("read-posting", (answer, step) -> new StepWaiting(answer, "busy", until));
        assertThat(step("read-posting").status()).isEqualTo(StepStatus.RETRYING);
        assertThat(step("read-posting").times().retryAt()).isEqualTo(until);
        happen(new Input.Tick(until.plusSeconds(1)));
        assertThat(step("read-posting").tries().attempt()).isEqualTo(1);
        answer("read-posting", (answer, step) -> new StepWaiting(answer, "busy", null));

        assertThat(step("read-posting").status()).isEqualTo(StepStatus.RUNNING);
        succeed("read-posting");
        assertThat(step("read-posting").status()).isEqualTo(StepStatus.SUCCEEDED);
    }

    @Test
    void cancelsWhatIsOpenAndWaitsForWhatRuns() {
        happen(new Input.Admit(now));
        happen(new Input.Cancel(now));
        assertThat(snapshot.head().status()).isEqualTo(OptimizationStatus.CANCELLING);
        answer("read-posting", (answer, step) -> new StepCancelled(answer));
        assertThat(snapshot.head().status()).isEqualTo(OptimizationStatus.CANCELLING);
        happen(new Input.Tick(now.plusSeconds(16)));

        assertThat(snapshot.head().status()).isEqualTo(OptimizationStatus.CANCELLED);
        assertThat(facts.getLast()).isInstanceOf(OptimizationFact.OptimizationCancelled.class);
    }

    @Test
    void keepsWhatSucceededWhenTriedAgain() {
        happen(new Input.Admit(now));
        succeed("read-resume");
        answer("read-posting", (answer, step) -> new StepFailed(answer, "posting-unreachable", false));
        happen(new Input.Retry(now));
        assertThat(snapshot.head().run()).isEqualTo(2);
        assertThat(snapshot.head().status()).isEqualTo(OptimizationStatus.QUEUED);
        happen(new Input.Admit(now));

        assertThat(commands("read-resume")).hasSize(1);
        assertThat(commands("read-posting")).hasSize(2).doesNotHaveDuplicates();
        assertThat(snapshot.head().gains().problem()).isNull();
    }

    @Test
    void repeatsTailoringOnceWhenTheGateAsksForIt() {
        runUntil("check-claims");
        answer("check-claims", (answer, step) -> success(answer, step, true));
        assertThat(running()).containsExactly("tailor-2");
        succeed("tailor-2");
        answer("check-claims-2", (answer, step) -> success(answer, step, true));

        assertThat(running()).containsExactly("match-again");
        assertThat(snapshot.latest("tailor").orElseThrow().name()).isEqualTo("tailor-2");
    }

    @Test
    void expiresInTheQueueAndAtItsDeadline() {
        Snapshot queued = snapshot;
        happen(new Input.Tick(START.plus(Duration.ofHours(24))));
        assertThat(snapshot.head().status()).isEqualTo(OptimizationStatus.EXPIRED);
        snapshot = queued;
        happen(new Input.Admit(now));
        happen(new Input.Tick(now.plus(Duration.ofMinutes(30))));

        assertThat(snapshot.head().status()).isEqualTo(OptimizationStatus.EXPIRED);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void holdsItsLawsInAnyOrder(long seed) {
        for (int round = 0; round < 200; round++) {
            snapshot = new NewOptimization(
                            id, snapshot.head().owner(), snapshot.head().request())
                    .queued(START);
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

    private void runAll() {
        runUntil("none");
    }

    private void runUntil(String last) {
        happen(new Input.Admit(now));
        while (!running().isEmpty() && !running().contains(last)) {
            succeed(running().getFirst());
        }
    }

    private void succeed(String step) {
        answer(step, (answer, name) -> success(answer, name, false));
    }

    private static StepResult success(StepResult.Answer answer, String step, boolean again) {
        return new StepSucceeded(
                answer,
                new ContentReference("resume-service", step, new UUID(1, step.hashCode()), 1),
                new StepResult.Ending("done", Engine.OFFLINE, null, again));
    }

    private void answer(String step, Answering answering) {
        now = now.plusMillis(100);
        StepResult.Answer answer = new StepResult.Answer(step(step).tries().command(), id, step, List.of(), now, now);
        Scores scores = step.startsWith("match") ? new Scores(58.0, step.equals("match") ? null : 71.4) : null;
        happen(new Input.Result(answering.answer(answer, step), now, scores));
    }

    private void happen(Input input) {
        Decision decision = Reducer.decide(snapshot, input);
        snapshot = decision.after();
        facts.addAll(decision.facts());
        orders.addAll(decision.orders());
    }

    private Snapshot.Step step(String name) {
        return snapshot.steps().stream()
                .filter(step -> step.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> running() {
        return snapshot.steps().stream()
                .filter(step -> step.status() == StepStatus.RUNNING)
                .map(Snapshot.Step::name)
                .toList();
    }

    private List<UUID> commands(String step) {
        return orders.stream()
                .filter(order -> order instanceof Order.Run && order.step().equals(step))
                .map(order -> order.command().value())
                .toList();
    }

    private static List<Integer> numbers(int from, int count) {
        return java.util.stream.IntStream.range(from, from + count).boxed().toList();
    }

    @FunctionalInterface
    private interface Answering {
        StepResult answer(StepResult.Answer answer, String step);
    }
}
