package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Term;
import dev.candor.skills.text.Languages;
import dev.candor.skills.text.Tokens.Token;
import dev.candor.skills.text.number.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What stands beside a number, and so is counted by it. */
final class Beside {

    private static final Set<String> DIRECTIONS = Set.of("up", "down", "better", "result");
    private static final Set<String> ARTICLES = Set.of(
            "a", "an", "the", "der", "die", "das", "den", "dem", "le", "la", "les", "el", "los", "las", "il", "i",
            "gli", "o", "os", "as", "de", "het");
    private static final Set<String> EACH = Set.of(
            "each",
            "apiece",
            "every",
            "je",
            "jeweils",
            "jede",
            "jeder",
            "chacun",
            "chacune",
            "chaque",
            "cada",
            "ciascuno",
            "ciascuna",
            "ogni",
            "elk",
            "ieder",
            "varje",
            "kazdy");
    private static final int BEHIND = 4;

    private Beside() {}

    /** Whether a number is one of the source's, is joined in the same way and counts the same thing. */
    static boolean counts(Quantity mine, Line line, Line source) {
        return source.quantities().stream()
                .filter(theirs -> Measure.fit(mine, theirs) == Measure.Fit.SAME && mine.bound() == theirs.bound())
                .anyMatch(theirs -> mine.duration() || says(mine, line, theirs, source));
    }

    private static boolean says(Quantity mine, Line line, Quantity theirs, Line source) {
        boolean joined = sameLink(line, line.tokenAt(mine.start()) - 1, source, source.tokenAt(theirs.start()) - 1)
                && sameLink(line, line.tokenAt(mine.end()), source, source.tokenAt(theirs.end()));
        List<Term> here = counted(mine, line);
        List<Term> there = counted(theirs, source);
        return joined
                && (here.isEmpty()
                        || there.isEmpty()
                        || isSame(here.getFirst(), there.getFirst())
                        || isSame(here.getLast(), there.getLast()));
    }

    /** Whether a text counts each of something that its source counts in all. */
    static boolean shares(Line line, Line source) {
        return !line.quantities().isEmpty() && has(line, EACH) && !has(source, EACH);
    }

    private static boolean has(Line line, Set<String> words) {
        return line.tokens().stream().map(Token::folded).anyMatch(words::contains);
    }

    /** "By 12 %" and "to 12 %" are two things, as are "12 % of" and "12 % over"; no word there says nothing. */
    private static boolean sameLink(Line line, int at, Line source, int there) {
        Optional<String> mine = link(line, at);
        Optional<String> theirs = link(source, there);
        return mine.isEmpty() || theirs.isEmpty() || mine.equals(theirs);
    }

    private static Optional<String> link(Line line, int at) {
        if (at < 0 || at >= line.tokens().size() || !line.tokens().get(at).word()) {
            return Optional.empty();
        }
        String word = line.tokens().get(at).folded();
        boolean links = Languages.isStopWord(word, line.language()) && !ARTICLES.contains(word);
        return links ? Optional.of(word) : Optional.empty();
    }

    /** By the word itself: a number counts nothing but what it counted. */
    private static boolean isSame(Term term, Term other) {
        return other.root().endsWith(term.root()) || term.root().endsWith(other.root());
    }

    /** The next words in one run behind the number, or else the last ones before it; of "28-bed ward" the bed. */
    private static List<Term> counted(Quantity number, Line line) {
        int from = line.tokenAt(number.start());
        int to = line.tokenAt(number.end());
        List<Term> things =
                line.terms().stream().filter(term -> isThing(term, line)).toList();
        Optional<Term> next = things.stream()
                .filter(term -> term.at() >= to && term.at() < to + BEHIND && isUnbroken(line, to, term.at()))
                .findFirst();
        if (next.isPresent()) {
            boolean joined = next.get().at() == to && !line.tokens().get(to).spaced();
            return joined ? List.of(next.get()) : run(things, next.get());
        }
        return things.reversed().stream()
                .filter(term -> term.at() < from && !term.neutral())
                .findFirst()
                .map(List::of)
                .orElse(List.of());
    }

    private static List<Term> run(List<Term> things, Term first) {
        List<Term> run = new ArrayList<>();
        for (Term thing : things) {
            if (thing.at() == first.at() + run.size()) {
                run.add(thing);
            }
        }
        return run;
    }

    private static boolean isThing(Term term, Line line) {
        return line.acts().stream().noneMatch(act -> term.at() >= act.at() && term.at() < act.at() + act.length())
                && line.marks().stream().noneMatch(mark -> DIRECTIONS.contains(mark.kind()) && mark.covers(term.at()));
    }

    /** Neither sign nor number between two tokens. */
    private static boolean isUnbroken(Line line, int from, int to) {
        return line.tokens().subList(from, to).stream().allMatch(Token::word)
                && line.quantities().stream()
                        .map(number -> line.tokenAt(number.start()))
                        .noneMatch(at -> at >= from && at < to);
    }
}
