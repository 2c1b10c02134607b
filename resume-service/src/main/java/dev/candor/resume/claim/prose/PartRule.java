package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.source.Finding;
import dev.candor.resume.claim.source.SourceText;
import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Mark;
import dev.candor.resume.claim.text.Term;
import dev.candor.skills.text.number.Quantity;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the source says of "two of five sites" or of "three of whom" is not said of the sites, or of them all. */
final class PartRule implements ProseRule {

    private static final double KEPT = 0.5;
    private static final double IN_SUMMARY = 0.75;
    private static final int BEHIND = 6;

    @Override
    public List<Finding> check(ProseCase one) {
        for (SourceText text : one.aligned().stream().limit(1).toList()) {
            for (Quantity figure : Figures.of(text.line())) {
                boolean lost = isWhole(one.line(), text.line(), figure)
                        || isPart(one.line(), text.line(), figure)
                        || Single.isLost(one.line(), text.line());
                if (lost
                        && isRetold(one, text.line())
                        && !isLimited(one.line())
                        && !Sisters.tell(one, text.line(), figure)) {
                    return List.of(Finding.confirm(
                            text.line().text().substring(figure.start(), figure.end()),
                            "part-lost",
                            "The source says it of a part.",
                            List.of(text.quoted())));
                }
            }
        }
        return List.of();
    }

    /** The five of "two of five", where what is counted is told without the two. */
    private static boolean isWhole(Line mine, Line source, Quantity whole) {
        return Parted.part(source, whole)
                .filter(part -> !Parted.told(mine, part, whole))
                .isPresent();
    }

    /** The three of "three of whom passed", where it is told that they passed. */
    private static boolean isPart(Line mine, Line source, Quantity part) {
        int from = source.tokenAt(part.end());
        boolean told = Figures.of(mine).stream().anyMatch(other -> Measure.equal(other.low(), part.low()))
                || Figures.of(source).stream()
                        .filter(whole -> whole.unit().isEmpty() && whole.low().compareTo(part.low()) > 0)
                        .anyMatch(whole -> Parted.told(mine, part, whole));
        return (part.unit().isEmpty() || isOfSum(source, part))
                && Parts.partOf(source, part)
                && Parted.behind(source, part)
                && !told
                && isSaid(source, from, mine);
    }

    /** The words behind a part: one of them with content, or all of them where they have none, as "full-time" has. */
    private static boolean isSaid(Line source, int from, Line mine) {
        int end = Stream.of(",", ";", "(", ")")
                .mapToInt(sign -> IntStream.range(from, source.tokens().size())
                        .filter(at -> source.tokens().get(at).text().equals(sign))
                        .findFirst()
                        .orElse(from + BEHIND))
                .min()
                .orElse(from + BEHIND);
        List<Term> behind = source.terms().stream()
                .filter(term -> term.at() > from && term.at() <= from + BEHIND)
                .toList();
        List<Term> own = behind.stream().filter(term -> !term.neutral()).toList();
        List<Term> near = behind.stream()
                .filter(term -> term.at() < end && term.at() > from + 1)
                .toList();
        return own.stream().anyMatch(term -> term.at() < end && Words.explained(term, mine.keys(), mine))
                || (near.size() > 1
                        && near.stream().allMatch(term -> term.neutral() && Words.explained(term, mine.keys(), mine)));
    }

    /** "310,000 euros assessed, of which 190,000 euros collected". */
    private static boolean isOfSum(Line source, Quantity part) {
        return source.quantities().stream()
                .anyMatch(whole -> whole.end() <= part.start()
                        && whole.unit().equals(part.unit())
                        && Objects.equals(whole.currency(), part.currency())
                        && whole.low().compareTo(part.high()) > 0);
    }

    /** Whether most of the sentence is told again. */
    private static boolean isRetold(ProseCase one, Line source) {
        List<Term> terms = source.terms().stream()
                .filter(term -> !term.neutral() && !isDeed(source, term))
                .toList();
        long kept = terms.stream()
                .filter(term -> Words.explained(term, one.line().keys(), one.line()))
                .count();
        return kept > 0 && kept >= (one.summary() ? IN_SUMMARY : KEPT) * terms.size() && (!one.summary() || kept >= 2);
    }

    private static boolean isDeed(Line line, Term term) {
        return line.acts().stream().anyMatch(act -> term.at() >= act.at() && term.at() < act.at() + act.length());
    }

    private static boolean isLimited(Line line) {
        return line.marks().stream().anyMatch(PartRule::limits);
    }

    private static boolean limits(Mark mark) {
        return (mark.kind().equals("extent") && mark.rank() <= 1)
                || mark.level().equals("part");
    }
}
