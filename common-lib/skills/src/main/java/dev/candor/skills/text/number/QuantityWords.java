package dev.candor.skills.text.number;

import dev.candor.skills.text.Phrases;
import dev.candor.skills.text.Tokens.Token;
import dev.candor.skills.text.WordTable;
import dev.candor.skills.text.number.Quantity.Bound;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words around a number: bounds, currencies, scales, units, rates. */
final class QuantityWords {

    private static final Phrases BEFORE = Phrases.load(QuantityWords.class, "bounds.tsv");
    private static final Phrases AFTER = Phrases.load(QuantityWords.class, "bounds-after.tsv");
    static final Phrases CURRENCIES = Phrases.load(QuantityWords.class, "currencies.tsv");
    private static final Phrases UNITS = Phrases.load(QuantityWords.class, "units.tsv");
    private static final Phrases RATES = Phrases.load(QuantityWords.class, "rates.tsv");
    private static final Phrases WORDED = Phrases.load(QuantityWords.class, "worded.tsv");
    private static final Phrases HALVES = Phrases.load(QuantityWords.class, "halves.tsv");
    private static final Map<String, String> ATTACHED_UNITS =
            WordTable.load(QuantityWords.class, "attached-units.tsv").keyByWord();
    private static final Map<String, BigDecimal> ATTACHED_SCALES = Map.of(
            "k", BigDecimal.valueOf(1_000),
            "tsd", BigDecimal.valueOf(1_000),
            "mio", BigDecimal.valueOf(1_000_000),
            "mm", BigDecimal.valueOf(1_000_000),
            "mn", BigDecimal.valueOf(1_000_000),
            "bn", BigDecimal.valueOf(1_000_000_000),
            "b", BigDecimal.valueOf(1_000_000_000),
            "mrd", BigDecimal.valueOf(1_000_000_000));
    private static final Set<String> ONES =
            Set.of("one", "ein", "einem", "einen", "eines", "un", "une", "uno", "um", "een", "ett", "jeden");
    /** "A hundred" may go on: "a hundred and twenty". */
    private static final Set<String> HUNDREDS = Set.of("100", "1000");

    private static final int LONGEST_PHRASE = 4;
    private static final int RATE_WITHIN = 5;

    private final List<Token> tokens;

    QuantityWords(List<Token> tokens) {
        this.tokens = tokens;
    }

    record Worded(BigDecimal value, String unit, int tokens) {}

    record Before(int first, Bound bound, @Nullable String currency) {}

    record After(
            int next,
            String unit,
            @Nullable String currency,
            @Nullable String per,
            Bound bound) {}

    /** Tokens of "de" or "d'" between a number and its currency or unit: "1,2 million d'euros", "une vingtaine de fois"; else 0. */
    private int linkToUnit(int at) {
        if (at + 1 >= tokens.size()
                || !Set.of("de", "d", "of", "di").contains(tokens.get(at).folded())) {
            return 0;
        }
        int next = tokens.get(at + 1).word() ? at + 1 : at + 2;
        boolean unit = !tokens.get(at).folded().equals("of") && here(UNITS, next) != null;
        return unit || here(CURRENCIES, next) != null ? next - at : 0;
    }

    /** Tokens of "and a half", "et demi", "y medio" at a place; 0 if none are there. */
    int andAHalf(int at) {
        Phrases.Match match = here(HALVES, at);
        return match == null ? 0 : match.tokens();
    }

    /** "half", "a third", "doubled", "threefold", "a dozen", "one in five"; one word with its unit: "viermonatig", "fünfmal". */
    @Nullable
    Worded worded(int at, String language) {
        Phrases.Match match = WORDED.at(tokens, at);
        if (match == null) {
            return GluedUnits.read(tokens.get(at).folded(), language);
        }
        NumberWords.Reading hundred = match.tokens() > 1 ? NumberWords.read(tokens, at + 1, language) : null;
        if (hundred != null && hundred.tokens() >= match.tokens() && HUNDREDS.contains(match.key())) {
            return new Worded(hundred.value(), "", hundred.tokens() + 1);
        }
        String[] parts = match.key().split(" ", 2);
        String[] ratio = parts[0].split("/", 2);
        BigDecimal value = new BigDecimal(ratio[0]);
        if (ratio.length > 1) {
            value = value.divide(new BigDecimal(ratio[1]), MathContext.DECIMAL32);
        }
        return new Worded(value, parts.length > 1 ? parts[1] : "", match.tokens());
    }

    /** "One year", "ein Jahr", "un an": a lone one counts only years and months. */
    boolean isOneYear(int at) {
        Phrases.Match unit = ONES.contains(tokens.get(at).folded()) ? here(UNITS, at + 1) : null;
        return unit != null && (unit.key().equals("year") || unit.key().equals("month"));
    }

