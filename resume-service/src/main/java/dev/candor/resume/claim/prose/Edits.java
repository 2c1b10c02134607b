package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was taken out of a sentence and put in to make another one of it: the words both have, in order, and the gaps between them. */
final class Edits {

    private final Line source;
    private final Line line;
    private final Map<Integer, Term> theirs = new HashMap<>();
    private final Map<Integer, Term> mine = new HashMap<>();
    private final List<Edit> all = new ArrayList<>();
    private int shared;

    private Edits(Line source, Line line) {
        this.source = source;
        this.line = line;
        source.terms().forEach(term -> theirs.put(term.at(), term));
        line.terms().forEach(term -> mine.put(term.at(), term));
    }

    /**
     * One gap.
     *
     * @param from first token of the source that is gone
     * @param to first one behind them
     * @param at first token of the line that came in
     * @param end first one behind them
     */
    record Edit(int from, int to, int at, int end) {

        boolean swap() {
            return from < to && at < end;
        }

        /** Whether a token of the source is gone with it. */
        boolean takes(int token) {
            return token >= from && token < to;
        }

        /** Whether a token of the line came with it. */
        boolean brings(int token) {
            return token >= at && token < end;
        }
    }

    static Edits of(Line source, Line line) {
        Edits edits = new Edits(source, line);
        edits.walk(edits.lengths());
        return edits;
    }

    List<Edit> all() {
        return all;
    }

    Line source() {
        return source;
    }

    /** Share of the words of the source that stand in the line in the same order. */
    double kept() {
        return shared / (double) Math.max(1, words(source));
    }

    /** Share of the words of the line that stand in the source in the same order. */
    double copied() {
        return shared / (double) Math.max(1, words(line));
    }

    private static long words(Line line) {
        return line.tokens().stream().filter(token -> token.word()).count();
    }

    /** Longest common runs of the ends of both. */
    private int[][] lengths() {
        int[][] lengths = new int[source.tokens().size() + 1][line.tokens().size() + 1];
        for (int i = source.tokens().size() - 1; i >= 0; i--) {
            for (int j = line.tokens().size() - 1; j >= 0; j--) {
                lengths[i][j] =
                        isSame(i, j) ? 1 + lengths[i + 1][j + 1] : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        return lengths;
    }

    private void walk(int[][] lengths) {
        int i = 0;
        int j = 0;
        int from = 0;
        int at = 0;
        while (i < source.tokens().size() && j < line.tokens().size()) {
            if (isSame(i, j)) {
                add(from, i, at, j);
                shared += source.tokens().get(i).word() ? 1 : 0;
                from = ++i;
                at = ++j;
            } else if (lengths[i + 1][j] >= lengths[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        add(from, source.tokens().size(), at, line.tokens().size());
    }

    private void add(int from, int to, int at, int end) {
        if (to > from || end > at) {
            all.add(new Edit(from, to, at, end));
        }
    }

    private boolean isSame(int i, int j) {
        if (source.tokens().get(i).folded().equals(line.tokens().get(j).folded())) {
            return true;
        }
        Term there = theirs.get(i);
        Term here = mine.get(j);
        return there != null && here != null && Words.shared(here, there.keys());
    }
}
