package dev.candor.resume.structure;

import dev.candor.resume.structure.text.TextLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Headings that run up or down the page in a strip beside their sections. They are decoded behind the text of their page; each is
 * put above the lines that begin at its height, or else above those behind the widest space since the one before.
 */
final class TurnedHeadings {

    /** Style of a line that runs up or down the page. */
    private static final String TURNED = "turned";

    private static final int MOST_WORDS = 7;
    private static final double ONE_STRIP = 12;
    /** How far the first letters of a section may stand from the edge of its heading, in points. */
    private static final double SAME_HEIGHT = 22;

    private final List<TextLine> upright;

    private TurnedHeadings(List<TextLine> upright) {
        this.upright = upright;
    }

    static List<TextLine> woven(List<TextLine> lines) {
        List<TextLine> headings = headings(lines);
        if (headings.isEmpty()) {
            return lines;
        }
        List<TextLine> woven = new ArrayList<>(lines);
        woven.removeAll(headings);
        new TurnedHeadings(List.copyOf(woven)).weave(headings, woven);
        return woven;
    }

    /** Those of one strip of which one is known; a lone stamp or signature is none. */
    private static List<TextLine> headings(List<TextLine> lines) {
        List<TextLine> turned = lines.stream()
                .filter(line ->
                        line.look().style().equals(TURNED) && line.piece().words() <= MOST_WORDS)
                .toList();
        return turned.stream()
                .filter(line -> turned.stream()
                        .anyMatch(
                                other -> Math.abs(other.look().x() - line.look().x()) < ONE_STRIP
                                        && HeadingWords.of(other.text(), true).isPresent()))
                .sorted(Comparator.<TextLine>comparingInt(line -> line.look().page())
                        .thenComparingDouble(line -> line.look().y()))
                .toList();
    }

    private void weave(List<TextLine> headings, List<TextLine> woven) {
        for (int i = headings.size() - 1; i >= 0; i--) {
            TextLine heading = headings.get(i);
            TextLine before = i == 0 ? heading : headings.get(i - 1);
            boolean same = before.look().page() == heading.look().page();
            double from = i > 0 && same ? before.look().y() + SAME_HEIGHT : 0;
            TextLine first = first(heading, from);
            int at = first == null ? woven.size() : woven.indexOf(first);
            int column = first == null ? 0 : first.look().column();
            woven.add(at, RailLine.above(heading, column));
        }
    }

    /** The line that a section begins with: at the height of the heading, or the first of a group of lines above or below. */
    private @Nullable TextLine first(TextLine heading, double from) {
        double top = heading.look().y();
        TextLine best = null;
        double most = 0;
        double above = Double.NaN;
        for (TextLine line : upright) {
            if (line.look().page() != heading.look().page()
                    || line.look().x() < heading.look().right() - 1) {
                continue;
            }
            double y = line.look().y();
            double space = Double.isNaN(above) ? 0 : y - above;
            above = y;
            boolean beside = y > top - 2 && y < top + SAME_HEIGHT;
            if (beside && space >= 0.9 * most) {
                return line;
            }
            if (y > from && y < top && space > most) {
                best = line;
                most = space;
            }
            if (y >= top + SAME_HEIGHT) {
                return best == null ? line : best;
            }
        }
        return best;
    }
}
