package dev.candor.resume.structure.text;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes out what is no letter anybody reads: invisible characters, pictures, spaced-out words. */
final class CleanLetters {

    private static final Pattern SPACED = Pattern.compile("(?<!\\S)\\p{L}(?: \\p{L}){3,}(?!\\S)");
    private static final Pattern SPACED_LINE = Pattern.compile("(?:\\p{L} ){2,}\\p{L}(?: {2,}(?:\\p{L} )+\\p{L})+");
    private static final Pattern DASH = Pattern.compile("(?<=\\d) ?\u00ad ?(?=\\S)");

    /** A Korean vowel that templates draw as a rule above their headings. */
    private static final int RULE = 0x1173;

    private CleanLetters() {}

    static String of(String text) {
        String dashed = DASH.matcher(Radicals.written(text)).replaceAll(" \u2013 ");
        StringBuilder clean = new StringBuilder(dashed.length());
        Normalizer.normalize(dashed, Normalizer.Form.NFKC).codePoints().forEach(c -> append(clean, c));
        boolean soft = dashed.stripTrailing().endsWith("\u00ad");
        return unspaced(clean.toString()) + (soft ? "\u00ad" : "");
    }

    private static void append(StringBuilder clean, int c) {
        int type = Character.getType(c);
        if (c == '\t') {
            clean.append('\t');
        } else if (c == RULE && !beside(clean)) {
            clean.append(' ');
        } else if (c == 0xad || (type == Character.FORMAT && c != 0x200c && c != 0x200d)) {
            return;
        } else if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
            clean.append(' ');
        } else if (type == Character.PRIVATE_USE || type == Character.UNASSIGNED || c == 0xfffd) {
            clean.append(' ');
        } else if ((c > 0xffff && !Character.isLetter(c) && !Character.isDigit(c)) || variation(c)) {
            clean.append(' ');
        } else {
            clean.appendCodePoint(c);
        }
    }

    /** Does a letter of the same script go before, so that the stroke is a letter too? */
    private static boolean beside(StringBuilder clean) {
        char last = clean.isEmpty() ? ' ' : clean.charAt(clean.length() - 1);
        return last >= 0x1100 && last <= 0x11ff;
    }

    private static boolean variation(int c) {
        return c >= 0xfe00 && c <= 0xfe0f;
    }

    private static String unspaced(String text) {
        String joined = text;
        Matcher words = SPACED_LINE.matcher(joined.strip());
        if (words.matches()) {
            StringBuilder line = new StringBuilder();
            for (String word : joined.strip().split(" {2,}")) {
                line.append(line.isEmpty() ? "" : " ").append(word.replace(" ", ""));
            }
            return line.toString();
        }
        joined = SPACED.matcher(joined)
                .replaceAll(found -> Matcher.quoteReplacement(found.group().replace(" ", "")));
        return joined.replaceAll(" {2,}", " ").replaceAll(" ?\t[\t ]*", "\t").strip();
    }
}
