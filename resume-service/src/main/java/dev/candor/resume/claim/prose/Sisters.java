package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.source.SourceText;
import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Term;
import dev.candor.resume.claim.text.Wording;
import dev.candor.skills.text.number.Quantity;
import java.util.List;
import java.util.Set;

/** A line of the source told in two: what one of them leaves out may stand in the other, which is told anew as well. */
final class Sisters {

    /** How far behind words like "part of" what they are about is looked for. */
    private static final int REACH = 4;

    private Sisters() {}

    /** Whether another new line of the same role has these words of a sentence and the next ones with content. */
    static boolean keep(ProseCase one, SourceText text, int from, int length) {
        boolean telling = text.line().terms().stream()
                .anyMatch(term -> term.at() >= from && term.at() < from + length && Binding.isPeople(term));
        List<String> words = text.line().terms().stream()
                .filter(term -> term.at() >= from && term.at() < from + length + (telling ? 0 : REACH))
                .filter(term -> term.at() < from + length || !term.neutral())
                .map(Sisters::stem)
                .toList();
        Set<String> known = one.index().wordings(one.entry());
        String mine = Wording.of(one.line().text());
        return !one.summary()
                && !words.isEmpty()
                && one.told().get().stream()
                        .filter(other -> !other.contains(mine) && !known.contains(other))
                        .anyMatch(other -> words.stream().allMatch(other::contains));
    }

    /** Whether another new line of the same role has a number of a sentence, in the very words. */
    static boolean tell(ProseCase one, Line source, Quantity figure) {
        String words = Wording.of(source.text().substring(figure.start(), figure.end()));
        Set<String> known = one.index().wordings(one.entry());
        String mine = Wording.of(one.line().text());
        return !one.summary()
                && one.told().get().stream()
                        .filter(other -> !other.contains(mine) && !known.contains(other))
                        .anyMatch(other -> other.contains(words));
    }

    private static String stem(Term term) {
        String word = term.token().folded();
        return word.length() > 5 ? word.substring(0, word.length() - 2) : word;
    }
}
