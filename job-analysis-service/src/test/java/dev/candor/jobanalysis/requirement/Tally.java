package dev.candor.jobanalysis.requirement;

import java.util.List;
import java.util.Locale;

/** Precision and recall of spans, strict (same ends) and overlapping. */
final class Tally {

    private int wanted;
    private int said;
    private int found;
    private int right;
    private int same;

    /** Half-open range of offsets. */
    record Range(int start, int end) {

        boolean overlaps(Range other) {
            return start < other.end && other.start < end;
        }
    }

    void add(List<Range> truth, List<Range> answer) {
        wanted += truth.size();
        said += answer.size();
        found += (int) truth.stream()
                .filter(one -> answer.stream().anyMatch(one::overlaps))
                .count();
        right += (int) answer.stream()
                .filter(one -> truth.stream().anyMatch(one::overlaps))
                .count();
        same += (int) answer.stream().distinct().filter(truth::contains).count();
    }

    double precision() {
        return said == 0 ? 0 : (double) right / said;
    }

    double recall() {
        return wanted == 0 ? 0 : (double) found / wanted;
    }

    double overlap() {
        return mean(precision(), recall());
    }

    double strict() {
        return mean(said == 0 ? 0 : (double) same / said, wanted == 0 ? 0 : (double) same / wanted);
    }

    private static double mean(double one, double other) {
        return one + other == 0 ? 0 : 2 * one * other / (one + other);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "overlap F1 %.3f (P %.3f %d/%d, R %.3f %d/%d), strict F1 %.3f",
                overlap(),
                precision(),
                right,
                said,
                recall(),
                found,
                wanted,
                strict());
    }
}
