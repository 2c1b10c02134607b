package dev.candor.guard.text;

import java.text.Normalizer;

/**
 * Makes foreign text plain (Unicode NFKC), drops what is invisible (controls, zero-width, direction, tag and variation
 * characters, soft hyphens), and breaks the tokens that chat templates and our own placeholders are made of. Cleaning twice
 * changes nothing. Offsets lead back to the original at the grain of one letter with its marks.
 */
public final class TextCleaner {

    private final String given;
    private final StringBuilder out;
    private int[] origins;
    private int invisible;

    private TextCleaner(String given) {
        this.given = given;
        this.out = new StringBuilder(given.length());
        this.origins = new int[given.length() + 16];
    }

    /** The text as a person sees it. */
    public static CleanText clean(String given) {
        TextCleaner cleaner = new TextCleaner(given);
        int at = 0;
        while (at < given.length()) {
            at = cleaner.take(at);
        }
        cleaner.origin(cleaner.out.length(), given.length());
        return new CleanText(cleaner.out.toString(), cleaner.invisible, cleaner.origins);
    }

    private int take(int at) {
        int point = given.codePointAt(at);
        int next = at + Character.charCount(point);
        if (point == '\r') {
            if (next >= given.length() || given.charAt(next) != '\n') {
                put("\n", at);
            }
            return next;
        }
        if (invisible(point)) {
            invisible++;
            return next;
        }
        if (Character.isSpaceChar(point) || point == '\t') {
            put(point == 0x2028 || point == 0x2029 ? "\n" : " ", at);
            return next;
        }
        StringBuilder letter = new StringBuilder().appendCodePoint(point);
        while (next < given.length() && (joins(given.codePointAt(next)) || invisible(given.codePointAt(next)))) {
            int more = given.codePointAt(next);
            if (invisible(more)) {
                invisible++;
            } else {
                letter.appendCodePoint(more);
            }
            next += Character.charCount(more);
        }
        put(Normalizer.normalize(letter, Normalizer.Form.NFKC), at);
        return next;
    }

    private void put(String piece, int origin) {
        for (int i = 0; i < piece.length(); i++) {
            char letter = piece.charAt(i);
            if (invisible(letter)) {
                continue;
            }
            if (breaksToken(letter)) {
                append(' ', origin);
            }
            append(plain(letter), origin);
        }
    }

    private void append(char letter, int origin) {
        origin(out.length(), origin);
        out.append(letter);
    }

    private void origin(int place, int origin) {
        if (place >= origins.length) {
            origins = java.util.Arrays.copyOf(origins, origins.length * 2);
        }
        origins[place] = origin;
    }

    /** The marks {@code <|} and {@code |>} around the role names of chat templates. */
    private boolean breaksToken(char letter) {
        char last = out.isEmpty() ? ' ' : out.charAt(out.length() - 1);
        return (letter == '|' && last == '<') || (letter == '>' && last == '|');
    }

    /** Our placeholders stand in brackets that no text of a stranger may use. */
    private static char plain(char letter) {
        return switch (letter) {
            case '\u27e6' -> '[';
            case '\u27e7' -> ']';
            case '\u2010', '\u2011' -> '-';
            default -> letter;
        };
    }

    private static boolean joins(int point) {
        int type = Character.getType(point);
        boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
        boolean vowelOrFinalOfHangul = point > 0x1160 && point <= 0x11ff;
        return (mark || vowelOrFinalOfHangul) && !invisible(point);
    }

    private static boolean invisible(int point) {
        if (point == '\n' || point == '\t' || point == '\r') {
            return false;
        }
        boolean control = Character.isISOControl(point);
        boolean format = Character.getType(point) == Character.FORMAT;
        boolean selector = (point >= 0xfe00 && point <= 0xfe0f) || (point >= 0xe0100 && point <= 0xe01ef);
        boolean tag = point >= 0xe0000 && point <= 0xe007f;
        return control || format || selector || tag || filler(point);
    }

    private static boolean filler(int point) {
        return switch (point) {
            case 0x034f, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x180b, 0x180c, 0x180d, 0x3164, 0xffa0, 0xfffc -> true;
            default -> false;
        };
    }
}
