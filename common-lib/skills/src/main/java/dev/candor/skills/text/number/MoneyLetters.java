package dev.candor.skills.text.number;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Currencies whose letters touch their figures, as "R900,000", "Rs45k" and "EUR2m" are written: a word with figures inside would be
 * a name. They are exchanged for their signs, blanks in front, so that every other letter stays where it was.
 */
final class MoneyLetters {

    /** What only a sum looks like: groups of thousands, or a scale behind the figures. */
    private static final String SUM =
            "(?=\\d{1,3}(?:[ ,.\u00a0]\\d{3})+(?!\\d)|\\d+(?:[.,]\\d+)?\\s?(?:k|m|mn|bn|million|billion|thousand|lakh|crore)(?!\\p{L}))";

    private static final Pattern RAND = Pattern.compile("(?<![\\p{L}\\d])R" + SUM);
    private static final Pattern RUPEES = Pattern.compile("(?<![\\p{L}\\d])(?:Rs|INR)" + SUM);
    private static final Pattern CODES = Pattern.compile("(?<![\\p{L}\\d])(?:EUR|USD|GBP)" + SUM);

    private MoneyLetters() {}

    static String signs(String text) {
        String signed = RAND.matcher(text).replaceAll("\u00a4");
        signed = RUPEES.matcher(signed)
                .replaceAll(found -> " ".repeat(found.group().length() - 1) + "\u20b9");
        return CODES.matcher(signed).replaceAll(found -> Matcher.quoteReplacement("  " + sign(found.group())));
    }

    private static String sign(String code) {
        return switch (code) {
            case "EUR" -> "\u20ac";
            case "GBP" -> "\u00a3";
            default -> "$";
        };
    }
}
