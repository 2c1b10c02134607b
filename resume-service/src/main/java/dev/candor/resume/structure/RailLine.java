package dev.candor.resume.structure;

import dev.candor.resume.structure.text.Piece;
import dev.candor.resume.structure.text.TextLine;
import dev.candor.resume.structure.text.TextLine.Look;
import java.util.List;

/** The two lines that one with a label in a rail is parted into. */
final class RailLine {

    private RailLine() {}

    /** The words behind a bold label, which are not bold themselves. */
    static TextLine light(TextLine line, Piece words) {
        Look look = line.look();
        Look light = new Look(
                look.page(),
                look.column(),
                look.x(),
                look.y(),
                look.right(),
                look.size(),
                false,
                look.italic(),
                look.style(),
                look.gap(),
                look.joined());
        return new TextLine(words, line.bullet(), light, line.links(), line.stretches());
    }

    /** The line with its left edge where the text right of the labels begins. */
    static TextLine beside(TextLine line, double x) {
        Look look = line.look();
        Look there = new Look(
                look.page(),
                look.column(),
                x,
                look.y(),
                look.right(),
                look.size(),
                look.bold(),
                look.italic(),
                look.style(),
                look.gap(),
                look.joined());
        return new TextLine(line.piece(), line.bullet(), there, line.links(), line.stretches());
    }

    /** The label, which ends at {@code end}, as a heading. */
    static TextLine heading(TextLine line, int end, String style) {
        Look look = line.look();
        Piece label = line.piece().part(0, end);
        double size = line.stretches().isEmpty()
                ? look.size()
                : line.stretches().getFirst().size();
        Look loud = new Look(
                look.page(),
                look.column(),
                look.x(),
                look.y(),
                look.right(),
                size,
                line.bold(label),
                look.italic(),
                style,
                Math.max(1.5, look.gap()),
                1);
        return new TextLine(label, false, loud, List.of(), line.stretches());
    }

    /** A heading out of a column of its own, in the column of the text beside it. */
    static TextLine above(TextLine line, int column) {
        Look look = line.look();
        Look there = new Look(
                look.page(),
                column,
                look.x(),
                look.y(),
                look.right(),
                look.size(),
                look.bold(),
                look.italic(),
                HeadingColumn.STYLE,
                Math.max(1.5, look.gap()),
                1);
        return new TextLine(line.piece(), false, there, line.links(), line.stretches());
    }
}
