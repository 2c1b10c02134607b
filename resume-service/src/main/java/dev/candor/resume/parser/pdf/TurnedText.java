package dev.candor.resume.parser.pdf;

import dev.candor.resume.parser.ParsedText.Line;
import dev.candor.resume.parser.ParsedText.Run;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Text that runs up or down the page, as headings in a strip beside their sections do. Each stretch of it is one line, over how
 * many lines it may be written; its places are those on the page as it lies, so that what stands beside it can be found.
 */
final class TurnedText {

    /** Style of such a line: {@code y} is where its box begins from above. */
    private static final String STYLE = "turned";

    private static final double NEXT_LINE = 1.3;

    private TurnedText() {}

    /** Lines written one beside the other over the same height. */
    private record Group(List<Fragment> rows, Rectangle2D box) {}

    static List<Line> of(List<Glyph> glyphs, double pageWidth, double pageHeight) {
        List<Fragment> rows = new ArrayList<>(Fragments.of(glyphs, false));
        rows.sort(Comparator.comparingDouble(row -> row.y));
        List<Group> groups = new ArrayList<>();
        for (Fragment row : rows) {
            Rectangle2D box = row.glyphs.stream()
                    .map(glyph -> glyph.box(pageWidth, pageHeight))
                    .reduce(Rectangle2D::createUnion)
                    .orElseThrow();
            Group open = groups.stream()
                    .filter(group -> goesOn(group, row, box))
                    .findFirst()
                    .orElse(null);
            if (open == null) {
                groups.add(new Group(new ArrayList<>(List.of(row)), box));
            } else {
                open.rows.add(row);
                open.box.setRect(open.box.createUnion(box));
            }
        }
        groups.sort(Comparator.comparingDouble(group -> group.box.getMinY()));
        return groups.stream().map(TurnedText::line).toList();
    }

    private static boolean goesOn(Group group, Fragment row, Rectangle2D box) {
        double shared = Math.min(group.box.getMaxY(), box.getMaxY()) - Math.max(group.box.getMinY(), box.getMinY());
        return row.y - group.rows.getLast().y < NEXT_LINE * row.size
                && shared > 0.5 * Math.min(group.box.getHeight(), box.getHeight());
    }

    private static Line line(Group group) {
        List<Run> runs = new ArrayList<>();
        for (Fragment row : group.rows) {
            List<Run> own = LineText.of(List.of(row), false, 0).runs();
            if (!runs.isEmpty() && !own.isEmpty()) {
                Run last = runs.removeLast();
                runs.add(new Run(
                        last.text() + ' ', last.size(), last.bold(), last.italic(), last.colour(), last.link()));
            }
            runs.addAll(own);
        }
        Rectangle2D box = group.box;
        return new Line(box.getMinX(), box.getMaxX(), box.getMinY(), group.rows.getFirst().column, STYLE, runs);
    }
}
