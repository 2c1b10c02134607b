package dev.candor.runtime.step;

import dev.candor.contract.agent.Assignment;

/** Takes the signs of life of running steps. Best effort: whatever goes wrong here harms no step. */
@FunctionalInterface
public interface StepProgress {

    /** Called in the thread of the step, a few times in its life. */
    void told(Assignment assignment, Sign sign);

    /**
     * How far a step is. Numbers and a code, never a word of anybody.
     *
     * @param percent 0 to 100
     * @param phase a short code such as {@code writing}
     * @param written lines whose new words have come; 0 where no lines are counted
     * @param checked those of them that are checked
     * @param lines all of them; 0 where no lines are counted
     */
    record Sign(int percent, String phase, int written, int checked, int lines) {}
}
