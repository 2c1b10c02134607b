package dev.candor.resume.parser.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Cuts the letters of a page, in reading order, into fragments. */
final class Fragments {

    /** A gap of this many ems is a gap between two things, not between two words. */
    static final double WIDE_GAP_EMS = 1.35;

    /** Around a drawn space, a gap of this many ems parts two things: labels in boxes, or columns set with spaces. */
    private static final double WIDE_SPACE_EMS = 1.35;

    /** Letters this many ems apart are spaced out on purpose, and so are their words. */
    private static final double SPACED_OUT_EMS = 0.2;

    private Fragments() {}

    static List<Fragment> of(List<Glyph> glyphs, boolean structured) {
        List<Glyph> ordered = new ArrayList<>(glyphs);
        if (structured) {
            ordered.sort(Comparator.comparingInt(glyph -> glyph.order));
        }
        List<Fragment> fragments = new ArrayList<>();
        List<Glyph> open = new ArrayList<>();
        for (Glyph glyph : ordered) {
            if (!open.isEmpty()
                    && (!continues(open.getLast(), glyph) || aloof(open, glyph) || otherCell(open.getLast(), glyph))) {
                close(open, fragments);
            }
            open.add(glyph);
        }
        close(open, fragments);
        List<Fragment> cells = TableCells.parted(fragments);
        for (int i = 0; i < cells.size(); i++) {
            cells.get(i).drawn = i;
        }
        return cells;
    }

    private static boolean continues(Glyph last, Glyph next) {
        double em = Math.max(last.em(), next.em());
        double gap = next.x - last.right;
        boolean sameLine = Math.abs(last.y - next.y) < 0.35 * em;
        boolean onward = gap < WIDE_GAP_EMS * em && gap > -0.6 * em;
        double back = last.x - next.right;
        boolean turned = back < WIDE_GAP_EMS * em && back > -0.3 * em && RightToLeft.turned(next);
        return sameLine && (onward || turned);
    }

    private static boolean otherCell(Glyph last, Glyph next) {
        return next.row > 0 && next.row == last.row && next.block != last.block;
    }

    /** Does a letter stand far behind the last one, with only a space drawn in the gap? */
    private static boolean aloof(List<Glyph> open, Glyph next) {
        int last = open.size() - 1;
        while (last >= 0 && open.get(last).blank()) {
            last--;
        }
        if (next.blank() || last < 1 || last == open.size() - 1) {
            return false;
        }
        double em = Math.max(open.get(last).em(), next.em());
        Glyph before = open.get(last - 1);
        boolean spaced = before.blank() || open.get(last).x - before.right > SPACED_OUT_EMS * em;
        return !spaced && next.x - open.get(last).right > WIDE_SPACE_EMS * em;
    }

    private static void close(List<Glyph> open, List<Fragment> fragments) {
        List<Glyph> part = new ArrayList<>();
        int blanks = 0;
        for (Glyph glyph : open) {
            blanks = glyph.blank() ? blanks + 1 : 0;
            part.add(glyph);
            if (blanks >= 4 && part.size() > blanks) {
                add(part, fragments);
                part = new ArrayList<>();
            }
        }
        add(part, fragments);
        open.clear();
    }

    /** Adds a part without the blanks around it. */
    static void add(List<Glyph> part, List<Fragment> fragments) {
        int from = 0;
        int to = part.size();
        while (from < to && part.get(from).blank()) {
            from++;
        }
        while (to > from && part.get(to - 1).blank()) {
            to--;
        }
        if (to > from) {
            fragments.add(new Fragment(List.copyOf(part.subList(from, to))));
        }
    }
}
