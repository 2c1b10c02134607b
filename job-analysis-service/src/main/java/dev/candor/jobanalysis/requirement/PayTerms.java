package dev.candor.jobanalysis.requirement;

import dev.candor.contract.posting.Posting.Salary;
import dev.candor.skills.text.Phrases;
import dev.candor.skills.text.Tokens;
import dev.candor.skills.text.Tokens.Token;
import dev.candor.skills.text.number.Quantities;
import dev.candor.skills.text.number.Quantity;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a posting pays: a range or an amount with currency and period; bonus, budget and equity are no salary. */
final class PayTerms {

    private static final Phrases WORDS = Phrases.load(PayTerms.class, "pay-words.tsv");
    private static final BigDecimal LEAST_A_YEAR = BigDecimal.valueOf(12_000);
    private static final BigDecimal LEAST_A_MONTH = BigDecimal.valueOf(400);

    private PayTerms() {}

    /** The first pay that the text names; absent if it names none. */
    static @Nullable Salary find(String text, String language) {
        for (String line : text.lines().toList()) {
            for (Quantity quantity : Quantities.find(line, language)) {
                if (quantity.currency() != null && isPay(line, quantity)) {
                    return salary(line, quantity);
                }
            }
        }
        return null;
    }

    /** A word of pay in the line or a rate; a word of something else nearby rules it out. */
    private static boolean isPay(String line, Quantity quantity) {
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
        return rated || named || annualRange;
    }

    private static Salary salary(String line, Quantity quantity) {
        boolean most = quantity.bound() == Quantity.Bound.AT_MOST || quantity.bound() == Quantity.Bound.UNDER;
        boolean least = quantity.bound() == Quantity.Bound.AT_LEAST || quantity.bound() == Quantity.Bound.OVER;
        Long min = most ? null : Long.valueOf(quantity.low().longValue());
        Long max = least ? null : Long.valueOf(quantity.high().longValue());
        return new Salary(min, max, currency(line, quantity), period(quantity));
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
