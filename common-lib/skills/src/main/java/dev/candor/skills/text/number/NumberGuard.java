package dev.candor.skills.text.number;

import dev.candor.skills.text.Tokens.Token;
import dev.candor.skills.text.WordTable;
import dev.candor.skills.text.date.DateRange;
import java.util.List;
import java.util.Set;

/** Knows the digits that count nothing: parts of names, versions, standards, phone numbers, times of day. */
final class NumberGuard {

    private static final WordTable TABLE = WordTable.load(NumberGuard.class, "guards.tsv");
    private static final Set<String> NAME_BEFORE = fold("name-before");
    private static final Set<String> NAME_BEFORE_EXACT = fold("name-before-exact");
    private static final Set<String> YEAR_BEFORE = fold("year-before");

    private final String text;
    private final List<Token> tokens;
    private int phoneEnd;

    NumberGuard(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    private static Set<String> fold(String key) {
        return Set.copyOf(TABLE.words(key));
    }

    /** "Java 17", "ISO 9001", "COVID-19", "24/7", "Section 3". */
    boolean isName(int at) {
        Token token = tokens.get(at);
        if (at == 0) {
            return around(at);
        }
        Token before = tokens.get(at - 1);
        boolean glued = !token.spaced();
        if (glued
                && (before.word() || before.text().equals("_") || before.text().equals("#"))) {
            return true;
        }
        if (glued
                && "-/.".contains(before.text())
                && at > 1
                && !before.spaced()
                && !tokens.get(at - 2).digits()) {
            return tokens.get(at - 2).word();
        }
        boolean named = !token.lineStart()
                && (NAME_BEFORE.contains(before.folded()) || NAME_BEFORE_EXACT.contains(before.text()));
        return named || around(at);
    }

    /** The "half" of "half in der Werkstatt aus" is a deed. */
    boolean isDeed(int at, String language) {
        return TABLE.words("no-number " + language).contains(tokens.get(at).folded());
    }

    /** "24/7", "9:30", "1:1". */
    private boolean around(int at) {
        return digitsJoined(at, 1) || digitsJoined(at, -1);
    }

    private boolean digitsJoined(int at, int direction) {
        int sign = at + direction;
        int other = at + 2 * direction;
        if (other < 0 || other >= tokens.size()) {
            return false;
        }
        int right = Math.max(sign, at);
        int rightmost = Math.max(other, at);
        return "/:".contains(tokens.get(sign).text())
                && tokens.get(other).digits()
                && !tokens.get(right).spaced()
                && !tokens.get(rightmost).spaced();
    }

    /** A plus and seven digits, or nine digits in short groups. */
    boolean isPhone(int at, int end) {
        if (tokens.get(at).start() < phoneEnd) {
            return true;
        }
        int digits = 0;
        int groups = 0;
        int next = at;
        while (next < tokens.size() && !(next > at && tokens.get(next).lineStart()) && phonePart(tokens.get(next))) {
            if (tokens.get(next).digits()) {
                digits += tokens.get(next).text().length();
                groups++;
            }
            next++;
        }
        boolean plus = at > 0
                && tokens.get(at - 1).text().equals("+")
                && !tokens.get(at).spaced();
        boolean code = text.charAt(tokens.get(at).start()) == '0' && groups > 1;
        boolean numeral = next > at && tokens.get(next - 1).end() <= end;
        boolean phone = (plus && digits >= 7) || (code && digits >= 7) || (!numeral && groups >= 3 && digits >= 10);
        phoneEnd = phone ? tokens.get(next - 1).end() : phoneEnd;
        return phone;
    }

    private static boolean phonePart(Token token) {
        return token.digits() || "-()/".contains(token.text());
    }

    /** "2000 patients" is a count although 2000 could be a year. */
    boolean isCountedYear(int at, DateRange date) {
        boolean bare = date.kind() == DateRange.Kind.POINT
                && tokens.get(at).end() - tokens.get(at).start() == 4
                && date.end() - date.start() == 4;
        if (!bare
                || at + 1 >= tokens.size()
                || (at > 0 && YEAR_BEFORE.contains(tokens.get(at - 1).folded()))) {
            return false;
        }
        Token next = tokens.get(at + 1);
        String word = next.text();
        boolean plural = word.endsWith("s") || word.endsWith("en") || word.endsWith("m²");
        return next.word()
                && !next.lineStart()
                && Character.isLowerCase(word.codePointAt(0))
                && plural
                && word.length() > 3;
    }
}
