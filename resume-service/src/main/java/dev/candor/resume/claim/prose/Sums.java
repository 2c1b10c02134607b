package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.source.SourceText;
import dev.candor.resume.claim.text.Line;
import dev.candor.skills.text.number.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A total that stands beside all of its parts, each of which the source gives: "nine people: seven joiners and two apprentices", "30 coaches
 * and 10 minibuses, 40 vehicles in all". Whoever reads it can add it up; a total alone is for the person to confirm.
 */
final class Sums {

    private static final Set<String> TOTALS = Set.of(
            "all",
            "total",
            "altogether",
            "overall",
            "combined",
            "together",
            "insgesamt",
            "gesamt",
            "zusammen",
            "summe",
            "tout",
            "totale",
            "totalt",
            "totaal",
            "samen",
            "tutto",
            "suma",
            "todo",
            "razem");
    private static final Set<String> OPENING = Set.of(":", "(", "–", "—", "=");
    private static final int NEAR = 4;
    /** "Around 55: five foremen and some fifty masons". */
    private static final Set<Quantity.Bound> TOLD =
            Set.of(Quantity.Bound.EXACT, Quantity.Bound.ABOUT, Quantity.Bound.AT_MOST);

    private Sums() {}

    /** How a number follows, such as {@code 7 + 2 = 9}; empty if the line does not show its parts. */
    static Optional<String> of(Quantity total, Line line, List<SourceText> texts) {
        List<Quantity> numbers = Ones.with(line);
        int at = numbers.indexOf(total);
        boolean whole = at >= 0 && !total.interval() && TOLD.contains(total.bound());
        if (!whole) {
            return Optional.empty();
        }
        Optional<String> rest = rest(total, line, texts);
        if (rest.isPresent()) {
            return rest;
        }
        List<Quantity> behind = numbers.subList(at + 1, numbers.size());
        List<Quantity> before = numbers.subList(0, at);
        return behind(total, line, behind, texts).or(() -> before(total, line, before, texts));
    }

    private static Optional<String> behind(Quantity total, Line line, List<Quantity> numbers, List<SourceText> texts) {
        boolean opened = !numbers.isEmpty()
                && (isNamed(total, line)
                        || opens(line, total.end(), numbers.getFirst().start()));
        return IntStream.rangeClosed(2, opened ? numbers.size() : 0)
                .mapToObj(parts -> numbers.subList(0, parts))
                .filter(parts -> addUp(parts, total, line, texts))
                .findFirst()
                .flatMap(parts -> said(parts, total));
    }

    private static Optional<String> before(Quantity total, Line line, List<Quantity> numbers, List<SourceText> texts) {
        boolean opened = !numbers.isEmpty()
                && (isNamed(total, line) || opens(line, numbers.getLast().end(), total.start()));
        return IntStream.rangeClosed(2, opened ? numbers.size() : 0)
                .mapToObj(parts -> numbers.subList(numbers.size() - parts, numbers.size()))
                .filter(parts -> addUp(parts, total, line, texts))
                .findFirst()
                .flatMap(parts -> said(parts, total));
    }

    /** "1,150 tickets: 230 online and 920 at the door", where the source gives the whole and 230 of it. */
    private static Optional<String> rest(Quantity part, Line line, List<SourceText> texts) {
        List<Quantity> numbers = Ones.withArticles(line);
        int at = numbers.indexOf(part);
        for (int from = Math.max(0, at - 2); from < at; from++) {
            Quantity whole = numbers.get(from);
            List<Quantity> parts = numbers.subList(from + 1, Math.min(from + 3, numbers.size()));
            boolean shown = parts.size() == 2
                    && parts.contains(part)
                    && opens(line, whole.end(), parts.getFirst().start());
            BigDecimal sum = parts.stream().map(Quantity::low).reduce(BigDecimal.ZERO, BigDecimal::add);
            boolean given = isGiven(whole, line, texts)
                    && parts.stream().allMatch(other -> other.equals(part) || isGiven(other, line, texts));
            if (shown
                    && given
                    && Measure.equal(sum, whole.low())
                    && parts.stream().allMatch(one -> Measure.sameUnit(one, whole))) {
                return said(parts, whole);
            }
        }
        return Optional.empty();
    }

    /** "40 in total", "insgesamt 40". */
    private static boolean isNamed(Quantity total, Line line) {
        int from = Math.max(0, line.tokenAt(total.start()) - 2);
        int to = Math.min(line.tokens().size(), line.tokenAt(total.end()) + NEAR);
        return line.tokens().subList(from, to).stream().anyMatch(token -> TOTALS.contains(token.folded()));
    }

    private static boolean opens(Line line, int from, int to) {
        return to >= from
                && line.tokens().stream()
                        .filter(token -> token.start() >= from && token.end() <= to)
                        .anyMatch(token -> OPENING.contains(token.text()));
    }

    private static boolean addUp(List<Quantity> parts, Quantity total, Line line, List<SourceText> texts) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Quantity part : parts) {
            if (part.interval() || !Measure.sameUnit(total, part) || !isGiven(part, line, texts)) {
                return false;
            }
            sum = sum.add(Measure.value(part, part.low()));
        }
        return Measure.equal(sum, Measure.value(total, total.low()));
    }

    /** Whether the source gives a number, and the line also tells what it counts there. */
    private static boolean isGiven(Quantity part, Line line, List<SourceText> texts) {
        return texts.stream()
                .anyMatch(text -> Ones.withArticles(text.line()).stream()
                        .filter(theirs -> Measure.fit(part, theirs) == Measure.Fit.SAME)
                        .anyMatch(theirs -> Counted.next(text.line(), theirs)
                                .filter(noun -> part.unit().isEmpty())
                                .filter(noun -> !Words.explained(noun, line.keys(), line))
                                .isEmpty()));
    }

    private static Optional<String> said(List<Quantity> parts, Quantity total) {
        List<String> values =
                parts.stream().map(part -> part.low().toPlainString()).toList();
        return Optional.of(String.join(" + ", values) + " = " + total.low().toPlainString());
    }
}
