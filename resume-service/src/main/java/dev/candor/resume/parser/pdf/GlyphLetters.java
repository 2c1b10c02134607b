package dev.candor.resume.parser.pdf;

import java.text.Normalizer;

/** What a glyph reads as: ligatures apart, pictures of icon fonts gone, private bullets plain. */
final class GlyphLetters {

    private GlyphLetters() {}

    static String of(String unicode, FontLook font) {
        if (unicode == null || unicode.isEmpty() || font.icons()) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        unicode.codePoints().forEach(c -> append(text, c, font));
        return text.isEmpty() || allBasic(text) || Accents.alone(text.toString()) ? text.toString() : normalized(text);
    }

    private static String normalized(CharSequence text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    private static boolean allBasic(CharSequence text) {
        return text.chars().allMatch(c -> c < 0x7f || c == 0x2022 || c == 0x2013 || c == 0x2014 || c == 0xad);
    }

    private static void append(StringBuilder text, int c, FontLook font) {
        if (privateUse(c)) {
            if (font.symbols() || (c >= 0xF000 && c <= 0xF0FF)) {
                text.append('\u2022');
            }
        } else if (c == 0xA0 || c == '\t' || c == '\n' || c == '\r' || Character.isSpaceChar(c)) {
            text.append(' ');
        } else if (c == 0xFFFD
                || Character.isISOControl(c)
                || (Character.getType(c) == Character.FORMAT && c != 0xAD)) {
            return;
        } else {
            text.appendCodePoint(Radicals.plain(c));
        }
    }

    private static boolean privateUse(int c) {
        return Character.getType(c) == Character.PRIVATE_USE;
    }
}
