package dev.candor.resume.orchestration;

import dev.candor.contract.agent.Plan;
import dev.candor.contract.message.StepStatus;
import dev.candor.resume.orchestration.Snapshot.Ending;
import dev.candor.resume.orchestration.Snapshot.Step;
import dev.candor.resume.orchestration.Snapshot.Times;
import dev.candor.resume.orchestration.Snapshot.Tries;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The part of the plan that may run again: {@code tailor-2}, {@code check-claims-2}. */
final class Repeats {

    private Repeats() {}

    /** Adds another round of the repeated steps, if the plan has one left. */
    static void again(Draft draft, Step last) {
        Plan plan = draft.plan();
        List<Plan.Step> repeated = repeated(plan);
        int round = round(last.name());
        boolean ends = draft.planned(last.name()).name().equals(plan.repeat().through());
        if (!ends || round > plan.repeat().most()) {
            return;
        }
        for (Plan.Step step : repeated) {
            draft.add(new Step(
                    step.name() + "-" + (round + 1),
                    step.role(),
                    StepStatus.PENDING,
                    new Tries(0, Reducer.ATTEMPTS, null),
                    Times.NONE,
                    Ending.NONE));
        }
    }

    /** What a step needs, by the names of this run: inside a round its own, outside the last one. */
    static Set<String> needs(Draft draft, Step step) {
        Plan.Step planned = draft.planned(step.name());
        Set<String> repeated =
                repeated(draft.plan()).stream().map(Plan.Step::name).collect(Collectors.toSet());
        boolean inside = repeated.contains(planned.name());
        Set<String> needs = planned.needs().stream()
                .map(need -> repeated.contains(need)
                        ? inRound(need, inside ? round(step.name()) : rounds(draft, need))
                        : need)
                .collect(Collectors.toSet());
        boolean begins = planned.name().equals(draft.plan().repeat().from());
        if (begins && round(step.name()) > 1) {
            needs.add(inRound(draft.plan().repeat().through(), round(step.name()) - 1));
        }
        return needs;
    }

    private static List<Plan.Step> repeated(Plan plan) {
        List<String> names = plan.steps().stream().map(Plan.Step::name).toList();
        return plan.steps()
                .subList(
                        names.indexOf(plan.repeat().from()),
                        names.indexOf(plan.repeat().through()) + 1);
    }

    private static int rounds(Draft draft, String name) {
        int round = 1;
        while (draft.step(inRound(name, round + 1)) != null) {
            round++;
        }
        return round;
    }

    private static int round(String name) {
        String tail = name.substring(name.lastIndexOf('-') + 1);
        return tail.matches("[0-9]+") ? Integer.parseInt(tail) : 1;
    }

    private static String inRound(String name, int round) {
        return round == 1 ? name : name + "-" + round;
    }
}
