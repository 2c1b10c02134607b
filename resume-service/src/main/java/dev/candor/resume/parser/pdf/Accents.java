package dev.candor.resume.parser.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Some programs draw an accent and its letter one over the other: the two become the letter they show. */
final class Accents {

    /** Spacing accents and the combining mark of each. */
    private static final Map<String, String> COMBINING = Map.ofEntries(
            Map.entry("`", "\u0300"),
            Map.entry("\u00b4", "\u0301"),
            Map.entry("\u02ca", "\u0301"),
            Map.entry("\u02cb", "\u0300"),
            Map.entry("^", "\u0302"),
            Map.entry("\u02c6", "\u0302"),
            Map.entry("~", "\u0303"),
            Map.entry("\u02dc", "\u0303"),
            Map.entry("\u00af", "\u0304"),
            Map.entry("\u02c9", "\u0304"),
            Map.entry("\u02d8", "\u0306"),
            Map.entry("\u02d9", "\u0307"),
            Map.entry("\u00a8", "\u0308"),
            Map.entry("\u02da", "\u030a"),
            Map.entry("\u02dd", "\u030b"),
            Map.entry("\u02c7", "\u030c"),
            Map.entry("\u00b8", "\u0327"),
            Map.entry("\u02db", "\u0328"));

    private Accents() {}

    /** Is it an accent without a letter? */
    static boolean alone(String text) {
        return COMBINING.containsKey(text);
    }

    /** The same letters, with accents put on those they stand over. */
    static List<Glyph> composed(List<Glyph> glyphs) {
        List<Glyph> composed = new ArrayList<>(glyphs.size());
        for (int i = 0; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            String mark = mark(glyph);
            Glyph before = composed.isEmpty() ? null : composed.getLast();
            Glyph next = i + 1 < glyphs.size() ? glyphs.get(i + 1) : null;
            boolean overBefore = before != null && over(glyph, before);
            boolean overNext = next != null && over(glyph, next);
            if (mark.isEmpty()) {
                composed.add(glyph);
            } else if (next != null && overNext && !(before != null && overBefore && nearer(glyph, before, next))) {
                composed.add(next.reading(joined(next.text, mark)));
                i++;
            } else if (before != null && overBefore) {
                composed.removeLast();
                composed.add(before.reading(joined(before.text, mark)));
            } else {
                composed.add(glyph);
            }
        }
        return composed;
    }

    /** A mark that combines follows its letter; any other is drawn over the letter whose middle it shares. */
    private static boolean nearer(Glyph accent, Glyph before, Glyph next) {
        return !COMBINING.containsKey(accent.text)
                || Math.abs(middle(accent) - middle(before)) <= Math.abs(middle(accent) - middle(next));
    }

    private static double middle(Glyph glyph) {
        return (glyph.x + glyph.right) / 2;
    }

    private static String mark(Glyph glyph) {
        boolean combining =
                glyph.text.length() == 1 && Character.getType(glyph.text.charAt(0)) == Character.NON_SPACING_MARK;
        return combining ? glyph.text : COMBINING.getOrDefault(glyph.text, "");
    }

    /** Does the middle of the accent lie over the letter, and is it near its line? */
    private static boolean over(Glyph accent, Glyph letter) {
        double middle = middle(accent);
        double slack = 0.12 * letter.em();
        return !letter.text.isEmpty()
                && Character.isLetter(letter.text.codePointAt(0))
                && middle > letter.x - slack
                && middle < letter.right + slack
                && accent.x > letter.x - 0.5 * letter.em()
                && Math.abs(accent.y - letter.y) < 0.5 * letter.em();
    }

    private static String joined(String letter, String mark) {
        String base = letter.equals("\u0131") ? "i" : letter.equals("\u0237") ? "j" : letter;
        int first = base.offsetByCodePoints(0, 1);
        return Normalizer.normalize(base.substring(0, first) + mark + base.substring(first), Normalizer.Form.NFC);
    }
}
