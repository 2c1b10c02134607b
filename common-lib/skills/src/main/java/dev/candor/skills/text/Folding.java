package dev.candor.skills.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** Makes spellings comparable: compatibility forms, case, accents and letters without decomposition are folded. */
public final class Folding {

    private static final Map<Integer, String> LETTERS = Map.ofEntries(
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'ı', "i"),
            Map.entry((int) '’', "'"),
            Map.entry((int) 'ʼ', "'"),
            Map.entry((int) '‐', "-"),
            Map.entry((int) '‑', "-"));

    private Folding() {}

    /** Lower case without accents; the length may differ from the input's, so fold tokens, not texts with offsets. */
    public static String fold(String text) {
        if (isPlain(text)) {
            return text;
        }
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(decomposed.length());
        decomposed.codePoints().filter(point -> !isMark(point)).forEach(point -> {
            String letters = LETTERS.get(point);
            if (letters == null) {
                folded.appendCodePoint(point);
            } else {
                folded.append(letters);
            }
        });
        return folded.toString();
    }

    /** Folded, with every run of characters that are neither letters nor digits as one space; for comparing names. */
    public static String key(String text) {
        String folded = fold(text);
        StringBuilder key = new StringBuilder(folded.length());
        boolean gap = false;
        for (int i = 0; i < folded.length(); ) {
            int point = folded.codePointAt(i);
            i += Character.charCount(point);
            if (Character.isLetterOrDigit(point) || point == '+' || point == '#') {
                if (gap && !key.isEmpty()) {
                    key.append(' ');
                }
                key.appendCodePoint(point);
                gap = false;
            } else {
                gap = true;
            }
        }
        return key.toString();
    }

    /** The same text with every decimal digit of any script as an ASCII digit; length and offsets stay. */
    public static String plainDigits(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            char letter = plain.charAt(i);
            if (letter > 127 && Character.isDigit(letter)) {
                plain.setCharAt(i, (char) ('0' + Character.digit(letter, 10)));
            }
        }
        return plain.toString();
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || (type == Character.FORMAT && point != 0x200D);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter > 126 || (letter >= 'A' && letter <= 'Z')) {
                return false;
            }
        }
        return true;
    }
}
