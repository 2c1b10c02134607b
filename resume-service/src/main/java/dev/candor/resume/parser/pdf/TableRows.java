package dev.candor.resume.parser.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes one line of a row of a table whose cells are wrapped, as far as the file tags its tables. Tables that only lay out a page
 * have few and long cells, and stay as they are.
 */
final class TableRows {

    private static final int LEAST_CELLS = 3;
    private static final int MOST_LINES = 4;
    private static final int LONGEST = 120;
    private static final double MOST_SHARED = 0.2;

    private TableRows() {}

    static List<List<Fragment>> joined(List<List<Fragment>> rows) {
        List<List<Fragment>> joined = new ArrayList<>();
        int from = 0;
        while (from < rows.size()) {
            int number = number(rows.get(from));
            int to = from + 1;
            while (number > 0 && to < rows.size() && number(rows.get(to)) == number) {
                to++;
            }
            List<Fragment> row = to == from + 1 ? null : one(rows.subList(from, to));
            if (row == null) {
                joined.addAll(rows.subList(from, to));
            } else {
                joined.add(row);
            }
            from = to;
        }
        return joined;
    }

    /** The row of a table that all fragments stand in; 0 if they do not. */
    private static int number(List<Fragment> row) {
        int number = row.getFirst().glyphs.getFirst().row;
        return row.stream().allMatch(part -> part.glyphs.getFirst().row == number) ? number : 0;
    }

    private static @Nullable List<Fragment> one(List<List<Fragment>> lines) {
        Map<Integer, List<Fragment>> cells = new LinkedHashMap<>();
        lines.stream()
                .flatMap(List::stream)
                .forEach(part -> cells.computeIfAbsent(part.glyphs.getFirst().block, none -> new ArrayList<>())
                        .add(part));
        if (cells.size() < LEAST_CELLS || cells.values().stream().anyMatch(TableRows::layout)) {
            return null;
        }
        List<Fragment> row = new ArrayList<>();
        for (List<Fragment> cell : cells.values()) {
            if (lines.stream().flatMap(List::stream).anyMatch(other -> !cell.contains(other) && over(cell, other))) {
                return null;
            }
            cell.sort(Comparator.<Fragment>comparingDouble(part -> part.y).thenComparingDouble(part -> part.x));
            Fragment whole = cell.getFirst();
            for (Fragment below : cell.subList(1, cell.size())) {
                whole = whole.followed(below);
            }
            whole.cell = true;
            row.add(whole);
        }
        row.sort(Comparator.comparingDouble(part -> part.x));
        return row;
    }

    private static boolean over(List<Fragment> cell, Fragment other) {
        return cell.stream().anyMatch(part -> part.shared(other) > MOST_SHARED);
    }

    private static boolean layout(List<Fragment> cell) {
        return cell.size() > MOST_LINES
                || cell.stream().mapToInt(part -> part.glyphs.size()).sum() > LONGEST;
    }
}
