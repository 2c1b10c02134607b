package dev.candor.jobanalysis.requirement;

import dev.candor.contract.posting.Posting.Salary;
import dev.candor.skills.text.Phrases;
import dev.candor.skills.text.Tokens;
import dev.candor.skills.text.Tokens.Token;
import dev.candor.skills.text.number.Quantities;
import dev.candor.skills.text.number.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a posting pays: a range or an amount with currency and period; bonus, budget and equity are no salary. */
final class PayTerms {

    private static final Phrases WORDS = Phrases.load(PayTerms.class, "pay-words.tsv");
    private static final BigDecimal LEAST_A_YEAR = BigDecimal.valueOf(12_000);
    private static final int TOP_LINES = 5;
    /** How far behind an amount words still speak of it. */
    private static final int NEAR = 30;

    private static final Set<String> PERIODS = Set.of("hour", "day", "week", "month", "year");
    private static final Pattern LAKHS = Pattern.compile(
            "(\\d{1,3}(?:\\.\\d+)?)(?:\\s?(?:[-–—]|to)\\s?₹?(\\d{1,3}(?:\\.\\d+)?))?\\s?(?:LPA|lakhs?(?: per annum| p\\.?a\\.?| a year))\\b",
            Pattern.CASE_INSENSITIVE);
    private static final BigDecimal LAKH = BigDecimal.valueOf(100_000);
    /** Where what is said of an amount begins and ends. */
    private static final Pattern CUT = Pattern.compile(
            "[,;()|+•](?!\\d)|[.!?]\\s|\\s(?:plus|and|und|sowie|et|y|e|och|en|with|mit|avec|con|com|med|met|zzgl\\.?)\\s");

    private static final Pattern FROM = Pattern.compile(
            "(?iu)(?:^|[^\\p{L}])(?:from|starting at|starts at|starting from|ab|à partir de|dès|desde|a partir de|a partire da|från|vanaf|od)\\s*$");
    /** "€17.02 per hour rising to €21.33": the other end stands behind the period. */
    private static final Pattern RISING = Pattern.compile(
            "^[^.;\\d]{0,60}\\b(?:up to|rising to|rising .{0,20}to|bis zu|jusqu['’]à|hasta|fino a|até)\\s*$");

    private PayTerms() {}

    /** The pay that the text names most clearly, the first of several; absent if it names none. */
    static @Nullable Salary find(String text, String language) {
        String dollars = PayMoney.dollars(text);
        Offer best = null;
        int top = TOP_LINES;
        for (String line : text.lines().filter(one -> !one.isBlank()).toList()) {
            Matcher lakhs = LAKHS.matcher(line);
            Offer offer = lakhs.find()
                    ? new Offer(lakhs(lakhs.group(1), lakhs.group(2)), 4)
                    : offer(PayNotation.of(line), language, dollars, top > 0);
            best = offer != null && (best == null || offer.clarity() > best.clarity()) ? offer : best;
            top--;
        }
        return best == null ? null : best.salary();
    }

    /** @param clarity how much speaks for it: two ends, a period, a word of pay */
    private record Offer(Salary salary, int clarity) {}

    private static @Nullable Offer offer(String line, String language, @Nullable String dollars, boolean top) {
        if (line.chars().noneMatch(Character::isDigit)) {
            return null;
        }
        List<Quantity> quantities = Quantities.find(line, language);
        Offer best = null;
        for (int at = 0; at < quantities.size(); at++) {
            Quantity quantity = quantities.get(at);
            if (quantity.currency() == null) {
                continue;
            }
            Salary salary = salary(line, quantity, at + 1 < quantities.size() ? quantities.get(at + 1) : null, dollars);
            Offer next = salary == null ? null : new Offer(salary, clarity(line, quantity, salary, top));
            int least = best == null ? 0 : best.clarity();
            best = next != null && next.clarity() > least ? next : best;
        }
        return best;
    }

    /** "12 LPA", "18–25 lakhs per annum": hundred thousands of rupees a year. */
    private static Salary lakhs(String low, @Nullable String high) {
        BigDecimal min = new BigDecimal(low).multiply(LAKH);
        BigDecimal max = high == null ? min : new BigDecimal(high).multiply(LAKH);
        return new Salary(min, max, "INR", "year");
    }

