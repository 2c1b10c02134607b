package dev.candor.resume.parser.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** The letters of one page as they are drawn: what is drawn twice in one place counts once, what no font explains is kept apart. */
final class GlyphSheet {

    /** Shadows and letters made bold by drawing them twice lie closer than this, in ems; two letters never do. */
    private static final double SAME_PLACE = 0.12;

    private static final double CELL = 3;
    private static final int LEAST_TO_JUDGE = 12;

    private final List<Glyph> glyphs = new ArrayList<>();
    private final Map<Place, List<Glyph>> places = new HashMap<>();
    private final IdentityHashMap<PDFont, List<Glyph>> guessed = new IdentityHashMap<>();
    private int unmapped;

    private record Place(String text, long column, long row) {}

    /** A glyph whose font does not say which letter it shows, and that was left out. */
    void lost() {
        unmapped++;
    }

    /** A letter that was only guessed from its number. */
    void guess(PDFont font, Glyph glyph) {
        if (add(glyph)) {
            guessed.computeIfAbsent(font, none -> new ArrayList<>()).add(glyph);
        }
    }

    /** Adds a letter, unless the same stands there already. */
    boolean add(Glyph glyph) {
        long column = Math.round(glyph.x / CELL);
        long row = Math.round(glyph.y / CELL);
        for (long x = column - 1; x <= column + 1; x++) {
            for (long y = row - 1; y <= row + 1; y++) {
                for (Glyph there : places.getOrDefault(new Place(glyph.text, x, y), List.of())) {
                    if (same(there, glyph)) {
                        return false;
                    }
                }
            }
        }
        places.computeIfAbsent(new Place(glyph.text, column, row), none -> new ArrayList<>(1))
                .add(glyph);
        glyphs.add(glyph);
        return true;
    }

    private static boolean same(Glyph one, Glyph other) {
        double near = Math.min(SAME_PLACE * Math.max(one.em(), other.em()), CELL);
        return one.look.direction() == other.look.direction()
                && Math.abs(one.x - other.x) < near
                && Math.abs(one.y - other.y) < near
                && one.blank() == other.blank();
    }

    /** Lets a marked stretch that ends say how its letters are to be read. */
    void close(MarkedSpan span) {
        span.replace(glyphs);
    }

    Glyph last() {
        return glyphs.getLast();
    }

    boolean isEmpty() {
        return glyphs.isEmpty();
    }

    int unmapped() {
        return unmapped;
    }

    /** All letters, without those of fonts whose guessed letters make no words. */
    List<Glyph> letters() {
        Set<Glyph> dropped = new HashSet<>();
        for (List<Glyph> font : guessed.values()) {
            if (!words(font)) {
                unmapped += font.size();
                dropped.addAll(font);
            }
        }
        return dropped.isEmpty()
                ? glyphs
                : glyphs.stream().filter(glyph -> !dropped.contains(glyph)).toList();
    }

    /** Does it look like writing? Numbers of glyphs read as letters give no vowels, or signs nobody writes. */
    private static boolean words(List<Glyph> font) {
        int letters = 0;
        int vowels = 0;
        int odd = 0;
        for (Glyph glyph : font) {
            char c = Character.toLowerCase(glyph.text.charAt(0));
            letters += c >= 'a' && c <= 'z' ? 1 : 0;
            vowels += "aeiouy".indexOf(c) >= 0 ? 1 : 0;
            odd += c < ' ' || (c > '~' && !Character.isLetter(c)) || "#$^`{}|~<>\\".indexOf(c) >= 0 ? 1 : 0;
        }
        return font.size() >= LEAST_TO_JUDGE
                && odd <= 0.1 * font.size()
                && letters >= 0.5 * font.size()
                && vowels >= 0.2 * letters
                && vowels <= 0.65 * letters;
    }
}
