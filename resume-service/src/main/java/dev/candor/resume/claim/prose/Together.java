package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.source.SourceText;
import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Term;
import dev.candor.skills.text.Tokens.Token;
import dev.candor.skills.text.number.Quantity;
import dev.candor.skills.text.number.Quantity.Bound;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** What a sentence counts side by side, added up: "five conferences, one of them international" of four national ones and an international one. */
final class Together {

    private static final Set<String> LINKS = Set.of(
            "and", "plus", "und", "sowie", "et", "y", "e", "en", "ainsi", "&", ",", ";", "with", "mit", "avec", "con");
    private static final Set<String> APART =
            Set.of("to", "from", "of", "of which", "davon", "dont", "per", "auf", "von");
    private static final Set<Bound> SAID = Set.of(Bound.EXACT, Bound.ABOUT, Bound.AT_MOST);
    private static final int BETWEEN = 8;
    private static final int NOUNS = 4;

    private Together() {}

    /** Whether a plain count is the sum of counts that the sentence has side by side, and the line names what each of them counts. */
    static boolean backs(ProseCase one, Quantity mine) {
        boolean plain = mine.unit().isEmpty() && !mine.interval() && SAID.contains(mine.bound());
        return plain
                && one.aligned().stream()
                        .limit(one.summary() ? 3 : 1)
                        .map(SourceText::line)
                        .anyMatch(source -> addsUp(one.line(), mine, source, plain(source)));
    }

    private static List<Quantity> plain(Line source) {
        return Ones.with(source).stream()
                .filter(part ->
                        part.unit().isEmpty() && !part.interval() && part.low().signum() > 0)
                .filter(part -> part.low().scale() <= 0)
                .toList();
    }

    private static boolean addsUp(Line line, Quantity mine, Line source, List<Quantity> parts) {
        for (int from = 0; from < parts.size(); from++) {
            BigDecimal sum = parts.get(from).low();
            for (int to = from + 1; to < parts.size(); to++) {
                if (!isBeside(source, parts.get(to - 1), parts.get(to))) {
                    break;
                }
                sum = sum.add(parts.get(to).low());
                if (Measure.equal(sum, mine.low()) && isNamed(line, mine, source, parts.subList(from, to + 1))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isBeside(Line source, Quantity one, Quantity other) {
        int from = source.tokenAt(one.end());
        int to = source.tokenAt(other.start());
        List<Token> between = from < to ? source.tokens().subList(from, to) : List.of();
        return !between.isEmpty()
                && between.size() <= BETWEEN
                && between.stream().anyMatch(token -> LINKS.contains(token.folded()))
                && between.stream().noneMatch(token -> APART.contains(token.folded()))
                && !Parts.partOf(source, other);
    }

    /** Whether what the sum counts is what one of its parts counts, and the line tells what the others count. */
    private static boolean isNamed(Line line, Quantity mine, Line source, List<Quantity> parts) {
        boolean same = HeadNouns.of(mine, line).stream()
                .anyMatch(head -> parts.stream()
                        .flatMap(part -> nouns(source, part).stream())
                        .anyMatch(noun -> Words.shared(head, noun.keys())));
        return same
                && parts.stream()
                        .map(part -> nouns(source, part))
                        .allMatch(nouns -> nouns.isEmpty()
                                || nouns.stream().anyMatch(noun -> Words.explained(noun, line.keys(), line)));
    }

    private static List<Term> nouns(Line source, Quantity part) {
        int from = source.tokenAt(part.end());
        return source.terms().stream()
                .filter(term -> !term.neutral() && term.at() >= from && term.at() < from + NOUNS)
                .filter(term -> source.tokens().subList(from, term.at()).stream()
                        .noneMatch(token -> LINKS.contains(token.folded())))
                .toList();
    }
}
