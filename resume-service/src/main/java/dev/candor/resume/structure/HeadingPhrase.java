package dev.candor.resume.structure;

import dev.candor.resume.structure.word.Vocabulary;
import dev.candor.resume.structure.word.Vocabulary.Kind;
import java.util.Optional;

/**
 * What a heading of a few words is about that no table holds as a whole. Its noun stands first in Romance languages ("Experiencia
 * docente") and last in others ("Teaching experience").
 */
final class HeadingPhrase {

    private static final int MOST_WORDS = 4;

    private HeadingPhrase() {}

    /** The section that folded words open; empty if their first or last word tells of none. */
    static Optional<Kind> kind(String folded) {
        String[] words = folded.split(" ");
        if (words.length < 2 || words.length > MOST_WORDS) {
            return Optional.empty();
        }
        String last = words[words.length - 1];
        Optional<Kind> first =
                Vocabulary.in("heading-first", words[0]) ? Vocabulary.heading(words[0]) : Optional.empty();
        return first.or(() -> Vocabulary.in("heading-last", last) ? Vocabulary.heading(last) : Optional.empty());
    }
}
