package dev.candor.resume.parser.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the letters of a right-to-left line, found from left to right or in drawing order, into the order of speech. */
final class RightToLeft {

    private RightToLeft() {}

    static List<Glyph> logical(List<Glyph> glyphs) {
        long turned = glyphs.stream().filter(RightToLeft::turned).count();
        if (turned * 2 <= glyphs.stream().filter(glyph -> !glyph.blank()).count()) {
            return glyphs;
        }
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble((Glyph glyph) -> glyph.x).reversed());
        List<Glyph> logical = new ArrayList<>();
        int i = 0;
        while (i < sorted.size()) {
            int from = i;
            while (i < sorted.size() && straight(sorted.get(i))) {
                i++;
            }
            logical.addAll(sorted.subList(from, i).reversed());
            if (i < sorted.size()) {
                logical.add(sorted.get(i++));
            }
        }
        return logical;
    }

    private static boolean turned(Glyph glyph) {
        byte way = Character.getDirectionality(glyph.text.codePointAt(0));
        return way == Character.DIRECTIONALITY_RIGHT_TO_LEFT || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private static boolean straight(Glyph glyph) {
        int c = glyph.text.codePointAt(0);
        return !turned(glyph) && (Character.isLetterOrDigit(c) || "@._-/:+".indexOf(c) >= 0);
    }
}
