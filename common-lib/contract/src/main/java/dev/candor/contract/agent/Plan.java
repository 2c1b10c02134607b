package dev.candor.contract.agent;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/** The graph of steps of one optimization, as data. A released version is never edited. */
public record Plan(int version, List<Step> steps, Repeat repeat) {

    /** Refuses a step that needs one which does not stand before it: this also forbids cycles. */
    public Plan {
        steps = List.copyOf(steps);
        for (int i = 0; i < steps.size(); i++) {
            Set<String> before =
                    Set.copyOf(steps.subList(0, i).stream().map(Step::name).toList());
            if (!before.containsAll(steps.get(i).needs())) {
                throw new IllegalArgumentException(
                        "step needs a later one: " + steps.get(i).name());
            }
        }
    }

    /** One node: it starts when everything in {@code needs} has ended well. */
    public record Step(String name, AgentRole role, Set<String> needs, boolean optional, Share share) {}

    /**
     * A step's part of the whole.
     *
     * @param limit time over all attempts
     * @param weight part of the progress
     * @param budgetPercent part of what is left of the money
     */
    public record Share(Duration limit, int weight, int budgetPercent) {}

    /** Steps from one through another may run again with a number behind their name, {@code most} times. */
    public record Repeat(String from, String through, int most) {}
}
