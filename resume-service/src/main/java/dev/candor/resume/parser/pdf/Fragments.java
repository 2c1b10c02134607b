package dev.candor.resume.parser.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Cuts the letters of a page, in reading order, into fragments. */
final class Fragments {

    /** A gap of this many ems is a gap between two things, not between two words. */
    static final double WIDE_GAP_EMS = 1.35;

    private Fragments() {}

    static List<Fragment> of(List<Glyph> glyphs, boolean structured) {
        List<Glyph> ordered = new ArrayList<>(glyphs);
        if (structured) {
            ordered.sort(Comparator.comparingInt(glyph -> glyph.order));
        }
        List<Fragment> fragments = new ArrayList<>();
        List<Glyph> open = new ArrayList<>();
        for (Glyph glyph : ordered) {
            if (!open.isEmpty() && !continues(open.getLast(), glyph)) {
                close(open, fragments);
            }
            open.add(glyph);
        }
        close(open, fragments);
        for (int i = 0; i < fragments.size(); i++) {
            fragments.get(i).drawn = i;
        }
        return fragments;
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

    private static void add(List<Glyph> part, List<Fragment> fragments) {
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
