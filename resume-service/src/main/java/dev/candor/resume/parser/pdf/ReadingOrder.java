package dev.candor.resume.parser.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts fragments in the order in which a person reads them. The order of drawing is kept where it makes sense, since it
 * keeps columns apart best; where it jumps about or mixes two columns, gutters decide (a cut in the manner of XY-cut,
 * Nagy and Seth 1984, that needs a gutter to last for some lines).
 */
final class ReadingOrder {

    private static final double MOST_DISORDER = 0.06;

    private final List<Fragment> fragments;
    private final Gutters gutters;
    private final boolean trusted;

    private ReadingOrder(List<Fragment> fragments, double pageWidth, boolean trusted) {
        this.trusted = trusted;
        this.fragments = fragments;
        this.gutters = new Gutters(fragments, pageWidth);
    }

    /** Rows in reading order, each a list of fragments from left to right. */
    record Ordered(List<List<Fragment>> rows, int columns) {}

    /** Orders a page; {@code trusted} if the file itself tells its reading order. */
    static Ordered of(List<Fragment> fragments, double pageWidth, boolean trusted) {
        return new ReadingOrder(fragments, pageWidth, trusted).order();
    }

    private Ordered order() {
        List<List<Fragment>> regions = gutters.regions();
        for (int i = 0; i < regions.size(); i++) {
            for (Fragment fragment : regions.get(i)) {
                fragment.column = i;
            }
        }
        int columns = gutters.columns();
        List<List<Fragment>> drawn = rows(fragments);
        if (trusted || (disorder() <= MOST_DISORDER && !mixed(drawn))) {
            return new Ordered(drawn, columns);
        }
        List<List<Fragment>> rows = new ArrayList<>();
        for (List<Fragment> region : regions) {
            rows.addAll(rows(byPosition(region)));
        }
        return new Ordered(rows, columns);
    }

    private static List<Fragment> byPosition(List<Fragment> region) {
        List<Fragment> sorted = new ArrayList<>(region);
        sorted.sort(Comparator.comparingDouble(fragment -> fragment.y));
        List<Fragment> ordered = new ArrayList<>();
        while (!sorted.isEmpty()) {
            Fragment first = sorted.getFirst();
            List<Fragment> row = sorted.stream().filter(first::besides).toList();
            ordered.addAll(row.stream()
                    .sorted(Comparator.comparingDouble(fragment -> fragment.x))
                    .toList());
            sorted.removeAll(row);
        }
        return ordered;
    }

    private static List<List<Fragment>> rows(List<Fragment> ordered) {
        List<List<Fragment>> rows = new ArrayList<>();
        for (Fragment fragment : ordered) {
            if (!rows.isEmpty() && joins(rows.getLast(), fragment)) {
                rows.getLast().add(fragment);
                rows.getLast().sort(Comparator.comparingDouble(part -> part.x));
            } else {
                rows.add(new ArrayList<>(List.of(fragment)));
            }
        }
        return rows;
    }

    private static boolean joins(List<Fragment> row, Fragment next) {
        return row.stream().anyMatch(next::besides) && row.stream().allMatch(part -> part.shared(next) < 0.2);
    }

    /** Share of fragments that are drawn after something that stands below them in the same x-range. */
    private double disorder() {
        int late = 0;
        int from = Math.max(0, fragments.size() - 4000);
        for (int i = from; i < fragments.size(); i++) {
            Fragment fragment = fragments.get(i);
            boolean above = false;
            for (int j = Math.max(from, i - 400); j < i && !above; j++) {
                Fragment before = fragments.get(j);
                above = before.top() > fragment.y && before.shared(fragment) > 0.3;
            }
            late += above ? 1 : 0;
        }
        return fragments.isEmpty() ? 0 : (double) late / fragments.size();
    }

    /** Are there rows that run through two columns? */
    private boolean mixed(List<List<Fragment>> rows) {
        long crossing = rows.stream()
                .filter(row ->
                        row.stream().mapToInt(part -> part.column).distinct().count() > 1)
                .count();
        return crossing >= 3;
    }
}
