package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.text.Line;
import dev.candor.skills.text.Tokens.Token;
import dev.candor.skills.text.number.Quantities;
import dev.candor.skills.text.number.Quantity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The one that is a word: no number by itself, since it mostly is an article, and still a part of a sum ("four national conferences and one
 * international one"), a share ("one of six") or a rate ("one trainee per half-year").
 */
final class Ones {

    private static final Set<String> NUMERALS = Set.of("one", "1");
    private static final Set<String> ARTICLES =
            Set.of("ein", "eine", "einen", "einem", "einer", "eines", "un", "une", "uno", "una", "um", "uma", "een");
    private static final Set<String> ENGLISH = Set.of("a", "an");
    private static final Set<String> AND = Set.of("and", "plus", "&", "und", "sowie", "et", "y", "e");
    private static final int NEAR = 4;

    private Ones() {}

    /** The quantities of a line and its ones, in order; an article is one where it adds something. */
    static List<Quantity> with(Line line) {
        return with(line, false);
    }

    /** As {@link #with(Line)}, with every article: "a trainee per half-year". */
    static List<Quantity> withArticles(Line line) {
        return with(line, true);
    }

    private static List<Quantity> with(Line line, boolean articles) {
        List<Quantity> all = new ArrayList<>(line.quantities());
        for (int at = 0; at < line.tokens().size(); at++) {
            Token token = line.tokens().get(at);
            boolean read = line.quantities().stream()
                    .anyMatch(other -> other.start() < token.end() && token.start() < other.end());
            if (!read && isOne(line, at, articles)) {
                quantity(line, token).ifPresent(all::add);
            }
        }
        all.sort(Comparator.comparingInt(Quantity::start));
        return List.copyOf(all);
    }

    private static boolean isOne(Line line, int at, boolean articles) {
        String word = line.tokens().get(at).folded();
        boolean article = (line.language().equals("en") ? ENGLISH : ARTICLES).contains(word);
        return NUMERALS.contains(word) || (article && (articles || isAdded(line, at)));
    }

    /** "And a student", "and, in summer, a student", "davon einer". */
    private static boolean isAdded(Line line, int at) {
        return (at > 0 && Parts.BEFORE.contains(line.tokens().get(at - 1).folded()))
                || line.tokens().subList(Math.max(0, at - NEAR), at).stream()
                        .anyMatch(token -> AND.contains(token.folded()));
    }

    /** Read as the figure would be, with the unit and the rate behind it. */
    private static Optional<Quantity> quantity(Line line, Token token) {
        return Quantities.find("1" + line.text().substring(token.end()), line.language()).stream()
                .filter(one -> one.start() == 0)
                .findFirst()
                .map(read -> new Quantity(
                        token.start(),
                        token.end() + read.end() - 1,
                        read.low(),
                        read.low(),
                        read.unit(),
                        read.currency(),
                        read.per(),
                        read.bound(),
                        true,
                        null,
                        read.subject()));
    }
}
