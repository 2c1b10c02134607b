package dev.candor.resume.parser.pdf;

import dev.candor.resume.parser.ParsedText;
import dev.candor.resume.parser.ParsedText.Line;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;

/** Makes the lines of one page out of its letters: the upright ones in reading order, then those turned otherwise. */
final class PageLines {

    private static final double LEAST_STRUCTURED = 0.8;

    private final GlyphStripper.PageGlyphs read;
    private final Bullets bullets;
    private final double width;
    private final double height;
    private final int main;

    private PageLines(PDPage page, GlyphStripper.PageGlyphs read, List<Rectangle2D> marks) {
        this.read = read;
        this.bullets = new Bullets(marks);
        this.main = mainDirection(read.glyphs());
        boolean lying = main % 180 != 0;
        this.width = lying ? page.getCropBox().getHeight() : page.getCropBox().getWidth();
        this.height = lying ? page.getCropBox().getWidth() : page.getCropBox().getHeight();
    }

    static ParsedText.Page of(PDPage page, int number, GlyphStripper.PageGlyphs read, List<Rectangle2D> marks) {
        return new PageLines(page, read, marks).page(number);
    }

    private ParsedText.Page page(int number) {
        List<Glyph> upright = turnedTo(main);
        boolean structured = read.structured()
                >= LEAST_STRUCTURED * Math.max(1, read.glyphs().size());
        boolean turned = RightToLeft.most(upright);
        ReadingOrder.Ordered ordered = ReadingOrder.of(Fragments.of(upright, structured), width, structured, turned);
        List<Line> lines = new ArrayList<>();
        for (List<Fragment> row : TableRows.joined(ordered.rows())) {
            lines.add(line(row, turned));
        }
        for (int direction = 0; direction < 360; direction += 90) {
            if (direction != main) {
                lines.addAll(
                        main == 0 && direction != 180
                                ? TurnedText.of(turnedTo(direction), width, height)
                                : plain(turnedTo(direction)));
            }
        }
        List<String> hidden = plain(
                        read.glyphs().stream().filter(glyph -> glyph.hidden).toList())
                .stream()
                .map(Line::text)
                .toList();
        ParsedText.Counts counts =
                new ParsedText.Counts(read.glyphs().size(), read.unmapped(), read.images(), ordered.columns());
        return new ParsedText.Page(number, width, height, counts, lines, hidden);
    }

    private Line line(List<Fragment> row, boolean turned) {
        Line line = LineText.of(row, turned, width);
        Fragment first = turned ? row.getLast() : row.getFirst();
        Rectangle2D bullet = line.style().isEmpty() ? bullets.before(first, turned) : null;
        if (bullet == null) {
            return line;
        }
        double x = turned ? width - bullet.getMaxX() : bullet.getMinX();
        return new Line(x, line.right(), line.y(), line.column(), "list", line.runs());
    }

    private List<Glyph> turnedTo(int direction) {
        return read.glyphs().stream()
                .filter(glyph -> !glyph.hidden && glyph.look.direction() == direction)
                .toList();
    }

    private static List<Line> plain(List<Glyph> glyphs) {
        return Fragments.of(glyphs, false).stream()
                .map(fragment -> LineText.of(List.of(fragment), false, 0))
                .toList();
    }

    private static int mainDirection(List<Glyph> glyphs) {
        int[] counts = new int[4];
        glyphs.forEach(glyph -> counts[glyph.look.direction() / 90 % 4]++);
        int main = 0;
        for (int i = 1; i < 4; i++) {
            main = counts[i] > counts[main] ? i : main;
        }
        return main * 90;
    }
}
