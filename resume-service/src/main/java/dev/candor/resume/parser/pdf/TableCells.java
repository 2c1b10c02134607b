package dev.candor.resume.parser.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Parts a label from the text of the cell beside it where the label fills its cell, so that only a word's space is left between
 * them: other rows show where the two cells start.
 */
final class TableCells {

    private static final int LEAST_ROWS = 2;
    private static final double LEAST_WIDTH = 40;
    private static final double SAME_EDGE = 0.8;
    private static final double LEAST_GAP_EMS = 0.15;
    private static final int MOST_FRAGMENTS = 2500;

    /** Left edges of two cells of a row, in points. */
    private record Edges(long label, long text) {}

    private final Map<Edges, Integer> rows = new LinkedHashMap<>();

    private TableCells() {}

    static List<Fragment> parted(List<Fragment> fragments) {
        TableCells cells = new TableCells();
        if (fragments.size() > MOST_FRAGMENTS) {
            return fragments;
        }
        for (int i = 1; i < fragments.size(); i++) {
            Fragment label = fragments.get(i - 1);
            Fragment text = fragments.get(i);
            if (label.besides(text) && text.x - label.x >= LEAST_WIDTH) {
                cells.rows.merge(new Edges(Math.round(label.x), Math.round(text.x)), 1, Integer::sum);
            }
        }
        cells.rows.values().removeIf(count -> count < LEAST_ROWS);
        if (cells.rows.isEmpty()) {
            return fragments;
        }
        List<Fragment> parted = new ArrayList<>(fragments.size() + 8);
        fragments.forEach(fragment -> cells.part(fragment, parted));
        return parted;
    }

    private void part(Fragment fragment, List<Fragment> parted) {
        for (Map.Entry<Edges, Integer> row : rows.entrySet()) {
            double edge = row.getKey().text();
            int at = Math.abs(fragment.x - row.getKey().label()) < SAME_EDGE && fragment.right > edge + 1
                    ? start(fragment.glyphs, edge)
                    : -1;
            if (at > 0) {
                Fragments.add(fragment.glyphs.subList(0, at), parted);
                parted.getLast().cell = true;
                Fragments.add(fragment.glyphs.subList(at, fragment.glyphs.size()), parted);
                return;
            }
        }
        parted.add(fragment);
    }

    /**
     * The letter that starts a cell at an edge; -1 if there is none. Between words a space is drawn, between cells there is none;
     * files that draw no spaces at all do not tell.
     */
    private static int start(List<Glyph> glyphs, double edge) {
        int found = -1;
        int bare = 0;
        boolean spaces = false;
        for (int i = 1; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            Glyph before = glyphs.get(i - 1);
            spaces |= before.blank();
            boolean gap = !glyph.blank() && !before.blank() && glyph.x - before.right > LEAST_GAP_EMS * glyph.em();
            bare += gap ? 1 : 0;
            found = gap && Math.abs(glyph.x - edge) < SAME_EDGE ? i : found;
        }
        return spaces && bare == 1 ? found : -1;
    }
}
