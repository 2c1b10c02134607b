package dev.candor.resume.parser.pdf;

import dev.candor.resume.parser.ParsedText.Line;
import dev.candor.resume.parser.ParsedText.Run;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Turns a row of fragments into a line of text: words parted by their gaps, spaced letters joined. */
final class LineText {

    /** Tolerances of PDFTextStripper, lowered: 0.85 % glued words on typeset resumes against 2.5 % at its defaults. */
    private static final double SPACE_TOLERANCE = 0.35;

    private static final double LETTER_TOLERANCE = 0.2;

    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private Glyph first;

    private LineText(Glyph first) {
        this.first = first;
    }

    static Line of(List<Fragment> row) {
        LineText line = new LineText(row.getFirst().glyphs.getFirst());
        for (int i = 0; i < row.size(); i++) {
            if (i > 0) {
                Fragment before = row.get(i - 1);
                double gap = row.get(i).x - before.right;
                line.open.append(gap > Fragments.WIDE_GAP_EMS * before.size * 0.95 ? '\t' : ' ');
            }
            line.fragment(row.get(i));
        }
        line.close();
        Fragment start = row.getFirst();
        double right = row.stream().mapToDouble(part -> part.right).max().orElse(start.right);
        return new Line(start.x, right, start.y, start.column, role(row), List.copyOf(line.runs));
    }

    private static String role(List<Fragment> row) {
        return row.stream()
                .map(part -> part.glyphs.getFirst())
                .filter(glyph -> glyph.block > 0)
                .findFirst()
                .map(glyph -> glyph.role + '#' + glyph.block)
                .orElse("");
    }

    private void fragment(Fragment fragment) {
        List<Glyph> glyphs = RightToLeft.logical(fragment.glyphs);
        double spread = Letterspacing.of(glyphs);
        double width = glyphs.stream()
                .filter(glyph -> !glyph.blank())
                .mapToDouble(glyph -> glyph.right - glyph.x)
                .average()
                .orElse(1);
        for (int i = 0; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            if (i > 0 && !glyph.blank() && !glyphs.get(i - 1).blank()) {
                Glyph before = glyphs.get(i - 1);
                double gap = (glyph.x >= before.x ? glyph.x - before.right : before.x - glyph.right) - spread;
                double space = glyph.spaceWidth > 0.1 ? glyph.spaceWidth : 0.28 * glyph.em();
                if (gap > Math.min(SPACE_TOLERANCE * space, LETTER_TOLERANCE * width)) {
                    open.append(' ');
                }
            }
            if (spread > 0 && glyph.blank() && Letterspacing.inside(glyphs, i, spread)) {
                continue;
            }
            letter(glyph);
        }
    }

    private void letter(Glyph glyph) {
        if (!glyph.blank() && (!glyph.look.equals(first.look) || !Objects.equals(glyph.link, first.link))) {
            close();
            first = glyph;
        }
        open.append(glyph.text);
    }

    private void close() {
        if (!open.isEmpty()) {
            Glyph.Look look = first.look;
            String text = Normalizer.normalize(open, Normalizer.Form.NFC);
            runs.add(new Run(text, look.size(), look.bold(), look.italic(), look.colour() & 0xffffff, first.link));
            open.setLength(0);
        }
    }
}
