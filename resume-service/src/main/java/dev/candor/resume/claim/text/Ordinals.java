package dev.candor.resume.claim.text;

import dev.candor.resume.claim.ClaimReport;
import dev.candor.skills.text.Tokens.Token;
import dev.candor.skills.text.WordTable;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers that tell which one, the same however they are written: "3rd", "3.", "3e", "third", "dritten", "troisième". */
public final class Ordinals {

    private static final String KEY = "~@ordinal-";
    private static final Map<String, String> WORDS =
            WordTable.load(ClaimReport.class, "words/ordinals.tsv").keyByWord();
    private static final Pattern DIGITS =
            Pattern.compile("(\\d{1,3})(?:st|nd|rd|th|er|ere|e|eme|ieme|nde|ste|de|os?|as?)");
    private static final int LONGEST = 2;
    private static final Set<String> SIGNS = Set.of("º", "ª", "°");

    private Ordinals() {}

    /** The key of an ordinal number, under which another form of it is found. */
    public static String key(String value) {
        return KEY + value;
    }

    /** The key of the ordinal that is one word: "3rd", "third"; absent if a word is none. */
    static @Nullable String keyOf(Token token) {
        Matcher digits = DIGITS.matcher(token.folded());
        String value = digits.matches() ? digits.group(1) : WORDS.get(token.folded());
        return value == null ? null : KEY + value;
    }

    /** Whether a word is the number of one that others come before: "second", "3rd". */
    public static boolean isLater(Token token) {
        return keyOf(token) != null && value(token).compareTo(BigDecimal.ONE) > 0;
    }

    /** The value of a word of which {@link #keyOf} is known. */
    static BigDecimal value(Token token) {
        String key = keyOf(token);
        return key == null ? BigDecimal.ZERO : new BigDecimal(key.substring(KEY.length()));
    }

    /** The keys of all ordinals of a line, also of those made of more than one token: "3.", "3.º". */
    static Set<String> keys(List<Token> tokens) {
        Set<String> keys = new HashSet<>();
        for (int at = 0; at < tokens.size(); at++) {
            String key = keyOf(tokens.get(at));
            if (key != null) {
                keys.add(key);
            } else if (isDotted(tokens, at)) {
                keys.add(KEY + tokens.get(at).text());
            }
        }
        return keys;
    }

    /** Whether the digits at a place are an ordinal by the sign behind them: "3. Lehrjahr", "3.º curso", "3° anno". */
    public static boolean isDotted(List<Token> tokens, int at) {
        if (at + 2 >= tokens.size()
                || !tokens.get(at).digits()
                || tokens.get(at).text().length() > LONGEST) {
            return false;
        }
        Token sign = tokens.get(at + 1);
        Token next = tokens.get(at + 2);
        boolean glued = !sign.spaced();
        boolean dot = sign.text().equals(".") && (SIGNS.contains(next.text()) || (next.word() && next.spaced()));
        return glued && (dot || (SIGNS.contains(sign.text()) && next.word()));
    }
}