    /** A word of pay in the line, a rate or two ends; a word of something else beside it rules it out. */
    private static int clarity(String line, Quantity quantity, Salary salary, boolean top) {
        String around = line.substring(before(line, quantity.start()), behind(line, quantity.end()));
        if (has(around, "other")) {
            return 0;
        }
        boolean annual = quantity.low().compareTo(LEAST_A_YEAR) >= 0;
        boolean first = line.substring(0, quantity.start()).chars().noneMatch(Character::isLetterOrDigit);
        boolean ends =
                salary.min() != null && salary.max() != null && salary.min().compareTo(salary.max()) != 0;
        boolean cents = ends && quantity.low().scale() + quantity.high().scale() > 0;
        boolean rated = PERIODS.contains(String.valueOf(quantity.per())) || said(around) != null;
        int said = (ends && (annual || cents) ? 2 : 0) + (rated ? 2 : 0) + (has(line, "pay") ? 2 : 0);
        return said > 0 ? said + (ends ? 1 : 0) : annual && (top || first) ? 1 : 0;
    }

    private static int before(String line, int start) {
        int from = 0;
        Matcher cut = CUT.matcher(line).region(0, start);
        while (cut.find()) {
            from = cut.end();
        }
        return from;
    }

    private static int behind(String line, int end) {
        Matcher cut = CUT.matcher(line).region(Math.min(end, line.length()), line.length());
        return Math.min(end + NEAR, cut.find() ? cut.start() : line.length());
    }

    private static boolean has(String part, String key) {
        List<Token> tokens = Tokens.of(part);
        for (int at = 0; at < tokens.size(); at++) {
            if (WORDS.length(tokens, at, key) > 0) {
                return true;
            }
        }
        return false;
    }

    /** What the next sum says if the pay rises to it: "from 40,000, rising to 48,000". */
    private static @Nullable BigDecimal risen(String line, Quantity quantity, Quantity next) {
        boolean rises = Objects.equals(quantity.currency(), next.currency())
                && next.high().compareTo(quantity.low()) > 0
                && RISING.matcher(line.substring(quantity.end(), Math.max(quantity.end(), digits(line, next))))
                        .find();
        return rises ? next.high() : null;
    }

    private static @Nullable Salary salary(
            String line, Quantity quantity, @Nullable Quantity next, @Nullable String dollars) {
        boolean most = quantity.bound() == Quantity.Bound.AT_MOST || quantity.bound() == Quantity.Bound.UNDER;
        boolean least = !quantity.interval()
                && (quantity.bound() == Quantity.Bound.AT_LEAST
                        || quantity.bound() == Quantity.Bound.OVER
                        || FROM.matcher(line.substring(0, quantity.start())).find());
        BigDecimal risen = quantity.interval() || next == null ? null : risen(line, quantity, next);
        String written = currency(line, quantity);
        String currency = written == null ? dollars : written;
        String around = line.substring(before(line, quantity.start()), behind(line, quantity.end()));
        String said = PERIODS.contains(String.valueOf(quantity.per())) ? quantity.per() : said(around);
        String period = said == null ? PayMoney.period(quantity.high(), currency) : said;
        BigDecimal high = risen == null ? quantity.high() : risen;
        if (!PayMoney.plausible(quantity.low(), currency, period) || !PayMoney.plausible(high, currency, period)) {
            return null;
        }
        return new Salary(most ? null : quantity.low(), least && risen == null ? null : high, currency, period);
    }

    /** Where the figures of an amount begin, behind its sign and its bound. */
    private static int digits(String line, Quantity quantity) {
        int at = quantity.start();
        while (at < quantity.end() && !Character.isDigit(line.charAt(at))) {
            at++;
        }
        return at > 0 && "€£$₹₱¤".indexOf(line.charAt(at - 1)) >= 0 ? at - 1 : at;
    }

    /** A dollar sign without a country names no currency. */
    private static @Nullable String currency(String line, Quantity quantity) {
        String written = line.substring(Math.max(0, quantity.start() - 4), Math.min(line.length(), quantity.end() + 5));
        boolean bareDollar = "USD".equals(quantity.currency()) && !written.contains("US");
        return bareDollar ? null : quantity.currency();
    }

    /** "Hourly rate", "mensuales", "pm": the period in words around the amount; the last of several. */
    private static @Nullable String said(String around) {
        List<Token> tokens = Tokens.of(around);
        String said = null;
        for (int at = 0; at < tokens.size(); at++) {
            for (String period : PERIODS) {
                said = WORDS.length(tokens, at, period) > 0 ? period : said;
            }
        }
        return said;
    }
}
