package dev.candor.jobanalysis.requirement;

/**
 * One item or sentence of a posting: {@code text} is the posting's {@code text[start, end)}.
 *
 * @param item whether it stands in a list
 * @param headed whether its block has a heading of its own
 */
record Clause(String text, int start, int end, BlockClass block, boolean item, boolean headed) {

    Clause in(BlockClass other) {
        return new Clause(text, start, end, other, item, headed);
    }
}
