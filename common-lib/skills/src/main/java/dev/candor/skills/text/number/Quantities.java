package dev.candor.skills.text.number;

import dev.candor.skills.text.Folding;
import dev.candor.skills.text.Languages;
import dev.candor.skills.text.Tokens;
import dev.candor.skills.text.Tokens.Token;
import dev.candor.skills.text.date.DateRange;
import dev.candor.skills.text.date.DateRanges;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds every number of a text that counts or measures; numbers in names, dates and phone numbers are none. */
public final class Quantities {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final String text;
    private final String language;
    private final List<Token> tokens;
    private final List<DateRange> dates;
    private final NumberGuard guard;
    private final QuantityWords words;
    private final NumberScales scales;

    private Quantities(String written, String language) {
        this.text = MoneyLetters.signs(Folding.plainDigits(written));
        this.language = language;
        this.tokens = Tokens.of(text);
        this.dates = DateRanges.find(text);
        this.guard = new NumberGuard(text, tokens);
        this.words = new QuantityWords(tokens);
        this.scales = new NumberScales(tokens);
    }

    /**
     * All quantities in order.
     *
     * @param language ISO 639-1 code, decides separators and number words; {@link Languages#UNKNOWN} reads like English
     */
    public static List<Quantity> find(String text, String language) {
        return new Quantities(text, language).all();
    }

