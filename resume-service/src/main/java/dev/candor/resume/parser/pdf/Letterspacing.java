package dev.candor.resume.parser.pdf;

import java.util.List;

/** Recognises text set with wide letters, such as a spaced heading, and says how wide. */
final class Letterspacing {

    private static final int LEAST_LETTERS = 4;

    private Letterspacing() {}

    /** The extra gap between two letters in points; 0 in ordinary text. */
    static double of(List<Glyph> glyphs) {
        double[] gaps = gaps(glyphs);
        if (gaps.length < LEAST_LETTERS - 1) {
            return 0;
        }
        double em = glyphs.getFirst().em();
        double low = gaps[gaps.length / 5];
        double median = gaps[gaps.length / 2];
        if (low > 0.035 * em && median < 1.2 * em) {
            return Math.max(low, Math.min(median, low * 1.6));
        }
        return typed(glyphs) ? 0.28 * em : 0;
    }

    /** Is every letter followed by a typed space? */
    private static boolean typed(List<Glyph> glyphs) {
        int alternating = 0;
        int letters = 0;
        for (int i = 0; i < glyphs.size(); i++) {
            if (!glyphs.get(i).blank()) {
                letters++;
                alternating += i + 1 < glyphs.size() && glyphs.get(i + 1).blank() ? 1 : 0;
            }
        }
        return letters >= LEAST_LETTERS && alternating >= 0.8 * (letters - 1);
    }

    /** Is the blank at an index only part of the spacing, and no border between words? */
    static boolean inside(List<Glyph> glyphs, int index, double spread) {
        if (!typed(glyphs) || index == 0 || index + 1 >= glyphs.size()) {
            return false;
        }
        boolean single =
                !glyphs.get(index - 1).blank() && !glyphs.get(index + 1).blank();
        double gap = glyphs.get(index + 1).x - glyphs.get(index - 1).right;
        return single && gap < spread * 2.2 + 0.1 * glyphs.get(index).em();
    }

    private static double[] gaps(List<Glyph> glyphs) {
        double[] gaps = new double[Math.max(0, glyphs.size() - 1)];
        int count = 0;
        for (int i = 1; i < glyphs.size(); i++) {
            Glyph before = glyphs.get(i - 1);
            Glyph glyph = glyphs.get(i);
            if (!before.blank() && !glyph.blank()) {
                gaps[count++] = glyph.x - before.right;
            }
        }
        double[] sorted = java.util.Arrays.copyOf(gaps, count);
        java.util.Arrays.sort(sorted);
        return sorted;
    }
}
