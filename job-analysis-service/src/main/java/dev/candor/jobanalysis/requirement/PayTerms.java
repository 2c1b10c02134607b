package dev.candor.jobanalysis.requirement;

import dev.candor.contract.posting.Posting.Salary;
import dev.candor.skills.text.Phrases;
import dev.candor.skills.text.Tokens;
import dev.candor.skills.text.Tokens.Token;
import dev.candor.skills.text.number.Quantities;
import dev.candor.skills.text.number.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a posting pays: a range or an amount with currency and period; bonus, budget and equity are no salary. */
final class PayTerms {

    private static final Phrases WORDS = Phrases.load(PayTerms.class, "pay-words.tsv");
    private static final BigDecimal LEAST_A_YEAR = BigDecimal.valueOf(12_000);
    private static final int TOP_LINES = 5;
    private static final Pattern K_RANGE =
            Pattern.compile("([€£$])\\s?(\\d{2,3})k?\\s?[-–—]\\s?\\1?\\s?(\\d{2,3})k\\b", Pattern.CASE_INSENSITIVE);
    /** Places that tell whose dollars are meant. */
    private static final Map<String, Pattern> DOLLARS = Map.of(
            "USD",
            Pattern.compile(
                    ", (?:A[LKZR]|C[AOT]|D[EC]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY])\\b"
                            + "|\\bUSA\\b|United States"),
            "CAD",
            Pattern.compile(", (?:ON|BC|QC|AB|MB|SK|NS|NB|NL|PE)\\b|\\bCanada\\b|\\bOntario\\b|\\bRRSP\\b"),
            "AUD",
            Pattern.compile(
                    "\\b(?:NSW|QLD|Qld|VIC|Vic|WA|SA|ACT|TAS|NT)\\b(?: \\d{4})?(?=[,.)\\s]|$)[^$]*\\bsuper|\\bAustralia\\b|superannuation"),
            "NZD",
            Pattern.compile("\\bNew Zealand\\b|\\bAotearoa\\b|KiwiSaver"),
            "SGD",
            Pattern.compile("\\bSingapore\\b"),
            "HKD",
            Pattern.compile("\\bHong Kong\\b"));

    private static final Pattern LAKHS = Pattern.compile(
            "(\\d{1,3}(?:\\.\\d+)?)(?:\\s?(?:[-–—]|to)\\s?₹?(\\d{1,3}(?:\\.\\d+)?))?\\s?(?:LPA|lakhs?(?: per annum| p\\.?a\\.?| a year))\\b",
            Pattern.CASE_INSENSITIVE);
    private static final BigDecimal LAKH = BigDecimal.valueOf(100_000);
    private static final BigDecimal LEAST_A_MONTH = BigDecimal.valueOf(400);

    private PayTerms() {}

    /** The first pay that the text names; absent if it names none. */
    static @Nullable Salary find(String text, String language) {
        String dollars = dollars(text);
        int top = TOP_LINES;
        for (String line : text.lines().filter(one -> !one.isBlank()).toList()) {
            Matcher lakhs = LAKHS.matcher(line);
            if (lakhs.find()) {
                return lakhs(lakhs.group(1), lakhs.group(2));
            }
            String plain = K_RANGE.matcher(line).replaceAll("$1$2k – $1$3k");
            for (Quantity quantity : Quantities.find(plain, language)) {
                boolean lone = top > 0 && quantity.low().compareTo(LEAST_A_YEAR) >= 0;
                if (quantity.currency() != null && isPay(plain, quantity, lone)) {
                    Salary salary = salary(plain, quantity);
                    return salary.currency() == null
                            ? new Salary(salary.min(), salary.max(), dollars, salary.period())
                            : salary;
                }
            }
            top--;
        }
        return null;
    }

    /** Whose dollars they are, if the places of the text all speak for one country. */
    private static @Nullable String dollars(String text) {
        List<String> named = DOLLARS.entrySet().stream()
                .filter(one -> one.getValue().matcher(text).find())
                .map(Map.Entry::getKey)
                .toList();
        return named.size() == 1 ? named.getFirst() : null;
    }

    /** "12 LPA", "18–25 lakhs per annum": hundred thousands of rupees a year. */
    private static Salary lakhs(String low, @Nullable String high) {
        BigDecimal min = new BigDecimal(low).multiply(LAKH);
        BigDecimal max = high == null ? min : new BigDecimal(high).multiply(LAKH);
        return new Salary(min, max, "INR", "year");
    }

    /** A word of pay in the line or a rate; a word of something else nearby rules it out. */
    private static boolean isPay(String line, Quantity quantity, boolean lone) {
        List<Token> tokens = Tokens.of(line);
        boolean rated = switch (quantity.per() == null ? "" : quantity.per()) {
            case "hour", "month", "year", "week", "day" -> true;
            default -> false;
        };
        boolean named = false;
        for (int at = 0; at < tokens.size(); at++) {
            boolean near = Math.abs(tokens.get(at).start() - quantity.start()) < 60;
            if (near && WORDS.length(tokens, at, "other") > 0) {
                return false;
            }
            named |= WORDS.length(tokens, at, "pay") > 0;
        }
        boolean annualRange = quantity.interval() && quantity.low().compareTo(LEAST_A_YEAR) >= 0;
        return rated || named || annualRange || lone;
    }

    private static Salary salary(String line, Quantity quantity) {
        boolean most = quantity.bound() == Quantity.Bound.AT_MOST || quantity.bound() == Quantity.Bound.UNDER;
        boolean least = !quantity.interval()
                && (quantity.bound() == Quantity.Bound.AT_LEAST || quantity.bound() == Quantity.Bound.OVER);
        return new Salary(
                most ? null : quantity.low(),
                least ? null : quantity.high(),
                currency(line, quantity),
                period(quantity));
    }

    /** A dollar sign without a country names no currency. */
    private static @Nullable String currency(String line, Quantity quantity) {
        String written = line.substring(Math.max(0, quantity.start() - 4), Math.min(line.length(), quantity.end() + 5));
        boolean bareDollar = "USD".equals(quantity.currency()) && !written.contains("US");
        return bareDollar ? null : quantity.currency();
    }

    private static String period(Quantity quantity) {
        if (quantity.per() != null) {
            return quantity.per();
        }
        if (quantity.high().compareTo(LEAST_A_YEAR) >= 0) {
            return "year";
        }
        return quantity.high().compareTo(LEAST_A_MONTH) >= 0 ? "month" : "hour";
    }
}
