package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.prose.Others.Part;
import dev.candor.resume.claim.source.Finding;
import dev.candor.resume.claim.text.LimitWords;
import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Line.Clause;
import dev.candor.resume.claim.text.OthersWords;
import dev.candor.resume.claim.text.Term;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What somebody else did or decided stays theirs: "designed by an architect" is not "designed", nor is who led, or was helped,
 * told as the one who helped: "led with support from the quality department".
 */
final class OthersRule implements ProseRule {

    private static final int REACH = 6;
    private static final int NEAR = 2;
    private static final int DOES = 2;

    @Override
    public List<Finding> check(ProseCase one) {
        return one.aligned().stream()
                .limit(1)
                .flatMap(text -> Others.of(text.line()).stream()
                        .flatMap(part -> taken(one.line(), text.line(), part).stream())
                        .map(claim -> Finding.confirm(
                                claim,
                                "others-deed",
                                "The source says that somebody else did or decided this.",
                                List.of(text.quoted()))))
                .limit(1)
                .toList();
    }

    private static Optional<String> taken(Line mine, Line source, Part part) {
        Set<String> who = source.terms().stream()
                .filter(term -> term.at() == part.who())
                .findFirst()
                .map(Term::keys)
                .orElseGet(() -> Set.of(source.tokens().get(part.who()).folded()));
        return isNamed(mine, who) ? turned(mine, source, part, who) : taken(mine, source, part.told());
    }

    private static boolean isNamed(Line mine, Set<String> who) {
        return mine.terms().stream().anyMatch(term -> Words.shared(term, who))
                || mine.tokens().stream().anyMatch(token -> who.contains(token.folded()));
    }

    /** "With support from the quality department" of audits that it led, never "approval lies with the owner". */
    private static Optional<String> turned(Line mine, Line source, Part part, Set<String> who) {
        return with(source, who).isPresent()
                ? Optional.empty()
                : with(mine, who)
                        .filter(found -> !isLimited(mine, found.at()))
                        .filter(found -> mine.terms().stream()
                                .filter(term -> term.at() > found.who() && term.at() <= found.who() + NEAR)
                                .noneMatch(
                                        term -> part.told().stream().anyMatch(told -> Words.shared(told, term.keys()))))
                        .filter(found -> IntStream.range(Math.max(0, found.at() - REACH), found.who() + REACH)
                                .noneMatch(at ->
                                        OthersWords.at(mine, at, "decides") || OthersWords.at(mine, at, "charge")))
                        .map(found -> mine.quote(found.at(), found.who() - found.at() + 1));
    }

    /** Where the word stands that brings somebody in, and who that is. */
    private record With(int at, int who) {}

    private static Optional<With> with(Line line, Set<String> who) {
        Clause all = new Clause(0, line.tokens().size());
        return IntStream.range(0, line.tokens().size())
                .filter(at -> who.contains(line.tokens().get(at).folded())
                        || line.terms().stream().anyMatch(term -> term.at() == at && Words.shared(term, who)))
                .mapToObj(at -> new With(with(line, Others.before(line, all, at)), at))
                .filter(found -> found.at() >= 0)
                .findFirst();
    }

    /** The word itself, or the one before the help: "with support from". */
    private static int with(Line line, int before) {
        if (before < 0 || OthersWords.at(line, before, "with")) {
            return before;
        }
        boolean helped =
                IntStream.range(Math.max(0, before - NEAR), before).anyMatch(at -> OthersWords.at(line, at, "aid"));
        return IntStream.range(Math.max(0, before - REACH), before)
                .filter(at -> helped && OthersWords.at(line, at, "with"))
                .max()
                .orElse(-1);
    }

    /** Words of what somebody else did or decided, where nobody else is spoken of. */
    private static Optional<String> taken(Line mine, Line source, List<Term> told) {
        boolean another = IntStream.range(0, mine.tokens().size())
                .anyMatch(at -> OthersWords.at(mine, at, "person")
                        && Others.before(mine, new Clause(0, at), at) >= 0
                        && mine.terms().stream()
                                .filter(term -> term.at() == at)
                                .noneMatch(term -> Words.explained(term, source.keys(), source)));
        return told.stream()
                .filter(term -> !another && !isLimited(mine, -1) && !term.neutral())
                .filter(term -> source.terms().stream()
                        .noneMatch(other -> other.at() != term.at() && Words.shared(other, term.keys())))
                .filter(term -> Words.explained(term, mine.keys(), mine) || isDeclined(term, mine))
                .map(term -> term.token().text())
                .findFirst();
    }

    /** "In disziplinarischer Hinsicht" says "disziplinarisch". */
    private static boolean isDeclined(Term term, Line mine) {
        String word = term.token().folded();
        return word.length() > REACH
                && mine.terms().stream()
                        .anyMatch(other -> other.token().folded().startsWith(word));
    }

    /** Whether the line tells of help of its own, outside of the words that bring somebody in. */
    private static boolean isLimited(Line mine, int with) {
        int to = with < 0 ? mine.tokens().size() : with;
        return mine.acts().stream().anyMatch(act -> act.most() < DOES && (with < 0 || act.at() < with))
                || LimitWords.of(mine, 0, to).contains("help");
    }
}
