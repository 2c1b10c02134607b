package dev.candor.resume.orchestration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.contract.agent.Plan;
import dev.candor.contract.message.OptimizationStatus;
import dev.candor.contract.message.StepResult.StepFailed;
import dev.candor.contract.message.StepStatus;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlansTests extends ReducedRun {

    static Stream<Plan> plans() {
        return IntStream.rangeClosed(1, Plans.current().version()).mapToObj(Plans::of);
    }

    @ParameterizedTest
    @MethodSource("plans")
    void needsOnlyWhatComesBefore(Plan plan) {
        Set<String> before = new HashSet<>();
        for (Plan.Step step : plan.steps()) {
            assertThat(before).containsAll(step.needs());
            before.add(step.name());
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void weighsAHundred(Plan plan) {
        assertThat(plan.steps().stream().mapToInt(step -> step.share().weight()).sum())
                .isEqualTo(100);
    }

    @ParameterizedTest
    @MethodSource("plans")
    void runsToTheEndOnThePlanItBeganOn(Plan plan) {
        begin(plan);

        runAll();

        assertThat(snapshot.head().status()).isEqualTo(OptimizationStatus.SUCCEEDED);
        assertThat(snapshot.head().planVersion()).isEqualTo(plan.version());
        assertThat(snapshot.steps())
                .extracting(Snapshot.Step::name)
                .containsExactlyElementsOf(
                        plan.steps().stream().map(Plan.Step::name).toList());
    }

    @ParameterizedTest
    @MethodSource("plans")
    void triesAgainOnThePlanItBeganOn(Plan plan) {
        begin(plan);
        runUntil("tailor");
        answer("tailor", (answer, step) -> new StepFailed(answer, "broken", false));
        happen(new Input.Retry(now));

        runAll();

        assertThat(snapshot.head().status()).isEqualTo(OptimizationStatus.SUCCEEDED);
        assertThat(commands("match")).as("what succeeded is kept").hasSize(1);
        assertThat(snapshot.steps()).hasSameSizeAs(plan.steps());
    }

    @Test
    void theFirstPlanKnowsNoAnalystOfResumes() {
        begin(Plans.of(1));
        runUntil("tailor");

        assertThat(snapshot.steps()).extracting(Snapshot.Step::name).doesNotContain("analyze-resume");
        assertThat(running()).containsExactly("tailor");
    }

    @Test
    void theTailorWaitsForTheAnalyst() {
        runUntil("analyze-resume");

        assertThat(step("tailor").status()).isEqualTo(StepStatus.PENDING);
        succeed("analyze-resume");
        assertThat(running()).containsExactly("tailor");
    }

    @Test
    void theTailorGoesOnWithoutTheAnalyst() {
        runUntil("analyze-resume");
        answer("analyze-resume", (answer, step) -> new StepFailed(answer, "broken", false));

        assertThat(step("analyze-resume").status()).isEqualTo(StepStatus.SKIPPED);
        assertThat(running()).containsExactly("tailor");
        while (!running().isEmpty()) {
            succeed(running().getFirst());
        }
        assertThat(snapshot.head().status()).isEqualTo(OptimizationStatus.SUCCEEDED);
    }

    @Test
    void anAnalystThatComesToNoEndHoldsNobodyUp() {
        runUntil("analyze-resume");
        now = step("analyze-resume").times().deadline().plusSeconds(60);
        happen(new Input.Tick(now));
        now = now.plusSeconds(60);
        happen(new Input.Tick(now));

        assertThat(step("analyze-resume").status()).isEqualTo(StepStatus.SKIPPED);
        assertThat(running()).isEqualTo(List.of("tailor"));
    }

    private void begin(Plan plan) {
        snapshot =
                new NewOptimization(id, snapshot.head().owner(), snapshot.head().request()).queued(START, plan);
    }
}
