package dev.candor.resume.parser.pdf;

import dev.candor.resume.parser.ParsedText.Line;
import dev.candor.resume.parser.ParsedText.Run;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Turns a row of fragments into a line of text: words parted by their gaps, spaced letters joined. */
final class LineText {

    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private Glyph first;

    private LineText(Glyph first) {
        this.first = first;
    }

    /**
     * The line.
     *
     * @param turned whether most of the page is written from right to left; its places are counted from the right then
     * @param width of the page
     */
    static Line of(List<Fragment> row, boolean turned, double width) {
        List<Fragment> ordered = new ArrayList<>(row);
        ordered.sort(Comparator.comparingDouble(part -> part.x));
        List<List<Glyph>> stretches = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            if (i > 0 && !wide(ordered.get(i - 1), ordered.get(i))) {
                stretches.getLast().addAll(ordered.get(i).glyphs);
            } else {
                stretches.add(new ArrayList<>(ordered.get(i).glyphs));
            }
        }
        LineText line = new LineText(stretches.getFirst().getFirst());
        for (List<Glyph> stretch : turned ? stretches.reversed() : stretches) {
            line.stretch(stretch, turned);
        }
        line.close();
        Fragment start = ordered.getFirst();
        double right = ordered.stream().mapToDouble(part -> part.right).max().orElse(start.right);
        double begin = turned ? width - right : start.x;
        double end = turned ? width - start.x : right;
        return new Line(begin, end, start.y, start.column, role(row), List.copyOf(line.runs));
    }

    private static boolean wide(Fragment before, Fragment next) {
        return before.cell || next.x - before.right > Fragments.WIDE_GAP_EMS * before.size * 0.95;
    }

    private static String role(List<Fragment> row) {
        return row.stream()
                .map(part -> part.glyphs.getFirst())
                .filter(glyph -> glyph.block > 0)
                .findFirst()
                .map(glyph -> glyph.role + '#' + glyph.block)
                .orElse("");
    }

    /** Letters without a wide gap between them; a tab stands between two stretches. */
    private void stretch(List<Glyph> glyphs, boolean turned) {
        if (!open.isEmpty() || !runs.isEmpty()) {
            open.append('\t');
        }
        List<Glyph> words = Spaces.between(RightToLeft.seen(glyphs, turned));
        RightToLeft.spoken(words, turned).forEach(this::letter);
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
            runs.add(new Run(
                    text, look.size(), look.bold(), look.italic(), Math.max(look.colour(), 0) & 0xffffff, first.link));
            open.setLength(0);
        }
    }
}
