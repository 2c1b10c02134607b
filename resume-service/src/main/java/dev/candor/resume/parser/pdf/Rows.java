package dev.candor.resume.parser.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fragments that follow one another put on rows: what stands on one line is one row, whatever was drawn between. */
final class Rows {

    private static final int FARTHEST_BACK = 80;

    private final List<List<Fragment>> rows = new ArrayList<>();
    private @Nullable Fragment attached;
    private @Nullable List<Fragment> attachedRow;

    private Rows() {}

    static List<List<Fragment>> of(List<Fragment> ordered) {
        Rows rows = new Rows();
        ordered.forEach(rows::add);
        return rows.rows;
    }

    private void add(Fragment fragment) {
        if (!rows.isEmpty() && joins(rows.getLast(), fragment)) {
            put(rows.getLast(), fragment);
            return;
        }
        List<Fragment> open = rows.isEmpty() ? List.of() : attachedRow == null ? rows.getLast() : attachedRow;
        Fragment cell = open.isEmpty() ? fragment : attached == null ? open.getLast() : attached;
        if (cell.endsOpen() && under(cell, fragment)) {
            open.set(open.indexOf(cell), cell.followed(fragment));
            return;
        }
        List<Fragment> earlier = earlier(fragment);
        if (earlier != null) {
            put(earlier, fragment);
            attached = fragment;
            attachedRow = earlier;
            return;
        }
        attached = null;
        attachedRow = null;
        rows.add(new ArrayList<>(List.of(fragment)));
    }

    /** Is it the next line of a narrow cell? */
    private static boolean under(Fragment cell, Fragment fragment) {
        return fragment.y > cell.y
                && fragment.y - cell.y < 2 * cell.size
                && Math.abs(fragment.size - cell.size) < 0.6
                && fragment.right - fragment.x < 1.3 * (cell.right - cell.x)
                && (Math.abs(fragment.x - cell.x) < 3 || Math.abs(fragment.right - cell.right) < 3);
    }

    private static void put(List<Fragment> row, Fragment fragment) {
        row.add(fragment);
        row.sort(Comparator.comparingDouble(part -> part.x));
    }

    private static boolean joins(List<Fragment> row, Fragment next) {
        return row.stream().anyMatch(next::besides) && row.stream().allMatch(part -> part.shared(next) < 0.2);
    }

    /**
     * A date in a rail is often drawn after all that stands beside it: it belongs to the line it stands on, and so does what
     * stands under it in the rail.
     */
    private @Nullable List<Fragment> earlier(Fragment fragment) {
        boolean rest = attached != null
                && fragment.y > attached.y
                && fragment.y - attached.y < 2 * attached.size
                && fragment.shared(attached) > 0.5;
        if (!fragment.dated() && !rest) {
            return null;
        }
        for (int i = rows.size() - 2; i >= Math.max(0, rows.size() - FARTHEST_BACK); i--) {
            List<Fragment> row = rows.get(i);
            if (row.getFirst().column == fragment.column && joins(row, fragment) && below(i, fragment)) {
                return row;
            }
        }
        return null;
    }

    /** Does all that was drawn since stand below, and beside the fragment? */
    private boolean below(int row, Fragment fragment) {
        return rows.subList(row + 1, rows.size()).stream()
                .flatMap(List::stream)
                .allMatch(
                        other -> other.y > fragment.y - 1 && (other.shared(fragment) < 0.2 || other.equals(attached)));
    }
}
