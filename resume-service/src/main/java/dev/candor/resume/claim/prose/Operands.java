package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.source.SourceText;
import dev.candor.resume.claim.text.Line;
import dev.candor.skills.text.number.Quantity;
import dev.candor.skills.text.number.Quantity.Bound;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A number that the line itself lets everybody work out: both numbers it follows from stand in the line and in the source ("55% of months
 * (22 of 40)", "469 MW (67 turbines of 7 MW)", "17 devices, 14 of one and 3 of the other"), or it adds up all that the sentence counts.
 */
final class Operands {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal NEAR = new BigDecimal("0.05");
    private static final Set<String> SHARES = Set.of("percent", "share");
    private static final Map<String, BigDecimal> PERIODS =
            Map.of("month", BigDecimal.valueOf(12), "week", BigDecimal.valueOf(52), "quarter", BigDecimal.valueOf(4));
    /** A small count is reached by chance. */
    private static final BigDecimal SMALL = BigDecimal.valueOf(12);

    private static final int LEAST_PARTS = 2;

    private Operands() {}

    static boolean show(ProseCase one, Quantity mine) {
        if (mine.interval() || one.aligned().isEmpty()) {
            return false;
        }
        Line source = one.aligned().getFirst().line();
        List<Quantity> given = Figures.of(source).stream()
                .filter(theirs -> isNamed(theirs, source, one.line()))
                .toList();
        List<Quantity> told = Figures.of(one.line()).stream()
                .filter(other -> !other.interval() && (other.end() <= mine.start() || other.start() >= mine.end()))
                .filter(other -> given.stream().anyMatch(theirs -> isSame(other, theirs)))
                .toList();
        boolean fromPair = told.stream()
                .anyMatch(first -> told.stream()
                        .anyMatch(second -> first.start() <= second.start()
                                && !first.equals(second)
                                && isApart(one.line(), mine, first, second)
                                && follows(mine, first, second)));
        return fromPair || isSharedOut(mine, told) || isAll(one, mine) || isRest(one, mine);
    }

    /** Whether the line also tells what a number of the source counts. */
    private static boolean isNamed(Quantity theirs, Line source, Line line) {
        return Counted.next(source, theirs)
                .filter(noun -> theirs.unit().isEmpty())
                .filter(noun -> !Words.explained(noun, line.keys(), line))
                .isEmpty();
    }

    /** Whether a sign parts a plain count from the two numbers that it comes of: "12 people across 4 sites and 8 shops" are no sum. */
    private static boolean isApart(Line line, Quantity mine, Quantity first, Quantity second) {
        boolean before = mine.end() <= first.start();
        int from = line.tokenAt(before ? mine.end() : second.end());
        int to = line.tokenAt(before ? first.start() : mine.start());
        return !mine.unit().isEmpty()
                || (from <= to && line.tokens().subList(from, to).stream().anyMatch(token -> !token.word()));
    }

    private static boolean isSame(Quantity mine, Quantity theirs) {
        return Measure.equal(mine.low(), theirs.low())
                || (Measure.sameUnit(mine, theirs)
                        && Measure.equal(Measure.value(mine, mine.low()), Measure.value(theirs, theirs.low())));
    }

    private static boolean follows(Quantity mine, Quantity first, Quantity second) {
        BigDecimal one = first.low();
        BigDecimal other = second.low();
        if (one.signum() <= 0 || other.signum() <= 0) {
            return false;
        }
        BigDecimal ratio = one.max(other).divide(one.min(other), MathContext.DECIMAL64);
        if (SHARES.contains(mine.unit())) {
            BigDecimal part = HUNDRED.divide(ratio, MathContext.DECIMAL64);
            return Measure.unit(first).equals(Measure.unit(second)) && Stated.says(mine, part);
        }
        return says(mine, one.multiply(other))
                || says(mine, one.add(other))
                || says(mine, one.subtract(other).abs())
                || (mine.low().compareTo(SMALL) > 0 && says(mine, ratio));
    }

    /** "Close to ten a month (118 in 2025)". */
    private static boolean isSharedOut(Quantity mine, List<Quantity> told) {
        BigDecimal parts = mine.per() == null ? null : PERIODS.get(mine.per());
        return parts != null
                && told.stream()
                        .filter(whole -> Measure.sameUnit(mine, whole))
                        .anyMatch(whole -> says(mine, whole.low().divide(parts, MathContext.DECIMAL64)));
    }

    /** "A nine-strong team of pharmacists, technicians and counter staff" of two, three and four of them. */
    private static boolean isAll(ProseCase one, Quantity mine) {
        return mine.unit().isEmpty()
                && one.aligned().stream().limit(1).map(SourceText::line).anyMatch(source -> {
                    List<Quantity> parts = source.quantities().stream()
                            .filter(theirs -> theirs.unit().isEmpty() && !theirs.interval())
                            .toList();
                    boolean named = parts.stream()
                            .map(part -> Counted.next(source, part))
                            .allMatch(noun -> noun.isPresent()
                                    && Words.explained(noun.get(), one.line().keys(), one.line()));
                    return parts.size() >= LEAST_PARTS
                            && parts.stream().noneMatch(part -> Parts.partOf(source, part) || isTold(one.line(), part))
                            && named
                            && says(mine, parts.stream().map(Quantity::low).reduce(BigDecimal.ZERO, BigDecimal::add));
                });
    }

    private static boolean isTold(Line line, Quantity part) {
        return Figures.of(line).stream().anyMatch(other -> Measure.equal(other.low(), part.low()));
    }

    /** "Late deliveries from 8.8% to 4.2%" where 91.2% and 95.8% were on time: all of it is what is left of a hundred. */
    private static boolean isRest(ProseCase one, Quantity mine) {
        List<BigDecimal> here = percents(one.line());
        List<BigDecimal> there = percents(one.aligned().getFirst().line());
        return mine.unit().equals("percent")
                && here.size() > 1
                && here.size() == there.size()
                && here.stream()
                        .allMatch(end -> there.stream().anyMatch(theirs -> Measure.equal(HUNDRED, end.add(theirs))));
    }

    private static List<BigDecimal> percents(Line line) {
        return line.quantities().stream()
                .filter(number -> number.unit().equals("percent"))
                .map(Quantity::low)
                .toList();
    }

    private static boolean says(Quantity mine, BigDecimal exact) {
        boolean near =
                mine.bound() != Bound.EXACT && mine.low().subtract(exact).abs().compareTo(exact.multiply(NEAR)) <= 0;
        return near || Stated.rounds(mine.low(), exact);
    }
}