    private List<Quantity> all() {
        List<Quantity> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Counted number = numberAt(at);
            if (number == null) {
                at++;
            } else {
                Quantity quantity = quantity(number);
                found.add(quantity);
                at = Math.max(tokenAt(quantity.end()), number.next);
            }
        }
        return found;
    }

    /** A number among tokens, its scale included. */
    private record Counted(
            int first,
            int next,
            int end,
            BigDecimal value,
            @Nullable BigDecimal other,
            String unit,
            boolean inWords) {}

    private @Nullable Counted numberAt(int at) {
        if (at >= tokens.size()) {
            return null;
        }
        Token token = tokens.get(at);
        char first = token.text().charAt(0);
        boolean worded = token.word() && !guard.isDeed(at, language);
        return Numerals.isDigit(first) ? digits(at) : worded ? inWords(at) : null;
    }

    private @Nullable Counted digits(int at) {
        Token token = tokens.get(at);
        if (isDate(at) || guard.isName(at)) {
            return null;
        }
        Numerals.Numeral numeral = Numerals.read(text, token.start(), language);
        int next = tokenAt(numeral.end());
        if (guard.isPhone(at, numeral.end())) {
            return null;
        }
        boolean attached = next > at && tokens.get(next - 1).end() > numeral.end();
        if (!attached) {
            return scaled(at, next, numeral.end(), numeral, "");
        }
        String rest =
                Folding.fold(text.substring(numeral.end(), tokens.get(next - 1).end()));
        String unit = words.attachedUnit(rest, next);
        BigDecimal factor = words.attachedScale(rest, at, next);
        if (unit == null && factor == null) {
            return null;
        }
        int end = tokens.get(next - 1).end();
        return scaled(
                at, next, end, times(numeral, factor == null ? BigDecimal.ONE : factor), unit == null ? "" : unit);
    }

    private Counted scaled(int at, int next, int end, Numerals.Numeral numeral, String unit) {
        NumberScales.Scale scale = unit.isEmpty() ? scales.scale(next) : null;
        if (scale == null) {
            return new Counted(at, next, end, numeral.value(), numeral.other(), unit, false);
        }
        Numerals.Numeral full = times(numeral, scale.factor());
        int behind = next + scale.tokens();
        return new Counted(at, behind, tokens.get(behind - 1).end(), full.value(), full.other(), unit, false);
    }

    private static Numerals.Numeral times(Numerals.Numeral numeral, BigDecimal factor) {
        BigDecimal other = numeral.other();
        return new Numerals.Numeral(
                numeral.end(),
                numeral.value().multiply(factor).stripTrailingZeros(),
                other == null ? null : other.multiply(factor).stripTrailingZeros());
    }

    private @Nullable Counted inWords(int at) {
        QuantityWords.Worded worded = words.worded(at, language);
        if (worded != null) {
            int next = at + worded.tokens();
            NumberWords.Reading rest = NumberWords.read(tokens, next, language);
            boolean millions =
                    worded.value().compareTo(MILLION) >= 0 && worded.unit().isEmpty();
            if (millions && rest != null && rest.value().compareTo(MILLION) < 0) {
                int end = next + rest.tokens();
                BigDecimal sum = worded.value().add(rest.value());
                return new Counted(at, end, tokens.get(end - 1).end(), sum, null, "", true);
            }
            return new Counted(at, next, tokens.get(next - 1).end(), worded.value(), null, worded.unit(), true);
        }
        NumberWords.Reading reading = NumberWords.read(tokens, at, language);
        if (reading == null) {
            return words.isOneYear(at)
                    ? new Counted(at, at + 1, tokens.get(at).end(), BigDecimal.ONE, null, "", true)
                    : null;
        }
        int plain = at + reading.tokens();
        int half = words.andAHalf(plain);
        int next = plain + half;
        BigDecimal value = half > 0 ? reading.value().add(HALF) : reading.value();
        return new Counted(at, next, tokens.get(next - 1).end(), value, null, "", true);
    }

    private Quantity quantity(Counted first) {
        int next = first.next;
        Counted last = first;
        int sign = words.currencyLength(next);
        int separator = words.rangeSeparator(next + sign, first.first);
        int other = next + sign + separator;
        Counted second = separator == 0 ? null : numberAt(other + words.currencyLength(other));
        if (second != null && second.value.compareTo(first.value) > 0) {
            last = second;
            next = second.next;
        }
        return measured(first, last, next);
    }

    /** A number or interval with the words around it. */
    private Quantity measured(Counted first, Counted last, int next) {
        QuantityWords.Before before = words.before(first.first);
        QuantityWords.After after = words.after(next, last.unit.isEmpty() ? first.unit : last.unit);
        int half = after.next() > next ? words.andAHalf(after.next()) : 0;
        int behind = after.next() + half;
        int end = behind > next ? tokens.get(behind - 1).end() : last.end;
        BigDecimal most = half > 0 ? last.value.add(HALF) : last.value;
        String currency = before.currency() == null ? after.currency() : before.currency();
        return new Quantity(
                tokens.get(before.first()).start(),
                end,
                Numerals.plain(last.equals(first) ? most : lowOf(first, last)),
                Numerals.plain(most),
                currency == null ? after.unit() : "money",
                currency,
                after.per(),
                after.bound() == Quantity.Bound.EXACT ? before.bound() : after.bound(),
                first.inWords,
                first.other,
                subject(behind));
    }

    /** "2-3 million": the first end shares the scale of the second when it is written once. */
    private static BigDecimal lowOf(Counted first, Counted last) {
        boolean scaled = last.value.compareTo(THOUSAND) >= 0 && last.next - last.first > 1 && !last.inWords;
        BigDecimal low = first.value;
        // nothing is nothing at any scale
        boolean shared = scaled && low.signum() > 0 && low.compareTo(THOUSAND) < 0;
        while (shared && low.multiply(THOUSAND).compareTo(last.value) <= 0) {
            low = low.multiply(THOUSAND);
        }
        return low;
    }

    private List<String> subject(int from) {
        List<String> subject = new ArrayList<>();
        for (int at = from; at < Math.min(tokens.size(), from + 5) && subject.size() < 3; at++) {
            Token token = tokens.get(at);
            boolean stop = Languages.isStopWord(token.folded(), language);
            if (!token.word()
                    || token.lineStart()
                    || Character.isDigit(token.text().charAt(0))) {
                break;
            }
            if (stop && !subject.isEmpty()) {
                break;
            }
            if (!stop) {
                subject.add(token.folded());
            } else if (!Set.of("of", "the", "de", "der", "des", "d").contains(token.folded())) {
                break;
            }
        }
        return List.copyOf(subject);
    }

    private boolean isDate(int at) {
        Token token = tokens.get(at);
        return dates.stream()
                .filter(date -> token.start() >= date.start() && token.end() <= date.end())
                .anyMatch(date -> !guard.isCountedYear(at, date));
    }

    /** Index of the first token that begins at or behind an offset. */
    private int tokenAt(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