    /** How many tokens a currency takes at a place; 0 if none is there. */
    int currencyLength(int at) {
        Phrases.Match match = here(CURRENCIES, at);
        return match == null ? 0 : match.tokens();
    }

    @Nullable
    String attachedUnit(String rest, int next) {
        boolean million =
                rest.equals("m") && next < tokens.size() && tokens.get(next).word();
        return million ? null : ATTACHED_UNITS.get(rest);
    }

    @Nullable
    BigDecimal attachedScale(String rest, int at, int next) {
        if (rest.equals("m")) {
            boolean money = at > 0 && CURRENCIES.at(tokens, at - 1) != null;
            boolean counted = next < tokens.size() && tokens.get(next).word();
            return money || counted ? BigDecimal.valueOf(1_000_000) : null;
        }
        return ATTACHED_SCALES.get(rest);
    }

    /** How many tokens at a place join a number to another end of an interval; 0 if none do. */
    int rangeSeparator(int at, int number) {
        Phrases.Match sign = phraseEndingAt(CURRENCIES, number);
        return RangeWords.separator(tokens, at, number - (sign == null ? 0 : sign.tokens()));
    }

    Before before(int number) {
        int first = number;
        String currency = null;
        Phrases.Match sign = phraseEndingAt(CURRENCIES, first);
        if (sign != null) {
            currency = sign.key();
            first -= sign.tokens();
        }
        Phrases.Match bound = phraseEndingAt(BEFORE, first);
        if (bound == null) {
            return new Before(first, Bound.EXACT, currency);
        }
        return new Before(first - bound.tokens(), boundOf(bound.key()), currency);
    }

    private Phrases.@Nullable Match phraseEndingAt(Phrases phrases, int end) {
        for (int length = LONGEST_PHRASE; length >= 1; length--) {
            Phrases.Match match = phrases.at(tokens, end - length);
            boolean apart = length == 2
                    && phrases == CURRENCIES
                    && end > 0
                    && tokens.get(end - 1).spaced();
            if (match != null && match.tokens() == length && !apart) {
                return match;
            }
        }
        return null;
    }

    After after(int from, String knownUnit) {
        int next = from;
        Bound bound = Bound.EXACT;
        Phrases.Match plus = here(AFTER, next);
        if (plus != null) {
            bound = boundOf(plus.key());
            next += plus.tokens();
        }
        String currency = null;
        String unit = knownUnit;
        if (unit.isEmpty()) {
            next += linkToUnit(next);
            Phrases.Match money = here(CURRENCIES, next);
            boolean rated = here(RATES, next) != null;
            Phrases.Match measured = money == null && !rated ? unitAt(next) : null;
            currency = money == null ? null : money.key();
            unit = measured == null ? "" : measured.key();
            next += money == null ? (measured == null ? 0 : measured.tokens() + gap(next)) : money.tokens();
        }
        Phrases.Match behind = bound == Bound.EXACT ? here(AFTER, next) : null;
        if (behind != null) {
            bound = boundOf(behind.key());
            next += behind.tokens();
        }
        String[] rated = unit.split("/", 2);
        return new After(next, rated[0], currency, rated.length > 1 ? rated[1] : rate(next), bound);
    }

    /** "5-year", "5 (five) years" keep their unit behind a dash; "56 Year 5 children" are no years. */
    private Phrases.@Nullable Match unitAt(int at) {
        Phrases.Match unit = here(UNITS, at + gap(at));
        int behind = unit == null ? tokens.size() : at + gap(at) + unit.tokens();
        boolean named = behind < tokens.size()
                && tokens.get(behind - 1).text().equals("Year")
                && Character.isDigit(tokens.get(behind).text().charAt(0));
        return named ? null : unit;
    }

    private int gap(int at) {
        return at + 1 < tokens.size()
                        && tokens.get(at).text().equals("-")
                        && tokens.get(at + 1).word()
                ? 1
                : 0;
    }

    private Phrases.@Nullable Match here(Phrases phrases, int at) {
        return at < tokens.size() && tokens.get(at).lineStart() && at > 0 ? null : phrases.at(tokens, at);
    }

    private @Nullable String rate(int from) {
        for (int at = from; at < Math.min(tokens.size(), from + RATE_WITHIN); at++) {
            Token token = tokens.get(at);
            Phrases.Match match = here(RATES, at);
            if (match != null) {
                return isYearOfTheCalendar(at + match.tokens()) ? null : match.key();
            }
            boolean ends = ",;.:()".contains(token.text()) || token.lineStart() || token.digits();
            if (ends) {
                return null;
            }
        }
        return null;
    }

    /** "Im Jahr 2022" is no rate. */
    private boolean isYearOfTheCalendar(int next) {
        return next < tokens.size()
                && tokens.get(next).digits()
                && tokens.get(next).text().length() == 4;
    }

    private static Bound boundOf(String key) {
        return Bound.valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
