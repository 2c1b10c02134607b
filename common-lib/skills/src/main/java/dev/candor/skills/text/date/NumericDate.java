package dev.candor.skills.text.date;

import dev.candor.skills.text.Phrases;
import dev.candor.skills.text.Tokens.Token;
import dev.candor.skills.text.date.DateScanner.Point;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads dates of digits: 2021-03, 03/2021, 14.03.2021, 2021年3月. */
final class NumericDate {

    private static final Phrases WORDS = Phrases.load(NumericDate.class, "words.tsv");
    private static final Set<String> SEPARATORS = Set.of(".", "/", "-", "‐", "‑");
    private static final Set<String> MONEY_AND_SHARE = Set.of("%", "€", "$", "£", "¥", "+", "#", "=");

    private final List<Token> tokens;

    NumericDate(List<Token> tokens) {
        this.tokens = tokens;
    }

    @Nullable
    Point read(int at) {
        if (!isNumber(at) || joinsBefore(at) || WORDS.at(tokens, at - 1, "notadate") != null) {
            return null;
        }
        Point ideographic = ideographic(at);
        if (ideographic != null) {
            return ideographic;
        }
        if (!isGroup(at + 1, null)) {
            return null;
        }
        String separator = tokens.get(at + 1).text();
        if (isGroup(at + 3, separator)) {
            return joinsAfter(at + 5) ? null : three(at, separator);
        }
        return joinsAfter(at + 3) ? null : two(at, separator);
    }

    /** "2018/19", "2018/2019" and "2018-19" behind a year: the second year; absent if it is no such thing. */
    @Nullable
    Integer academicEnd(int at, int year) {
        if (!isGroup(at, null) || joinsAfter(at + 2)) {
            return null;
        }
        int number = value(at + 1);
        int digits = tokens.get(at + 1).text().length();
        if (digits == 4) {
            return DateScanner.isYear(number) && number >= year ? number : null;
        }
        int full = year / 100 * 100 + number;
        return digits == 2 && (number > 12 || full == year + 1) && full > year ? full : null;
    }

    /** Whether a year is not part of a longer number, an amount, a share or a name. */
    boolean standsAlone(int at) {
        if (joinsBefore(at) || (at > 0 && tokens.get(at - 1).text().equals("€"))) {
            return false;
        }
        boolean counted = at > 0 && MONEY_AND_SHARE.contains(tokens.get(at - 1).text());
        boolean measured = at + 1 < tokens.size()
                && MONEY_AND_SHARE.contains(tokens.get(at + 1).text());
        boolean decimal = at + 2 < tokens.size()
                && ".,".contains(tokens.get(at + 1).text())
                && !tokens.get(at + 1).spaced()
                && !tokens.get(at + 2).spaced()
                && tokens.get(at + 2).digits();
        return !counted && !measured && !decimal && WORDS.at(tokens, at - 1, "notadate") == null;
    }

    private @Nullable Point ideographic(int at) {
        if (!isSymbol(at + 1, "年년")) {
            return null;
        }
        int year = value(at);
        if (!DateScanner.isYear(year)) {
            return null;
        }
        if (!isNumber(at + 2) || !isSymbol(at + 3, "月월") || value(at + 2) > 12 || value(at + 2) < 1) {
            return Point.of(year, null, null, at + 2);
        }
        if (isNumber(at + 4) && isSymbol(at + 5, "日일") && value(at + 4) >= 1 && value(at + 4) <= 31) {
            return Point.of(year, value(at + 2), value(at + 4), at + 6);
        }
        return Point.of(year, value(at + 2), null, at + 4);
    }

    private @Nullable Point two(int at, String separator) {
        int first = value(at);
        int second = value(at + 2);
        int next = at + 3;
        if (length(at) == 4 && length(at + 2) <= 2 && DateScanner.isYear(first) && isMonth(second)) {
            boolean academic = "/-".contains(separator) && (first + 1) % 100 == second && !separator.equals("-");
            return academic ? null : Point.of(first, second, null, next);
        }
        if (length(at) <= 2 && length(at + 2) == 4 && isMonth(first) && DateScanner.isYear(second)) {
            return Point.of(second, first, null, next);
        }
        if (length(at) == 2 && length(at + 2) == 2 && isMonth(first) && !separator.equals("-")) {
            return new Point(DateScanner.century(second), first, null, next, null, true, false);
        }
        return null;
    }

    private @Nullable Point three(int at, String separator) {
        int first = value(at);
        int second = value(at + 2);
        int third = value(at + 4);
        int next = at + 5;
        if (length(at) == 4 && DateScanner.isYear(first) && isMonth(second) && isDay(third)) {
            return Point.of(first, second, third, next);
        }
        int year = length(at + 4) == 4 ? third : length(at + 4) == 2 ? DateScanner.century(third) : 0;
        if (!DateScanner.isYear(year) || length(at) > 2 || length(at + 2) > 2) {
            return null;
        }
        boolean dayFirst = isDay(first) && isMonth(second);
        boolean monthFirst = isMonth(first) && isDay(second);
        if (dayFirst && monthFirst && first != second && separator.equals("/")) {
            return new Point(year, null, null, next, null, false, true);
        }
        if (dayFirst) {
            return Point.of(year, second, first, next);
        }
        return monthFirst ? Point.of(year, first, second, next) : null;
    }

    private boolean isGroup(int at, @Nullable String separator) {
        if (at + 1 >= tokens.size()) {
            return false;
        }
        Token sign = tokens.get(at);
        boolean fits = separator == null
                ? SEPARATORS.contains(sign.text())
                : sign.text().equals(separator);
        return fits && !sign.spaced() && isNumber(at + 1) && !tokens.get(at + 1).spaced();
    }

    private boolean joinsBefore(int at) {
        if (at < 2 || tokens.get(at).spaced() || tokens.get(at - 1).spaced()) {
            return false;
        }
        String sign = tokens.get(at - 1).text();
        return (SEPARATORS.contains(sign) || ",:".contains(sign)) && isNumber(at - 2) && length(at - 2) < 4;
    }

    private boolean joinsAfter(int at) {
        return isGroup(at, null) && length(at + 1) < 4 && !tokens.get(at).text().equals("-");
    }

    private boolean isNumber(int at) {
        return at >= 0
                && at < tokens.size()
                && length(at) <= 4
                && tokens.get(at).digits();
    }

    private boolean isSymbol(int at, String symbols) {
        return at < tokens.size() && symbols.contains(tokens.get(at).text());
    }

    private int length(int at) {
        return tokens.get(at).text().length();
    }

    private int value(int at) {
        return Integer.parseInt(tokens.get(at).text());
    }

    private static boolean isMonth(int number) {
        return number >= 1 && number <= 12;
    }

    private static boolean isDay(int number) {
        return number >= 1 && number <= 31;
    }
}
