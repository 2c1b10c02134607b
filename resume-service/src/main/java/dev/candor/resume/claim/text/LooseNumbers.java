package dev.candor.resume.claim.text;

import dev.candor.resume.claim.ClaimReport;
import dev.candor.skills.text.Phrases;
import dev.candor.skills.text.Tokens.Token;
import dev.candor.skills.text.number.NumberWords;
import dev.candor.skills.text.number.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Every value that a line might give, in any language and form: digits also inside of names, number words also at the front of others,
 * ordinals, halves and pairs. What stands here is no proof of a number, and reason enough not to call it invented.
 */
public final class LooseNumbers {

    private static final Phrases WORDS = Phrases.load(ClaimReport.class, "words/values.tsv");
    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "it", "pt", "nl");
    private static final Pattern DIGITS = Pattern.compile("\\d+(?:[.,'’\u00A0\u202F]\\d+)*");
    private static final Pattern GROUPS = Pattern.compile("\\d+|\\d{1,3}(?:\\D\\d{3})+");
    private static final Pattern ROMAN = Pattern.compile("II|III|IV|VI|VII|VIII|IX");
    private static final List<String> ROMANS = List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");
    private static final int SHORTEST = 3;
    private static final int REST = 4;
    private static final Set<String> COMPOUNDING = Set.of("de", "nl");

    private LooseNumbers() {}

    /**
     * One value found.
     *
     * @param at its token
     * @param letters folded letters glued to its digits, as of "V3", or the word before them; empty if it is said in words
     */
    public record Value(BigDecimal value, int at, String letters) {}

    /** All values of a line. */
    public static List<Value> of(Line line) {
        List<Value> found = new ArrayList<>();
        List<Token> tokens = line.tokens();
        for (Quantity read : line.quantities()) {
            int at = line.tokenAt(read.start());
            found.add(new Value(read.low(), at, ""));
            found.add(new Value(read.high(), at, ""));
        }
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            if (Ordinals.keyOf(token) != null) {
                found.add(new Value(Ordinals.value(token), at, ""));
            }
            if (token.word()) {
                words(tokens, at, found);
            }
        }
        Matcher digits = DIGITS.matcher(line.text());
        while (digits.find()) {
            int at = line.tokenAt(digits.start());
            String letters = letters(tokens, at);
            digits(digits.group(), at, letters, found);
        }
        return found;
    }

    /** What names a number: the letters glued to it, or else the word before it. */
    private static String letters(List<Token> tokens, int at) {
        String glued = tokens.get(at).folded().replaceAll("[^\\p{L}]", "");
        boolean behind = at > 0 && tokens.get(at - 1).word() && glued.isEmpty();
        return behind ? tokens.get(at - 1).folded() : glued;
    }

    private static void digits(String digits, int at, String letters, List<Value> found) {
        if (GROUPS.matcher(digits).matches()) {
            found.add(new Value(new BigDecimal(digits.replaceAll("\\D", "")), at, letters));
        }
        int sign = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
        if (sign > 0) {
            String whole = digits.substring(0, sign).replaceAll("\\D", "");
            found.add(new Value(new BigDecimal(whole + "." + digits.substring(sign + 1)), at, letters));
        }
    }

    private static void words(List<Token> tokens, int at, List<Value> found) {
        Token token = tokens.get(at);
        for (String language : LANGUAGES) {
            NumberWords.Reading read = NumberWords.read(tokens, at, language);
            if (read != null) {
                found.add(new Value(read.value(), at, ""));
            }
            long alone = NumberWords.valueOf(token.folded(), language);
            if (alone >= 0) {
                found.add(new Value(BigDecimal.valueOf(alone), at, ""));
            }
        }
        Phrases.Match said = WORDS.at(tokens, at);
        if (said != null) {
            BigDecimal value = new BigDecimal(said.key());
            found.add(new Value(value, at, ""));
            if (value.compareTo(BigDecimal.ONE) > 0 && value.compareTo(BigDecimal.TEN) <= 0) {
                found.add(new Value(BigDecimal.ONE.divide(value, MathContext.DECIMAL32), at, ""));
                found.add(new Value(BigDecimal.valueOf(100).divide(value, MathContext.DECIMAL32), at, ""));
            }
        }
        if (ROMAN.matcher(token.text()).matches()) {
            found.add(new Value(BigDecimal.valueOf(ROMANS.indexOf(token.text())), at, ""));
        }
        glued(token.folded(), at, found);
    }

    /** The three of "Dreischichtbetrieb". */
    private static void glued(String word, int at, List<Value> found) {
        for (String language : COMPOUNDING) {
            for (int end = word.length() - REST; end >= SHORTEST; end--) {
                long value = NumberWords.valueOf(word.substring(0, end), language);
                if (value > 0) {
                    found.add(new Value(BigDecimal.valueOf(value), at, ""));
                    break;
                }
            }
        }
    }
}
