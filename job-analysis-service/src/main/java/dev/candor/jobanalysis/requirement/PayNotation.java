package dev.candor.jobanalysis.requirement;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Writes the amounts of a line in one way: no scale shared between two ends, no signs within thousands, signs for codes. */
final class PayNotation {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String SIGN = "(?:[€£$₹]|EUR|USD|GBP|PLN|CHF|CAD|AUD)";
    private static final String TO = "(?:[-–—]|to|and|bis|und|à|et|a|e|y|tot|en|till|och)";
    /** "€48k–56k", "30 à 36 k€", "160-185k": both ends of what is counted in thousands. */
    private static final Pattern THOUSANDS = Pattern.compile(
            "(?<![\\d.,])(\\d{2,3}(?:[.,]\\d)?)\\s?k?(?=\\s?" + SIGN + "?\\s?" + TO + "\\s?" + SIGN
                    + "?\\s?\\d{2,3}(?:[.,]\\d)?\\s?k(?:\\b|€))",
            FLAGS);

    private static final Pattern THOUSAND = Pattern.compile(
            "(?<![\\d.,])(\\d{2,3})(?:[.,](\\d))?\\s?k(?=\\b|€|$)"
                    + "(?:(?<=[€£$₹]\\s?\\d{2,3}(?:[.,]\\d)?\\s?k)|(?!\\s?\\p{L}))",
            FLAGS);
    /** No pay has three decimals, whatever the language of the text. */
    private static final Pattern GROUPS = Pattern.compile("(?<![\\d.,])\\d{1,3}(?:[.,'’\u00a0\u202f ]\\d{3})+(?!\\d)");

    private static final Pattern BRACKETS = Pattern.compile(
            "(?<=\\d)\\s*\\([^()\\d]{1,30}[^()]{0,20}\\)(?=\\s+" + TO + "\\s+" + SIGN + "?\\s?\\d)", FLAGS);
    private static final Pattern UP_TO = Pattern.compile(
            "(?<=\\d)(\\s?" + SIGN + ")?\\s+(?:up to|bis zu|jusqu['’]à|hasta|fino a|até|tot wel)\\s+(?=" + SIGN
                    + "?\\s?\\d)",
            FLAGS);
    /** "£36,500 plus tips": what comes besides is no bound. */
    private static final Pattern PLUS = Pattern.compile("(?<=\\d)\\s+plus(?=\\s+\\p{L})|(?<=\\d)\\s+\\+(?=\\s)", FLAGS);

    /** "$32,000 a $36,000", which is no Australian dollar. */
    private static final Pattern A = Pattern.compile("(?<=\\d)\\sa\\s(?=\\$)");

    private PayNotation() {}

    static String of(String line) {
        String plain = BRACKETS.matcher(line).replaceAll("");
        plain = GROUPS.matcher(plain).replaceAll(found -> found.group().replaceAll("\\D", ""));
        plain = THOUSANDS.matcher(plain).replaceAll(PayNotation::thousand);
        plain = THOUSAND.matcher(plain).replaceAll(PayNotation::thousand);
        plain = plain.replaceAll("(?<![\\p{L}\\d])R\\s?(?=\\d{4,}(?!\\d))", "¤")
                .replaceAll("(?i)(?<![\\p{L}\\d])(?:Rs\\.?|INR)\\s?(?=\\d)", "₹")
                .replaceAll("(?<![\\p{L}\\d])PHP\\s?(?=\\d)|(?<![\\p{L}\\d])Php\\s?(?=\\d)", "₱");
        plain = plain.replaceAll("(?i)(?<=\\d)\\s?pesos\\b", " \\$");
        plain = UP_TO.matcher(plain).replaceAll("$1 - ");
        return PLUS.matcher(A.matcher(plain).replaceAll(" - ")).replaceAll(" and");
    }

    private static String thousand(MatchResult found) {
        String whole = found.group(1);
        int sign = Math.max(whole.indexOf('.'), whole.indexOf(','));
        if (sign > 0) {
            return whole.substring(0, sign) + whole.substring(sign + 1) + "00 ";
        }
        boolean tenth = found.groupCount() > 1 && found.group(2) != null;
        return whole + (tenth ? found.group(2) + "00 " : "000 ");
    }
}
