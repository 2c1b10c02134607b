package dev.candor.jobanalysis.requirement.heading;

import dev.candor.skills.text.Languages;
import dev.candor.skills.text.Phrases;
import dev.candor.skills.text.Tokens;
import dev.candor.skills.text.Tokens.Token;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Tells headings that stand in no list by what they are made of: words that name a part of a posting ("need", "offer", "Aufgaben")
 * and words without content of their own ("what we … from you"). "What we need from you" is a heading, "We need people" is not.
 */
public final class HeadingGrammar {

    private static final Phrases WORDS = Phrases.load(HeadingGrammar.class, "heading-words.tsv");
    private static final String NEUTRAL = "neutral";
    private static final int LONGEST = 9;
    private static final double FOREIGN = 0.4;
    private static final double NAMED = 1.5;
    private static final double CONDITIONAL = 1.5;
    private static final double ASKS = 1.2;
    private static final double SAYS = 3.0;
    private static final double NEVER = -9.0;
    private static final Set<String> IF = Set.of("if", "wenn", "falls", "si", "se", "als", "om", "jesli", "jezeli");
    private static final Set<String> PERSON =
            Set.of("you", "you've", "you're", "du", "sie", "vous", "tu", "usted", "je", "jij", "u", "voce", "ty");
    private static final Set<String> WOULD = Set.of(
            "would", "d", "ware", "waren", "wurde", "wurden", "skulle", "zou", "zouden", "freut", "freuen", "gerne");
    private static final List<String> CONDITIONAL_ENDS =
            List.of("rait", "raient", "rias", "riamos", "rian", "rebbe", "rebbero", "ariam", "eriam", "iriam");
    private static final Set<String> NEGATIONS = Set.of(
            "no", "not", "kein", "keine", "aucun", "aucune", "pas", "sin", "geen", "ingen", "bez", "sem", "nessuna");

    private HeadingGrammar() {}

    /**
     * The class that the words of a heading give; UNKNOWN if it is none.
     *
     * @param loose whether it looks like a heading, so that a few other words do no harm
     */
    static BlockClass named(String line, boolean loose) {
        List<Token> words = Tokens.of(line).stream().filter(Token::word).toList();
        boolean brief = !words.isEmpty() && words.size() <= LONGEST;
        if (!brief || words.stream().anyMatch(Token::digits)) {
            return BlockClass.UNKNOWN;
        }
        Map<BlockClass, Integer> told = new EnumMap<>(BlockClass.class);
        int foreign = 0;
        for (int at = 0; at < words.size(); ) {
            Phrases.Match match = WORDS.at(words, at);
            if (match != null && !match.key().equals(NEUTRAL)) {
                told.merge(BlockClass.valueOf(match.key().toUpperCase(Locale.ROOT)), match.tokens(), Integer::sum);
            } else if (match == null && !Languages.isStopWord(words.get(at).folded(), Languages.UNKNOWN)) {
                foreign++;
            }
            at += match == null ? 1 : match.tokens();
        }
        boolean denies = NEGATIONS.contains(words.getFirst().folded()) && !told.containsKey(BlockClass.PREFERRED);
        boolean fits = loose ? foreign <= FOREIGN * words.size() : foreign == 0;
        if (words.stream().anyMatch(word -> IF.contains(word.folded()))
                && told.containsKey(BlockClass.RESPONSIBILITIES)) {
            told.remove(BlockClass.RESPONSIBILITIES);
            told.merge(BlockClass.REQUIRED, 1, Integer::sum);
        }
        return fits && !denies ? strongest(told) : BlockClass.UNKNOWN;
    }

    /**
     * How much the words of a heading speak for each class, however many other words it has: a conditional or "… if" speaks for
     * what is welcome or asked for.
     */
    public static Map<BlockClass, Double> hints(String line) {
        List<Token> words = Tokens.of(line).stream().filter(Token::word).toList();
        Map<BlockClass, Double> hints = new EnumMap<>(BlockClass.class);
        for (int at = 0; at < words.size(); ) {
            Phrases.Match match = WORDS.at(words, at);
            if (match != null && !match.key().equals(NEUTRAL)) {
                hints.merge(BlockClass.valueOf(match.key().toUpperCase(Locale.ROOT)), NAMED, Double::sum);
            } else if (conditional(words.get(at).folded())) {
                hints.merge(BlockClass.PREFERRED, CONDITIONAL, Double::sum);
            }
            if (IF.contains(words.get(at).folded())) {
                hints.merge(BlockClass.PREFERRED, ASKS, Double::sum);
                hints.merge(BlockClass.REQUIRED, ASKS, Double::sum);
            }
            at += match == null ? 1 : match.tokens();
        }
        hints.merge(BlockClass.REQUIRED, HeadingForms.needed(line) ? SAYS : 0.0, Double::sum);
        hints.merge(BlockClass.PREFERRED, HeadingForms.welcome(line) ? SAYS : 0.0, Double::sum);
        hints.merge(BlockClass.RESPONSIBILITIES, HeadingForms.time(line) ? SAYS : 0.0, Double::sum);
        if (open(line)) {
            hints.put(BlockClass.RESPONSIBILITIES, NEVER);
            hints.put(BlockClass.ABOUT, NEVER);
        }
        return hints;
    }

    /** "Would", "wäre", "serait", "harías", "sarebbe": what would be is welcome. */
    private static boolean conditional(String word) {
        return WOULD.contains(word)
                || (word.length() > 5 && CONDITIONAL_ENDS.stream().anyMatch(word::endsWith));
    }

    /** Whether a line breaks off so that what follows must complete it: "We'd be chuffed if", "Det är bra om du". */
    static boolean open(String line) {
        List<Token> words = Tokens.of(line).stream().filter(Token::word).toList();
        if (words.size() < 2 || words.size() > LONGEST) {
            return false;
        }
        String last = words.getLast().folded();
        String before = words.get(words.size() - 2).folded();
        return IF.contains(last) || (IF.contains(before) && PERSON.contains(last));
    }

    /** "What else would help us" asks for something, but what is welcome; else the class with most of the words. */
    private static BlockClass strongest(Map<BlockClass, Integer> told) {
        if (told.containsKey(BlockClass.PREFERRED)) {
            return BlockClass.PREFERRED;
        }
        BlockClass best = BlockClass.UNKNOWN;
        int most = 0;
        for (Map.Entry<BlockClass, Integer> one : told.entrySet()) {
            if (one.getValue() > most) {
                best = one.getKey();
                most = one.getValue();
            }
        }
        return best;
    }
}
