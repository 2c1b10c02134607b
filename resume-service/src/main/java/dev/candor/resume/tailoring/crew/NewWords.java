package dev.candor.resume.tailoring.crew;

import dev.candor.skills.text.Languages;
import dev.candor.skills.text.Tokens;
import dev.candor.skills.text.Tokens.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Counts the words of a model's text that the facts it rests on do not have in any form. A few join facts, more of them make new ones:
 * the claim gate knows what names, numbers and deeds mean, and not what every other word does.
 */
final class NewWords {

    private static final int STEM = 5;

    private NewWords() {}

    /** Whether more than one word in so many is the model's own. */
    static boolean tooMany(String text, List<Section.Fact> facts, int oneIn) {
        Set<String> known = new HashSet<>();
        facts.forEach(fact -> Tokens.words(fact.text()).forEach(token -> known.add(stem(token))));
        List<Token> words = Tokens.words(text);
        long own = words.stream()
                .filter(token -> !Languages.isStopWord(token.folded(), Languages.UNKNOWN))
                .filter(token -> !known.contains(stem(token)))
                .count();
        return own * oneIn > words.size();
    }

    private static String stem(Token token) {
        String word = token.folded();
        return word.substring(0, Math.min(STEM, word.length()));
    }
}
