package dev.candor.resume.parser.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A marked stretch of a page: its number in the structure tree, and what its letters read as where the file says so (ISO
 * 32000, 14.9.4). Scripts whose letters change shape and place, and hyphens at line ends, can be told only in this way.
 */
final class MarkedSpan {

    /** What a file says about a few letters may not be a text of its own, which nobody would see. */
    private static final int MOST_PER_LETTER = 3;

    final int number;
    private final @Nullable String actual;
    private final List<Glyph> glyphs = new ArrayList<>();

    MarkedSpan(int number, @Nullable String actual) {
        this.number = number;
        this.actual = actual == null || actual.isBlank() ? null : actual;
    }

    /** Notes a letter of the stretch. */
    void add(Glyph glyph) {
        if (actual != null) {
            glyphs.add(glyph);
        }
    }

    /** Puts what the file says in place of the letters that end the list. */
    void replace(List<Glyph> page) {
        if (actual == null || glyphs.isEmpty() || !plausible()) {
            return;
        }
        Set<Glyph> own = new HashSet<>(glyphs);
        int from = page.size();
        while (from > 0 && own.contains(page.get(from - 1))) {
            from--;
        }
        if (from < page.size()) {
            page.subList(from, page.size()).clear();
            page.add(whole());
        }
    }

    private boolean plausible() {
        Glyph first = glyphs.getFirst();
        return actual != null
                && actual.codePointCount(0, actual.length()) <= MOST_PER_LETTER * glyphs.size() + 1
                && glyphs.stream().allMatch(glyph -> Math.abs(glyph.y - first.y) < 0.6 * first.em());
    }

    private Glyph whole() {
        Glyph first = glyphs.getFirst();
        double left = glyphs.stream().mapToDouble(glyph -> glyph.x).min().orElse(first.x);
        double right = glyphs.stream().mapToDouble(glyph -> glyph.right).max().orElse(first.right);
        String text = GlyphLetters.of(String.valueOf(actual), FontLook.PLAIN);
        return first.reading(text.isEmpty() ? first.text : text).from(left, right);
    }
}
