package dev.candor.resume.parser.pdf;

import java.util.ArrayList;
import java.util.List;

/** Finds the spaces that are only gaps, and drops those that are only letter-spacing. */
final class Spaces {

    /** Tolerances of PDFTextStripper, lowered: 0.85 % glued words on typeset resumes against 2.5 % at its defaults. */
    private static final double SPACE_TOLERANCE = 0.35;

    private static final double LETTER_TOLERANCE = 0.2;

    /** In scripts whose signs are moved about a word, in ems: their boxes leave gaps where no space is. */
    private static final double JOINED_TOLERANCE = 0.35;

    private Spaces() {}

    /** The letters with a blank in every gap that parts two words. */
    static List<Glyph> between(List<Glyph> glyphs) {
        double spread = Letterspacing.of(glyphs);
        double width = glyphs.stream()
                .filter(glyph -> !glyph.blank())
                .mapToDouble(glyph -> glyph.right - glyph.x)
                .average()
                .orElse(1);
        List<Glyph> words = new ArrayList<>(glyphs.size() + 8);
        for (int i = 0; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            if (i > 0 && !glyph.blank() && !glyphs.get(i - 1).blank()) {
                Glyph before = glyphs.get(i - 1);
                double space = glyph.spaceWidth > 0.1 ? glyph.spaceWidth : 0.28 * glyph.em();
                double gap = gap(before, glyph) - spread;
                double least = joined(glyph) && joined(before)
                        ? JOINED_TOLERANCE * glyph.em()
                        : Math.min(SPACE_TOLERANCE * space, LETTER_TOLERANCE * width);
                if (gap > least) {
                    words.add(before.reading(" "));
                }
            }
            if (spread == 0 || !glyph.blank() || !Letterspacing.inside(glyphs, i, spread)) {
                words.add(glyph);
            }
        }
        return words;
    }

    private static boolean joined(Glyph glyph) {
        return switch (Character.UnicodeScript.of(glyph.text.codePointAt(0))) {
            case DEVANAGARI, BENGALI, GURMUKHI, GUJARATI, ORIYA, TAMIL, TELUGU, KANNADA, MALAYALAM, SINHALA -> true;
            default -> false;
        };
    }

    private static double gap(Glyph before, Glyph glyph) {
        return glyph.x >= before.x ? glyph.x - before.right : before.x - glyph.right;
    }
}
