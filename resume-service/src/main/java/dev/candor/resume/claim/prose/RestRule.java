package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.source.Finding;
import dev.candor.resume.claim.source.SourceText;
import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Term;
import dev.candor.skills.text.number.Quantity;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** A share stays that of its side: "70 % for hotels, the rest for homes" is not told as 70 % for homes. */
final class RestRule implements ProseRule {

    private static final Set<String> REST = Set.of(
            "rest",
            "remainder",
            "balance",
            "ubrige",
            "ubrigen",
            "restliche",
            "restlichen",
            "reste",
            "restant",
            "resto",
            "restante",
            "rimanente",
            "overige");
    private static final Set<String> SHARES = Set.of("percent", "share");

    @Override
    public List<Finding> check(ProseCase one) {
        return one.aligned().stream()
                .limit(1)
                .flatMap(text -> rest(text.line()).stream().boxed().flatMap(rest -> check(one, text, rest).stream()))
                .toList();
    }

    private static Optional<Finding> check(ProseCase one, SourceText text, int rest) {
        return text.line().quantities().stream()
                .filter(theirs -> SHARES.contains(theirs.unit()) && text.line().tokenAt(theirs.end()) <= rest)
                .reduce((first, last) -> last)
                .flatMap(theirs -> turned(one, text, theirs, rest));
    }

    /** Where a line speaks of what is left of a whole; empty if it does not. */
    private static OptionalInt rest(Line line) {
        return IntStream.range(0, line.tokens().size())
                .filter(at -> REST.contains(line.tokens().get(at).folded()))
                .findFirst();
    }

    private static Optional<Finding> turned(ProseCase one, SourceText text, Quantity theirs, int rest) {
        Line mine = one.line();
        return mine.quantities().stream()
                .filter(number -> SHARES.contains(number.unit()) && Measure.fit(number, theirs) == Measure.Fit.SAME)
                .filter(number -> side(mine, number, text.line(), rest) > 0)
                .findFirst()
                .map(number -> Finding.block(
                        mine.text().substring(number.start(), number.end()),
                        "number-of-something-else",
                        "The source counts something else with it.",
                        List.of(text.quoted())));
    }

    /** Of the next word behind a number that one side of the source has alone: 1 if it is behind "the rest", -1 if before it. */
    private static int side(Line mine, Quantity number, Line source, int rest) {
        int from = mine.tokenAt(number.end());
        return mine.terms().stream()
                .filter(term -> term.at() >= from && !term.neutral())
                .map(term -> (isOn(term, source, rest, source.tokens().size()) ? 1 : 0)
                        - (isOn(term, source, 0, rest) ? 1 : 0))
                .filter(side -> side != 0)
                .findFirst()
                .orElse(0);
    }

    private static boolean isOn(Term term, Line source, int from, int to) {
        return source.terms().stream()
                .filter(other -> other.at() >= from && other.at() < to)
                .anyMatch(other -> Words.shared(term, other.keys()));
    }
}
