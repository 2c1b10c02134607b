package dev.candor.resume.parser.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Puts the letters of a line that holds right-to-left writing from the order in which they stand on the page into the order in
 * which they are spoken: the Unicode bidirectional algorithm (UAX 9), walked from what is seen to what was written.
 */
final class RightToLeft {

    private static final byte NEUTRAL = 0;
    private static final byte LEFT = 1;
    private static final byte RIGHT = 2;
    private static final byte NUMBER = 3;
    private static final byte ARABIC_NUMBER = 4;
    private static final String BRACKETS = "()[]{}";

    private final List<Glyph> glyphs;
    private final boolean base;
    private final byte[] types;

    private RightToLeft(List<Glyph> glyphs, boolean base) {
        this.glyphs = glyphs;
        this.base = base;
        this.types = new byte[glyphs.size()];
    }

    /** Is most of the writing from right to left? */
    static boolean most(List<Glyph> glyphs) {
        int turned = 0;
        int straight = 0;
        for (Glyph glyph : glyphs) {
            turned += turned(glyph) ? 1 : 0;
            straight += !turned(glyph) && Character.isLetter(glyph.text.codePointAt(0)) ? 1 : 0;
        }
        return turned > straight;
    }

    static boolean turned(Glyph glyph) {
        return turned(Character.getDirectionality(glyph.text.codePointAt(0)));
    }

