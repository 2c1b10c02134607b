package dev.candor.resume.parser.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the white gutters that part a page into columns. */
final class Gutters {

    private static final int LEAST_ROWS = 4;
    private static final int DEEPEST = 6;

    /** Share of the lines of a column of prose that go on with a sentence, at least. */
    private static final double LEAST_FLOW = 0.4;

    private static final int MOST_FRAGMENTS = 2500;

    private final List<List<Fragment>> regions = new ArrayList<>();
    private final boolean turned;
    private int columns = 1;

    /** Cuts a page; {@code turned} if the right column is read first. */
    Gutters(List<Fragment> fragments, double pageWidth, boolean turned) {
        this.turned = turned;
        cut(fragments, pageWidth, 0, 1);
    }

    /** Columns in reading order. */
    List<List<Fragment>> regions() {
        return regions;
    }

    /** How many columns stand side by side, at most. */
    int columns() {
        return columns;
    }

    /** A gutter at {@code x} between the heights {@code top} and {@code bottom}. */
    private record Gutter(double x, double top, double bottom, int rows) {}

    private void cut(List<Fragment> part, double width, int depth, int besides) {
        columns = Math.max(columns, besides);
        Gutter gutter = depth >= DEEPEST || part.size() < 2 * LEAST_ROWS || part.size() > MOST_FRAGMENTS
                ? null
                : best(part, width);
        if (gutter == null) {
            if (!part.isEmpty()) {
                regions.add(part);
            }
            return;
        }
        cut(part.stream().filter(f -> f.y < gutter.top - 1).toList(), width, depth + 1, besides);
        List<Fragment> inside = part.stream()
                .filter(f -> f.y >= gutter.top - 1 && f.y <= gutter.bottom + 1)
                .toList();
        List<Fragment> left = inside.stream().filter(f -> f.right <= gutter.x).toList();
        List<Fragment> right = inside.stream().filter(f -> f.right > gutter.x).toList();
        cut(turned ? right : left, width, depth + 1, besides + 1);
        cut(turned ? left : right, width, depth + 1, besides + 1);
        cut(part.stream().filter(f -> f.y > gutter.bottom + 1).toList(), width, depth + 1, besides);
    }

    private static @Nullable Gutter best(List<Fragment> part, double width) {
        List<Fragment> sorted = new ArrayList<>(part);
        sorted.sort(Comparator.comparingDouble(f -> f.y));
        Gutter best = null;
        double[] edges = part.stream()
                .mapToDouble(f -> f.x - 2)
                .map(Math::rint)
                .distinct()
                .sorted()
                .limit(200)
                .toArray();
        for (double x : edges) {
            Gutter found = longest(sorted, x, width);
            if (found != null && (best == null || found.rows > best.rows)) {
                best = found;
            }
        }
        return best;
    }

    /** The longest stretch in which nothing crosses {@code x} and both sides hold enough. */
    private static @Nullable Gutter longest(List<Fragment> sorted, double x, double width) {
        Gutter best = null;
        int from = 0;
        for (int i = 0; i <= sorted.size(); i++) {
            boolean crossing = i < sorted.size() && sorted.get(i).x < x && sorted.get(i).right > x - 6;
            if (crossing || i == sorted.size()) {
                Gutter found = stretch(sorted.subList(from, i), x, width);
                best = found != null && (best == null || found.rows > best.rows) ? found : best;
                from = i + 1;
            }
        }
        return best;
    }

    private static @Nullable Gutter stretch(List<Fragment> inside, double x, double width) {
        List<Fragment> left = inside.stream().filter(f -> f.right <= x).toList();
        List<Fragment> right = inside.stream().filter(f -> f.x >= x - 2).toList();
        double top = Math.max(top(left), top(right));
        double bottom = Math.min(bottom(left), bottom(right));
        left = left.stream().filter(f -> f.y >= top - 1 && f.y <= bottom + 1).toList();
        right = right.stream().filter(f -> f.y >= top - 1 && f.y <= bottom + 1).toList();
        int rows = Math.min(rows(left), rows(right));
        if (rows < LEAST_ROWS
                || bottom <= top
                || rail(left, right)
                || rail(right, left)
                || byRow(left, right)
                || narrow(left, right, width)) {
            return null;
        }
        return new Gutter(x, top, bottom, rows);
    }

    private static double top(List<Fragment> side) {
        return side.stream().mapToDouble(f -> f.y).min().orElse(Double.MAX_VALUE);
    }

    private static double bottom(List<Fragment> side) {
        return side.stream().mapToDouble(f -> f.y).max().orElse(-1);
    }

    private static int rows(List<Fragment> side) {
        int rows = 0;
        double last = Double.NEGATIVE_INFINITY;
        for (Fragment fragment : side) {
            if (fragment.y - last > 0.5 * fragment.size) {
                rows++;
                last = fragment.y;
            }
        }
        return rows;
    }

    /** A side of dates or labels, each on the line of something on the other side, belongs to it row by row. */
    private static boolean rail(List<Fragment> labels, List<Fragment> others) {
        long beside = labels.stream()
                .filter(label -> others.stream().anyMatch(label::besides))
                .count();
        long figures = labels.stream()
                .filter(f -> f.text().chars().filter(Character::isDigit).count() >= 2)
                .count();
        long shortOnes = labels.stream().filter(Fragment::label).count();
        boolean aligned = beside >= 0.8 * labels.size();
        boolean dated = figures >= 0.6 * labels.size() && shortOnes >= 0.8 * labels.size();
        return dated || (aligned && shortOnes >= 0.9 * labels.size() && rows(labels) < rows(others));
    }

    /** Drawn row by row, like a table: left, then what stands beside it, then the next row. */
    private static boolean byRow(List<Fragment> left, List<Fragment> right) {
        List<Fragment> drawn = new ArrayList<>(left);
        drawn.addAll(right);
        drawn.sort(Comparator.comparingInt(f -> f.drawn));
        int switches = 0;
        int aligned = 0;
        for (int i = 1; i < drawn.size(); i++) {
            Fragment fragment = drawn.get(i);
            if (right.contains(fragment) && left.contains(drawn.get(i - 1))) {
                switches++;
                boolean beside = drawn.subList(Math.max(0, i - 3), i).stream().anyMatch(fragment::besides);
                aligned += beside ? 1 : 0;
            }
        }
        return switches >= 3 && aligned >= 0.7 * switches && !(flowing(left) && flowing(right));
    }

    /** Do sentences go on from line to line? A table has cells, a column has sentences. */
    private static boolean flowing(List<Fragment> side) {
        int flowing = 0;
        for (int i = 1; i < side.size(); i++) {
            String above = side.get(i - 1).text().strip();
            String text = side.get(i).text().strip();
            boolean goesOn = !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
            boolean ended = above.isEmpty() || ".!?:;".indexOf(above.charAt(above.length() - 1)) >= 0;
            flowing += goesOn && !ended && above.indexOf(' ') > 0 ? 1 : 0;
        }
        return side.size() >= LEAST_ROWS && flowing >= LEAST_FLOW * (side.size() - 1);
    }

    private static boolean narrow(List<Fragment> left, List<Fragment> right, double width) {
        double leftWidth = rightX(left) - leftX(left);
        double rightWidth = rightX(right) - leftX(right);
        return Math.min(leftWidth, rightWidth) < 0.08 * width;
    }

    private static double leftX(List<Fragment> side) {
        return side.stream().mapToDouble(f -> f.x).min().orElse(0);
    }

    private static double rightX(List<Fragment> side) {
        return side.stream().mapToDouble(f -> f.right).max().orElse(0);
    }
}
