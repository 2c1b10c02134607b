package dev.candor.jobanalysis.requirement.section;

import dev.candor.jobanalysis.requirement.heading.BlockClass;

/**
 * One item, sentence or part of one: {@code text} is the posting's {@code text[start, end)}.
 *
 * @param item whether it stands in a list
 * @param headed whether its block has a heading of its own
 */
public record Clause(String text, int start, int end, BlockClass block, boolean item, boolean headed) {

    /** The same clause with another class. */
    public Clause in(BlockClass other) {
        return new Clause(text, start, end, other, item, headed);
    }
}
