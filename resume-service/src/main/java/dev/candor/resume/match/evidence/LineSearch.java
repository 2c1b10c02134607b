package dev.candor.resume.match.evidence;

import java.util.Comparator;
import java.util.List;

/**
 * Ranks the lines of a resume for a query by the weight they hold, with the length normalisation of BM25 (Robertson and
 * Zaragoza, 2009; k1 1.2, b 0.75). Ranks only: what a line counts for is decided by its {@link Query#share}.
 */
public final class LineSearch {

    private static final double K1 = 1.2;
    private static final double B = 0.75;

    private final List<ResumeLine> lines;
    private final double averageLength;

    /** A search over these lines. */
    public LineSearch(List<ResumeLine> lines) {
        this.lines = List.copyOf(lines);
        this.averageLength = Math.max(
                1.0,
                lines.stream().mapToInt(line -> line.terms().size()).average().orElse(1.0));
    }

    /** Lines that hold at least this share of the query, best first; equal ones in document order. */
    public List<ResumeLine> holding(Query query, double least) {
        return lines.stream()
                .filter(line -> !query.isEmpty() && query.share(line) >= least)
                .sorted(Comparator.comparingDouble((ResumeLine line) -> score(line, query))
                        .reversed())
                .toList();
    }

    private double score(ResumeLine line, Query query) {
        double length = B * line.terms().size() / averageLength + 1 - B;
        return query.share(line) * (K1 + 1) / (1 + K1 * length);
    }
}
