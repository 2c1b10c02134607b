package dev.candor.skills.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts text into words and symbols with their places. Names such as C++, C#, .NET keep their signs. */
public final class Tokens {

    private Tokens() {}

    /**
     * One word, number or symbol.
     *
     * @param start UTF-16 offset of the first character
     * @param end offset behind the last one
     * @param text as written
     * @param folded see {@link Folding#fold}
     * @param word letters or digits, not a symbol
     * @param spaced white space stands before it
     * @param lineStart first of its line
     */
    public record Token(
            int start, int end, String text, String folded, boolean word, boolean spaced, boolean lineStart) {

        /** Whether it begins with a capital letter. */
        public boolean capitalised() {
            return Character.isUpperCase(text.codePointAt(0));
        }

        /** Whether it consists of decimal digits only. */
        public boolean digits() {
            return text.chars().allMatch(Character::isDigit);
        }
    }

    /** All tokens in order; every character that is not white space is in exactly one token. */
    public static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>(text.length() / 5 + 4);
        boolean spaced = true;
        boolean lineStart = true;
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (isSpace(point)) {
                spaced = true;
                lineStart |= point == '\n' || point == '\r';
                at += Character.charCount(point);
                continue;
            }
            int end = endOf(text, at, point);
            String part = text.substring(at, end);
            boolean word = isWordPart(point) || part.length() > 1;
            tokens.add(new Token(at, end, part, Folding.fold(part), word, spaced, lineStart));
            spaced = false;
            lineStart = false;
            at = end;
        }
        return tokens;
    }

    /** Only the words of {@link #of}. */
    public static List<Token> words(String text) {
        return of(text).stream().filter(Token::word).toList();
    }

    /** Whether a code point belongs to a word: a letter, a digit or a mark on one. */
    public static boolean isWordPart(int point) {
        return Character.isLetterOrDigit(point)
                || Character.getType(point) == Character.NON_SPACING_MARK
                || Character.getType(point) == Character.COMBINING_SPACING_MARK;
    }

    /** Whether a code point is written without spaces between words (Chinese, Japanese). */
    public static boolean isIdeographic(int point) {
        if (point < 0x2E80) {
            return false;
        }
        Character.UnicodeScript script = Character.UnicodeScript.of(point);
        return script == Character.UnicodeScript.HAN
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA;
    }

    private static boolean isSpace(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point) || point == 0x200B || point == 0xFEFF;
    }

    private static int endOf(String text, int at, int point) {
        if (isIdeographic(point)) {
            return at + Character.charCount(point);
        }
        if (point == '.' && startsDotName(text, at)) {
            return wordEnd(text, at + 1);
        }
        if (!isWordPart(point)) {
            return at + Character.charCount(point);
        }
        return signsEnd(text, wordEnd(text, at));
    }

    private static int wordEnd(String text, int from) {
        int at = from;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (!isWordPart(point) || isIdeographic(point)) {
                break;
            }
            at += Character.charCount(point);
        }
        return at;
    }

    /** {@code .NET} after a space or at the start. */
    private static boolean startsDotName(String text, int at) {
        return text.regionMatches(true, at, ".net", 0, 4)
                && (at == 0 || !isWordPart(text.codePointBefore(at)))
                && (at + 4 >= text.length() || !isWordPart(text.codePointAt(at + 4)));
    }

    /** {@code C++}, {@code C#}, {@code F#}: signs that belong to a short word before them. */
    private static int signsEnd(String text, int end) {
        if (end >= text.length()) {
            return end;
        }
        char sign = text.charAt(end);
        if (sign == '#' || sign == '♯') {
            boolean sharp = end >= 1
                    && Character.isLetter(text.charAt(end - 1))
                    && (end + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(end + 1)));
            return sharp ? end + 1 : end;
        }
        if (sign == '+' && end + 1 < text.length() && text.charAt(end + 1) == '+') {
            return end + 2;
        }
        return end;
    }
}
