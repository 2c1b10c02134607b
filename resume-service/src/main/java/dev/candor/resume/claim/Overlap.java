package dev.candor.resume.claim;

import dev.candor.resume.claim.source.Field;
import dev.candor.resume.claim.source.ResumeTree;
import dev.candor.skills.text.Tokens;
import dev.candor.skills.text.Tokens.Token;
import java.util.Comparator;
import java.util.List;

/** How like a text is to the text of a resume that it is likest to: the longest run of words that both have in order. */
final class Overlap {

    /** Longer texts are told by their first words: the time it takes grows with the product of both. */
    private static final int MOST_WORDS = 200;

    private final List<Told> texts;

    Overlap(ResumeTree source) {
        this.texts = source.fields().stream()
                .map(Told::of)
                .filter(told -> told.words().size() > 1)
                .toList();
    }

    /** The text of the resume that this one is likest to; nothing is like nothing in a resume without a text of two words. */
    Likest of(String text) {
        List<String> words = words(text);
        return texts.stream()
                .map(told -> new Likest(told.path(), told.text(), told.words().size(), share(words, told.words())))
                .max(Comparator.comparingDouble(Likest::share))
                .orElse(new Likest("", "", 0, 0.0));
    }

    /** How many words a text is compared by. */
    static int length(String text) {
        return words(text).size();
    }

    private static List<String> words(String text) {
        return Tokens.words(text).stream().map(Token::folded).limit(MOST_WORDS).toList();
    }

    private static double share(List<String> one, List<String> other) {
        int[] before = new int[other.size() + 1];
        for (String word : one) {
            int[] here = new int[other.size() + 1];
            for (int at = 1; at <= other.size(); at++) {
                here[at] = word.equals(other.get(at - 1)) ? before[at - 1] + 1 : Math.max(before[at], here[at - 1]);
            }
            before = here;
        }
        return 2.0 * before[other.size()] / Math.max(1, one.size() + other.size());
    }

    private record Told(String path, String text, List<String> words) {

        static Told of(Field field) {
            return new Told(field.path(), field.text(), Overlap.words(field.text()));
        }
    }

    /**
     * What a text is likest to.
     *
     * @param length how many words it has
     * @param share 0 for no word in common, 1 for the same words in the same order
     */
    record Likest(String path, String text, int length, double share) {}
}
