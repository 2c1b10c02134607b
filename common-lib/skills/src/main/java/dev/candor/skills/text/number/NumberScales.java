package dev.candor.skills.text.number;

import dev.candor.skills.text.Phrases;
import dev.candor.skills.text.Tokens.Token;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words and letters behind a number that multiply it: thousand, Mio., crore, the M of "2,1 M€". */
final class NumberScales {

    private static final Phrases SCALES = Phrases.load(NumberScales.class, "scales.tsv");

    /** Scales that are one word with their currency, as balance sheets write them; the currency is read there again. */
    private static final Map<String, Long> JOINED =
            Map.of("TEUR", 1_000L, "KEUR", 1_000L, "kEUR", 1_000L, "MEUR", 1_000_000L);

    private final List<Token> tokens;

    NumberScales(List<Token> tokens) {
        this.tokens = tokens;
    }

    record Scale(BigDecimal factor, int tokens) {}

    @Nullable
    Scale scale(int at) {
        BigDecimal letter = capitalScale(at);
        if (letter != null) {
            return new Scale(letter, 1);
        }
        Long joined = at < tokens.size() ? JOINED.get(tokens.get(at).text()) : null;
        if (joined != null) {
            return new Scale(BigDecimal.valueOf(joined), 0);
        }
        Phrases.Match match = SCALES.at(tokens, at);
        if (match == null || tokens.get(at).lineStart()) {
            return null;
        }
        BigDecimal factor = new BigDecimal(match.key());
        Scale further = scale(at + match.tokens());
        return further == null
                ? new Scale(factor, match.tokens())
                : new Scale(factor.multiply(further.factor()), match.tokens() + further.tokens());
    }

    /** "2,1 M€", "2,6 M de lignes": a capital M apart from its number is a million, a T before a currency a thousand. */
    private @Nullable BigDecimal capitalScale(int at) {
        if (at >= tokens.size() || tokens.get(at).lineStart()) {
            return null;
        }
        boolean last = at + 1 >= tokens.size();
        boolean money = !last && QuantityWords.CURRENCIES.at(tokens, at + 1) != null;
        String letter = tokens.get(at).text();
        if (letter.equals("M") && (last || money || tokens.get(at + 1).word())) {
            return BigDecimal.valueOf(1_000_000);
        }
        return letter.equals("T") && money && !tokens.get(at + 1).spaced() ? BigDecimal.valueOf(1_000) : null;
    }
}
