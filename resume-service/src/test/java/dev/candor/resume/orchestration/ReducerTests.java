package dev.candor.resume.orchestration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.contract.agent.Engine;
import dev.candor.contract.message.OptimizationFact;
import dev.candor.contract.message.OptimizationStatus;
import dev.candor.contract.message.StepResult.StepCancelled;
import dev.candor.contract.message.StepResult.StepFailed;
import dev.candor.contract.message.StepResult.StepWaiting;
import dev.candor.contract.message.StepStatus;
import dev.candor.resume.orchestration.Decision.Order;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

class ReducerTests extends ReducedRun {

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
    void givesARequiredStepItsLimitAnewWithEachAttemptThatIsLeft() {
        happen(new Input.Admit(now));
        for (int attempt = 1; attempt <= Reducer.ATTEMPTS; attempt++) {
            assertThat(snapshot.head().status()).isEqualTo(OptimizationStatus.RUNNING);
            assertThat(step("read-posting").tries().attempt()).isEqualTo(attempt);
            answer("read-posting", (answer, step) -> new StepFailed(answer, "step-timed-out", true));
            now = now.plusSeconds(5);
            happen(new Input.Tick(now));
        }

        assertThat(snapshot.head().status()).isEqualTo(OptimizationStatus.FAILED);
        assertThat(commands("read-posting")).hasSize(Reducer.ATTEMPTS).doesNotHaveDuplicates();
    }

    @Test
    void anOutageLongerThanAStepsLimitFailsNothing() {
        happen(new Input.Admit(now));
        now = now.plus(Duration.ofMinutes(10));
        happen(new Input.Tick(now));
        now = now.plusSeconds(5);
        happen(new Input.Tick(now));

        assertThat(running()).containsExactlyInAnyOrder("read-resume", "read-posting");
        runAll();
        assertThat(snapshot.head().status()).isEqualTo(OptimizationStatus.SUCCEEDED);
    }

    @Test
    void whatWaitedForAnotherServiceUntilItsLimitComesAgain() {
        happen(new Input.Admit(now));
        now = now.plus(Duration.ofMinutes(2));
        answer("read-posting", (answer, step) -> new StepFailed(answer, "dependency-unavailable", true));
        assertThat(step("read-posting").status()).isEqualTo(StepStatus.RETRYING);
        now = now.plusSeconds(5);
        happen(new Input.Tick(now));

        assertThat(running()).contains("read-posting");
        assertThat(step("read-posting").times().deadline()).isAfter(now);
    }

    @Test
    void whatGivesUpBeforeItsLimitHasAllOfItInTheNextAttempt() {
        happen(new Input.Admit(now));
        Duration limit = Duration.between(now, step("read-posting").times().deadline());
        now = now.plus(limit.minusSeconds(20));
        answer("read-posting", (answer, step) -> new StepFailed(answer, "dependency-unavailable", true));
        now = now.plusSeconds(5);
        happen(new Input.Tick(now));

        assertThat(running()).contains("read-posting");
        assertThat(step("read-posting").times().deadline()).isEqualTo(now.plus(limit));
    }

    @Test
    void expiresInTheQueueAndAtItsDeadline() {
        Snapshot queued = snapshot;
        happen(new Input.Tick(START.plus(Duration.ofHours(24))));
        assertThat(snapshot.head().status()).isEqualTo(OptimizationStatus.EXPIRED);
        snapshot = queued;
        happen(new Input.Admit(now));
        happen(new Input.Tick(now.plus(Duration.ofMinutes(60))));

        assertThat(snapshot.head().status()).isEqualTo(OptimizationStatus.EXPIRED);
    }
}
