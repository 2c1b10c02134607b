package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.text.Line;
import dev.candor.skills.text.number.Quantity;
import dev.candor.skills.text.number.Quantity.Bound;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that nobody can take from a sentence as they stand, and that one step of arithmetic takes from its numbers: the person is shown the
 * line and asked. A number that stands where another one stood, and is not reached by two of the sentence's own, is another number.
 */
final class Reached {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal SMALL = BigDecimal.valueOf(12);
    private static final BigDecimal NEAR = new BigDecimal("0.05");

    /** What changes a length of time, a rate or a share into another unit. */
    private static final List<BigDecimal> FACTORS = Stream.of(2, 4, 7, 12, 24, 52, 60, 100, 365)
            .map(BigDecimal::valueOf)
            .toList();

    private static final Set<String> RATIOS = Set.of("percent", "points", "share", "times");

    private Reached() {}

    static boolean by(ProseCase one, Quantity mine) {
        return one.aligned().stream()
                .limit(one.summary() ? 3 : 2)
                .anyMatch(text -> reached(one, mine, Figures.of(text.line()))
                        || (text.equals(one.aligned().getFirst()) && isWritten(one, mine, text.line())));
    }

    /** Whether the line itself gives both numbers from which this one follows, as the sentence does; plain counts may be of two things. */
    static boolean shown(ProseCase one, Quantity mine) {
        return one.aligned().stream()
                .filter(text -> !mine.unit().isEmpty())
                .limit(1)
                .map(text -> Figures.of(text.line()).stream()
                        .filter(theirs -> one.line().quantities().stream()
                                .filter(other -> !other.equals(mine))
                                .anyMatch(other -> Measure.fit(other, theirs) == Measure.Fit.SAME))
                        .toList())
                .anyMatch(told -> told.stream()
                        .anyMatch(first ->
                                told.stream().anyMatch(second -> !first.equals(second) && pair(mine, first, second))));
    }

    /** Whether the sentence has this number with a unit that the line leaves out or puts elsewhere, or in a name. */
    private static boolean isWritten(ProseCase one, Quantity mine, Line source) {
        boolean counted = Figures.of(source).stream()
                .filter(theirs -> Measure.equal(mine.low(), theirs.low()) && Measure.equal(mine.high(), theirs.high()))
                .anyMatch(theirs -> agree(mine.unit(), theirs.unit())
                        && agree(mine.per(), theirs.per())
                        && agree(mine.currency(), theirs.currency()));
        return counted || isNumeral(one, mine, source);
    }

    private static boolean agree(@Nullable String mine, @Nullable String theirs) {
        return mine == null || theirs == null || mine.isEmpty() || theirs.isEmpty() || mine.equals(theirs);
    }

    /** Whether the digits stand in a sentence where they count nothing: the 17 of "Java 17". */
    static boolean isNumeral(ProseCase one, Quantity mine, Line source) {
        String figure = one.line().text().substring(mine.start(), mine.end());
        return mine.unit().isEmpty()
                && source.tokens().stream()
                        .filter(token -> token.text().equals(figure))
                        .anyMatch(token -> source.quantities().stream()
                                .noneMatch(
                                        counted -> counted.start() <= token.start() && token.end() <= counted.end()));
    }

    private static boolean reached(ProseCase one, Quantity mine, List<Quantity> given) {
        boolean replaces = replaces(one, mine, given);
        if (Set.of("percent", "share").contains(mine.unit())
                && given.stream().anyMatch(theirs -> complements(mine, theirs))) {
            return true;
        }
        for (Quantity first : given) {
            for (Quantity second : given) {
                if (!first.equals(second) && pair(mine, first, second)) {
                    return true;
                }
            }
            if (!replaces && alone(mine, first)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a number of the same kind is gone for it. */
    static boolean replaces(ProseCase one, Quantity mine, List<Quantity> given) {
        return given.stream()
                .filter(theirs -> theirs.unit().equals(mine.unit()))
                .anyMatch(theirs -> one.line().quantities().stream()
                        .noneMatch(other -> Measure.fit(other, theirs) != Measure.Fit.OTHER));
    }

    private static boolean pair(Quantity mine, Quantity first, Quantity second) {
        BigDecimal one = Measure.value(first, first.low());
        BigDecimal other = Measure.value(second, second.low());
        boolean alike = Measure.unit(first).equals(Measure.unit(second));
        if (alike
                && isKind(mine, first)
                && (says(mine, one.add(other)) || says(mine, one.subtract(other).abs()))) {
            return true;
        }
        if (other.signum() == 0 || isSmall(mine)) {
            return false;
        }
        BigDecimal ratio = one.divide(other, MathContext.DECIMAL64);
        if (RATIOS.contains(mine.unit())) {
            boolean counted = mine.unit().equals("times");
            BigDecimal share = counted ? ratio : ratio.multiply(HUNDRED);
            return alike
                    && (says(mine, share)
                            || (!counted
                                    && second.start() < first.start()
                                    && says(mine, share.subtract(HUNDRED).abs())));
        }
        return (isKind(mine, first) || isKind(mine, second)) && (says(mine, ratio) || says(mine, one.multiply(other)));
    }

    /** "Beat it by 12 %" of "112 % of it". */
    private static boolean complements(Quantity mine, Quantity given) {
        return Measure.unit(given).equals("percent")
                && says(
                        mine,
                        Measure.value(given, given.low()).subtract(HUNDRED).abs());
    }

    private static boolean alone(Quantity mine, Quantity given) {
        BigDecimal value = Measure.value(given, given.low());
        if (mine.unit().isEmpty()
                && !given.unit().isEmpty()
                && says(mine, value.divide(THOUSAND, MathContext.DECIMAL64))) {
            return true;
        }
        return !isSmall(mine)
                && isKind(mine, given)
                && FACTORS.stream()
                        .anyMatch(factor -> says(mine, value.multiply(factor))
                                || says(mine, value.divide(factor, MathContext.DECIMAL64)));
    }

    /** A small count is reached by chance. */
    private static boolean isSmall(Quantity mine) {
        return mine.unit().isEmpty() && mine.low().compareTo(SMALL) <= 0;
    }

    private static boolean isKind(Quantity mine, Quantity given) {
        return Measure.sameUnit(mine, given);
    }

    private static boolean says(Quantity mine, BigDecimal exact) {
        BigDecimal value = Measure.value(mine, mine.low());
        boolean near = mine.bound() != Bound.EXACT
                && exact.signum() > 0
                && value.subtract(exact).abs().compareTo(exact.multiply(NEAR)) <= 0;
        return exact.signum() > 0 && (near || Stated.rounds(value, exact));
    }
}
