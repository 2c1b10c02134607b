package dev.candor.skills.text.number;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a number of digits, with separators as its language and shape suggest. */
final class Numerals {

    private static final Set<String> POINT_LANGUAGES = Set.of("en", "ja", "zh", "ko", "he", "th", "hi", "und");

    private Numerals() {}

    /** A number read: its end, and a second reading where the separator leaves a doubt. */
    record Numeral(int end, BigDecimal value, @Nullable BigDecimal other) {}

    /** The numeral that begins at {@code at}; the character there must be an ASCII digit. */
    static Numeral read(String text, int at, String language) {
        int end = digitsEnd(text, at);
        StringBuilder groups = new StringBuilder(text.substring(at, end));
        char separator = 0;
        int grouped = 0;
        while (end - at <= 24 && isGroup(text, end, separator, language)) {
            separator = text.charAt(end);
            groups.append(text, end + 1, digitsEnd(text, end + 1));
            end = digitsEnd(text, end + 1);
            grouped++;
        }
        if (grouped == 0 || (grouped == 1 && ".,".indexOf(separator) >= 0)) {
            return plainOrDoubtful(text, at, language);
        }
        BigDecimal whole = new BigDecimal(groups.toString());
        return fraction(text, end, separator, whole);
    }

    private static Numeral fraction(String text, int end, char separator, BigDecimal whole) {
        boolean decimal = end + 1 < text.length()
                && ".,".indexOf(text.charAt(end)) >= 0
                && text.charAt(end) != separator
                && isDigit(text.charAt(end + 1));
        if (!decimal) {
            return new Numeral(end, whole, null);
        }
        int last = digitsEnd(text, end + 1);
        return new Numeral(last, new BigDecimal(whole.toPlainString() + "." + text.substring(end + 1, last)), null);
    }

    private static Numeral plainOrDoubtful(String text, int at, String language) {
        int end = digitsEnd(text, at);
        String whole = text.substring(at, end);
        boolean separated =
                end + 1 < text.length() && ".,".indexOf(text.charAt(end)) >= 0 && isDigit(text.charAt(end + 1));
        if (!separated) {
            return new Numeral(end, new BigDecimal(whole), null);
        }
        int last = digitsEnd(text, end + 1);
        String rest = text.substring(end + 1, last);
        BigDecimal decimal = new BigDecimal(whole + "." + rest);
        boolean groupable = rest.length() == 3 && whole.length() <= 3 && !whole.startsWith("0");
        if (!groupable) {
            return new Numeral(last, decimal, null);
        }
        BigDecimal thousands = new BigDecimal(whole + rest);
        boolean groupSign = (text.charAt(end) == ',') == POINT_LANGUAGES.contains(language);
        return groupSign ? new Numeral(last, thousands, decimal) : new Numeral(last, decimal, thousands);
    }

    /** A separator and three digits behind it (two in Indian grouping, when more groups follow). */
    private static boolean isGroup(String text, int at, char separator, String language) {
        if (at + 3 >= text.length() || (separator != 0 && text.charAt(at) != separator)) {
            return false;
        }
        char sign = text.charAt(at);
        boolean space =
                sign == '\u00A0' || sign == '\u202F' || sign == '\u2009' || (sign == ' ' && !language.equals("en"));
        if (!space && ".,'’".indexOf(sign) < 0) {
            return false;
        }
        int digits = digitsEnd(text, at + 1) - at - 1;
        boolean indian = digits == 2 && sign == ',' && isGroup(text, at + 3, ',', language);
        return digits == 3 || indian;
    }

    static int digitsEnd(String text, int from) {
        int at = from;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    /** Without needless zeros and without exponent. */
    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
