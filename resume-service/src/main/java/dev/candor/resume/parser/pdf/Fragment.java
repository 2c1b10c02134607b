package dev.candor.resume.parser.pdf;

import java.util.ArrayList;
import java.util.List;

/** Letters drawn one after another on one baseline without a wide gap. */
final class Fragment {

    final List<Glyph> glyphs;
    final double x;
    final double right;
    final double y;
    final double size;
    int column;
    boolean cell;
    int drawn;

    Fragment(List<Glyph> glyphs) {
        this.glyphs = glyphs;
        x = glyphs.stream().mapToDouble(glyph -> glyph.x).min().orElse(0);
        right = glyphs.stream().mapToDouble(glyph -> glyph.right).max().orElse(0);
        size = glyphs.stream().mapToDouble(Glyph::em).max().orElse(1);
        y = glyphs.stream()
                .filter(glyph -> glyph.em() > size * 0.8)
                .mapToDouble(glyph -> glyph.y)
                .average()
                .orElse(0);
    }

    double top() {
        return y - size * 0.8;
    }

    /** Do the two stand on one line, whatever their sizes are? */
    boolean besides(Fragment other) {
        return Math.abs(y - other.y) < 0.42 * Math.min(size, other.size)
                || (Math.abs(y - other.y) < 0.3 * Math.max(size, other.size)
                        && Math.max(top(), other.top()) < Math.min(y, other.y));
    }

    /** Share of the narrower one that lies above or below the other. */
    double shared(Fragment other) {
        double overlap = Math.min(right, other.right) - Math.max(x, other.x);
        return overlap / Math.max(1, Math.min(right - x, other.right - other.x));
    }

    String text() {
        StringBuilder text = new StringBuilder();
        glyphs.forEach(glyph -> text.append(glyph.text));
        return text.toString();
    }

    /** Is it the beginning of a date range that goes on in the next line? */
    boolean endsOpen() {
        String text = text().strip();
        return dated()
                && !text.isEmpty()
                && "-\u2010\u2011\u2012\u2013\u2014\u2015".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** The same with the text of the line below behind it. */
    Fragment followed(Fragment below) {
        List<Glyph> both = new ArrayList<>(glyphs);
        double shift = right + 0.3 * size - below.x;
        below.glyphs.forEach(glyph -> both.add(glyph.at(glyph.x + shift, y)));
        Fragment joined = new Fragment(List.copyOf(both));
        joined.cell = true;
        joined.column = column;
        joined.drawn = drawn;
        return joined;
    }

    /** Is it short, and could it be a date? */
    boolean dated() {
        String text = text();
        return text.length() <= 28 && text.chars().filter(Character::isDigit).count() >= 2;
    }

    /** A figure, a date or a short label: what stands in a rail beside its entry. */
    boolean label() {
        String text = text();
        long digits = text.chars().filter(Character::isDigit).count();
        return text.length() <= 28 && (digits >= 2 || text.length() <= 22);
    }
}
