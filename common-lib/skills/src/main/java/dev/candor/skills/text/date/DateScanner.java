package dev.candor.skills.text.date;

import dev.candor.skills.text.Phrases;
import dev.candor.skills.text.Tokens.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one point in time at a place among tokens. */
final class DateScanner {

    private static final Phrases MONTHS = Phrases.load(DateScanner.class, "months.tsv");
    private static final Phrases WORDS = Phrases.load(DateScanner.class, "words.tsv");
    private static final int FIRST_YEAR = 1930;
    private static final int LAST_YEAR = 2059;

    private final List<Token> tokens;
    private final NumericDate numeric;

    DateScanner(List<Token> tokens) {
        this.tokens = tokens;
        this.numeric = new NumericDate(tokens);
    }

    /**
     * A point as written.
     *
     * @param year absent if it must be borrowed from the other end
     * @param next index of the token behind it
     * @param second end of a period written as one ("2018/19"); absent otherwise
     * @param weak too little by itself: only counts inside a period
     */
    record Point(
            @Nullable Integer year,
            @Nullable Integer month,
            @Nullable Integer day,
            int next,
            @Nullable Integer second,
            boolean weak,
            boolean unsure) {

        static Point of(int year, @Nullable Integer month, @Nullable Integer day, int next) {
            return new Point(year, month, day, next, null, false, false);
        }

        PartialDate date(int otherYear) {
            int known = year == null ? otherYear : year;
            Integer fitting = month != null && day != null && day > 31 ? null : day;
            return new PartialDate(known, month, month == null ? null : fitting);
        }
    }

    int length(int at, String key) {
        return WORDS.length(tokens, at, key);
    }

    @Nullable
    Point point(int at) {
        if (at >= tokens.size()) {
            return null;
        }
        Point dated = numeric.read(at);
        if (dated != null) {
            return dated;
        }
        Point named = monthFirst(at);
        if (named == null) {
            named = dayFirst(at);
        }
        return named == null ? seasonOrYear(at) : named;
    }

    /** "March 2021", "March 14, 2021", "Mar '21", "marzo de 2021"; a bare month is weak. */
    private @Nullable Point monthFirst(int at) {
        Phrases.Match month = MONTHS.at(tokens, at);
        if (month == null) {
            return null;
        }
        int number = Integer.parseInt(month.key());
        int next = skip(at + 1);
        Integer year = yearAt(next);
        if (year != null) {
            return Point.of(year, number, null, yearEnd(next));
        }
        Integer day = dayAt(next);
        if (day != null) {
            int behind = skip(dayEnd(next));
            Integer late = yearAt(behind);
            if (late != null) {
                return Point.of(late, number, day, yearEnd(behind));
            }
        }
        boolean dotted = at + 1 < tokens.size()
                && tokens.get(at + 1).text().equals(".")
                && !tokens.get(at + 1).spaced();
        return new Point(null, number, null, dotted ? at + 2 : at + 1, null, true, false);
    }

    /** "14 March 2021", "14. März 2021", "1er mars 2021". */
    private @Nullable Point dayFirst(int at) {
        Integer day = dayAt(at);
        if (day == null) {
            return null;
        }
        int next = skip(dayEnd(at));
        Phrases.Match month = MONTHS.at(tokens, next);
        if (month == null) {
            return null;
        }
        int behind = skip(next + 1);
        Integer year = yearAt(behind);
        int number = Integer.parseInt(month.key());
        return year == null
                ? new Point(null, number, day, next + 1, null, true, false)
                : Point.of(year, number, day, yearEnd(behind));
    }

    private @Nullable Point seasonOrYear(int at) {
        int words = Math.max(WORDS.length(tokens, at, "season"), WORDS.length(tokens, at, "quarter"));
        int from = words == 0 ? at : skip(at + words);
        Integer year = words == 0 ? fullYearAt(at) : yearAt(from);
        if (year == null || (words == 0 && !numeric.standsAlone(at))) {
            return null;
        }
        int next = yearEnd(from);
        Integer second = numeric.academicEnd(next, year);
        return second == null
                ? new Point(year, null, null, next, null, false, false)
                : new Point(year, null, null, next + 2, second, false, false);
    }

    /** A four-digit year, or two digits behind an apostrophe. */
    private @Nullable Integer yearAt(int at) {
        if (at < tokens.size() && "'’‘".contains(tokens.get(at).text()) && at + 1 < tokens.size()) {
            Token digits = tokens.get(at + 1);
            return digits.text().length() == 2 && digits.digits() ? century(Integer.parseInt(digits.text())) : null;
        }
        return fullYearAt(at);
    }

    private int yearEnd(int at) {
        return tokens.get(at).digits() ? at + 1 : at + 2;
    }

    private @Nullable Integer fullYearAt(int at) {
        if (at >= tokens.size()) {
            return null;
        }
        Token token = tokens.get(at);
        if (token.text().length() != 4 || !token.digits()) {
            return null;
        }
        int year = Integer.parseInt(token.text());
        return year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
    }

    private @Nullable Integer dayAt(int at) {
        if (at >= tokens.size()) {
            return null;
        }
        String text = tokens.get(at).folded();
        int digits = 0;
        while (digits < text.length() && text.charAt(digits) <= '9' && text.charAt(digits) >= '0') {
            digits++;
        }
        String rest = text.substring(digits);
        boolean ordinal = rest.isEmpty()
                || List.of("st", "nd", "rd", "th", "er", "o", "a").contains(rest);
        if (digits == 0 || digits > 2 || !ordinal) {
            return null;
        }
        int day = Integer.parseInt(text.substring(0, digits));
        return day >= 1 && day <= 31 ? day : null;
    }

    private int dayEnd(int at) {
        return at + 1;
    }

    /** Steps over what may stand between day, month and year: dot, comma, "de", "of", a short dash in "Mar-2021". */
    private int skip(int at) {
        int next = at;
        for (int steps = 0; steps < 2 && next < tokens.size(); steps++) {
            Token token = tokens.get(next);
            boolean joins = List.of(".", ",", "de", "del", "of", "/", "do").contains(token.folded())
                    || (token.text().equals("-") && !token.spaced());
            if (token.lineStart() || !joins) {
                break;
            }
            next++;
        }
        return next;
    }

    static int century(int twoDigits) {
        return twoDigits < 60 ? 2000 + twoDigits : 1900 + twoDigits;
    }

    static boolean isYear(int number) {
        return number >= FIRST_YEAR && number <= LAST_YEAR;
    }
}
