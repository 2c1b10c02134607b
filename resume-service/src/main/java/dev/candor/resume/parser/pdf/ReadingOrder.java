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

    /** Share of the page's width by which an inner column is set in, at least. */
    private static final double LEAST_INSET = 0.12;

    private final List<Fragment> fragments;
    private final Gutters gutters;
    private final boolean trusted;
    private final double pageWidth;
    private final boolean turned;

    private ReadingOrder(List<Fragment> fragments, double pageWidth, boolean trusted, boolean turned) {
        this.trusted = trusted;
        this.pageWidth = pageWidth;
        this.turned = turned;
        this.fragments = fragments;
        this.gutters = new Gutters(fragments, pageWidth, turned);
    }

    /** Rows in reading order, each a list of fragments from left to right. */
    record Ordered(List<List<Fragment>> rows, int columns) {}

    /**
     * Orders a page.
     *
     * @param trusted whether the file itself tells its reading order
     * @param turned whether most of it is written from right to left
     */
    static Ordered of(List<Fragment> fragments, double pageWidth, boolean trusted, boolean turned) {
        return new ReadingOrder(fragments, pageWidth, trusted, turned).order();
    }

    private Ordered order() {
        List<List<Fragment>> regions = gutters.regions();
        columns(regions);
        int columns = gutters.columns();
        List<List<Fragment>> drawn = Rows.of(fragments);
        if (trusted || (disorder() <= MOST_DISORDER && !mixed(drawn))) {
            return new Ordered(drawn, columns);
        }
        List<List<Fragment>> rows = new ArrayList<>();
        for (List<Fragment> region : regions) {
            rows.addAll(Rows.of(byPosition(region)));
        }
        return new Ordered(rows, columns);
    }

    /** Numbers the columns: a region that begins where an inner column did goes on with it. */
    private void columns(List<List<Fragment>> regions) {
        double margin = edge(fragments);
        List<Double> edges = new ArrayList<>();
        for (List<Fragment> region : regions) {
            double edge = edge(region);
            boolean inner = edge - margin > LEAST_INSET * pageWidth;
            int column = 0;
            while (column < edges.size() && !(inner && Math.abs(edges.get(column) - edge) < 4)) {
                column++;
            }
            if (column == edges.size()) {
                edges.add(edge);
            }
            for (Fragment fragment : region) {
                fragment.column = column;
            }
        }
    }

    /** Distance of the edge at which lines begin from the side on which reading begins. */
    private double edge(List<Fragment> region) {
        return region.stream()
                .mapToDouble(part -> turned ? pageWidth - part.right : part.x)
                .min()
                .orElse(0);
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