    private static boolean turned(byte way) {
        return way == Character.DIRECTIONALITY_RIGHT_TO_LEFT || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** From left to right as they stand, if any of them is written from right to left; else as they were drawn. */
    static List<Glyph> seen(List<Glyph> glyphs, boolean page) {
        if (!page && glyphs.stream().noneMatch(RightToLeft::turned)) {
            return glyphs;
        }
        List<Glyph> seen = new ArrayList<>(glyphs);
        seen.sort(Comparator.comparingDouble(glyph -> glyph.x + glyph.right));
        return seen;
    }

    /**
     * In the order of speech.
     *
     * @param seen from left to right
     * @param page whether most of the page is written from right to left
     */
    static List<Glyph> spoken(List<Glyph> seen, boolean page) {
        boolean any = seen.stream().anyMatch(RightToLeft::turned);
        if (!any && !page) {
            return seen;
        }
        boolean base = page || most(seen);
        return new RightToLeft(seen, base).spoken();
    }

    private List<Glyph> spoken() {
        classify();
        numbers();
        besideLatin();
        neutrals();
        return reordered(levels());
    }

    private void classify() {
        for (int i = 0; i < types.length; i++) {
            byte way = Character.getDirectionality(glyphs.get(i).text.codePointAt(0));
            types[i] = switch (way) {
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> LEFT;
                case Character.DIRECTIONALITY_EUROPEAN_NUMBER -> NUMBER;
                case Character.DIRECTIONALITY_ARABIC_NUMBER -> ARABIC_NUMBER;
                default -> turned(way) ? RIGHT : NEUTRAL;
            };
            if (types[i] == NUMBER && afterArabic(i)) {
                types[i] = ARABIC_NUMBER;
            }
        }
    }

    /** Figures that follow an Arabic word, to its left, keep only dots and slashes inside. */
    private boolean afterArabic(int index) {
        for (int i = index + 1; i < glyphs.size(); i++) {
            byte way = Character.getDirectionality(glyphs.get(i).text.codePointAt(0));
            if (way == Character.DIRECTIONALITY_LEFT_TO_RIGHT || turned(way)) {
                return way == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
            }
        }
        return false;
    }

    /** Signs inside a number, and those of money and shares beside it, belong to it. */
    private void numbers() {
        for (int i = 0; i < types.length; i++) {
            String text = glyphs.get(i).text;
            byte before = i > 0 ? types[i - 1] : NEUTRAL;
            byte after = i + 1 < types.length ? types[i + 1] : NEUTRAL;
            boolean number = before == NUMBER || after == NUMBER;
            if (types[i] == NEUTRAL && before == after && number(before) && ",.:/".contains(text)) {
                types[i] = before;
            } else if (types[i] == NEUTRAL && before == NUMBER && after == NUMBER && "+-".contains(text)) {
                types[i] = NUMBER;
            } else if (types[i] == NEUTRAL && number && "%$\u20ac\u00a3\u00b0#\u20aa".contains(text)) {
                types[i] = NUMBER;
            }
        }
        for (int i = 0; i + 1 < types.length; i++) {
            if ("+".equals(glyphs.get(i).text) && types[i] == NEUTRAL && number(types[i + 1])) {
                Arrays.fill(types, i, phoneEnd(i + 1), LEFT);
            }
        }
    }

    /** A telephone number that begins with its plus on the left is written from left to right as a whole. */
    private int phoneEnd(int start) {
        int end = start;
        for (int i = start; i < types.length; i++) {
            boolean gap = types[i] == NEUTRAL && " -()/".contains(glyphs.get(i).text);
            if (!number(types[i]) && !gap) {
                break;
            }
            end = gap ? end : i + 1;
        }
        return end;
    }

    private static boolean number(byte type) {
        return type == NUMBER || type == ARABIC_NUMBER;
    }

    /** A number behind a Latin word, one space or sign away, goes on with it: "ISO 9001". */
    private void besideLatin() {
        for (int i = 1; i < types.length; i++) {
            boolean joined = types[i - 1] == LEFT
                    || (i > 1
                            && types[i - 1] == NEUTRAL
                            && types[i - 2] == LEFT
                            && " ._@:/&-".contains(glyphs.get(i - 1).text));
            if (types[i] == NUMBER && joined) {
                types[i] = LEFT;
            }
        }
    }

    private void neutrals() {
        int from = 0;
        while (from < types.length) {
            int to = from;
            while (to < types.length && types[to] == NEUTRAL) {
                to++;
            }
            byte before = from == 0 ? side() : from(types[from - 1]);
            byte after = to == types.length ? side() : from(types[to]);
            Arrays.fill(types, from, to, before == after ? before : side());
            from = to + 1;
        }
    }

    private byte side() {
        return base ? RIGHT : LEFT;
    }

    private static byte from(byte type) {
        return type == LEFT ? LEFT : RIGHT;
    }

    private byte[] levels() {
        byte[] levels = new byte[types.length];
        for (int i = 0; i < types.length; i++) {
            levels[i] = (byte) (types[i] == RIGHT ? 1 : base || enclosed(i) ? 2 : 0);
        }
        return levels;
    }

    /** In a line from left to right: does a number stand inside writing of the other direction? */
    private boolean enclosed(int index) {
        if (!number(types[index])) {
            return false;
        }
        int left = index;
        int right = index;
        while (left >= 0 && number(types[left])) {
            left--;
        }
        while (right < types.length && number(types[right])) {
            right++;
        }
        return left >= 0 && right < types.length && types[left] == RIGHT && types[right] == RIGHT;
    }

    /** Rule L2, which undoes itself. */
    private List<Glyph> reordered(byte[] levels) {
        Glyph[] order = glyphs.toArray(Glyph[]::new);
        for (int level = 2; level >= 1; level--) {
            int from = 0;
            while (from < order.length) {
                int to = from;
                while (to < order.length && levels[to] >= level) {
                    to++;
                }
                for (int i = from, j = to - 1; i < j; i++, j--) {
                    Glyph glyph = order[i];
                    order[i] = order[j];
                    order[j] = glyph;
                }
                from = to + 1;
            }
        }
        return mirrored(order);
    }

    /** Brackets look the other way there. Some files name them as they look: those that close before they open are turned. */
    private static List<Glyph> mirrored(Glyph[] order) {
        int open = 0;
        boolean closedFirst = false;
        for (int i = 0; i < order.length; i++) {
            int bracket = BRACKETS.indexOf(order[i].text);
            if (bracket >= 0 && order[i].text.length() == 1) {
                open += bracket % 2 == 0 ? 1 : -1;
                closedFirst |= open < 0;
            }
        }
        if (closedFirst) {
            for (int i = 0; i < order.length; i++) {
                int bracket = BRACKETS.indexOf(order[i].text);
                if (bracket >= 0 && order[i].text.length() == 1) {
                    order[i] = order[i].reading(BRACKETS.substring(bracket ^ 1, (bracket ^ 1) + 1));
                }
            }
        }
        return List.of(order);
    }
}
