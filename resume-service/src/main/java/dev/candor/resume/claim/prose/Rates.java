package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.source.SourceText;
import dev.candor.resume.claim.text.Line;
import dev.candor.skills.text.number.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/** Numbers told by another period, or shared out over a length of time: 2,400 a year are 200 a month, 220 in 11 days 20 a day. */
final class Rates {

    private static final Map<String, Integer> IN_A_YEAR =
            Map.of("year", 1, "half-year", 2, "quarter", 4, "month", 12, "fortnight", 26, "week", 52);
    private static final BigDecimal NEAR = new BigDecimal("0.05");

    private static final Set<String> AND = Set.of("and", "und", "sowie", "et", "y", "e");

    private static final int STEM = 4;

    private Rates() {}

    /** The "monthly" of "brief three guides and write a monthly letter" is of the second deed, and no rate of the first one's number. */
    static boolean isBehindAnotherDeed(Line line, Quantity number) {
        int to = line.tokenAt(number.end());
        return number.per() != null
                && line.acts().stream()
                        .filter(act -> act.at() > to
                                && AND.contains(line.tokens().get(act.at() - 1).folded()))
                        .anyMatch(act -> IntStream.range(to, act.at())
                                .noneMatch(at -> Periods.isOne(line, at)
                                        || Counted.PER.contains(
                                                line.tokens().get(at).folded())));
    }

    static boolean backs(ProseCase one, Quantity mine) {
        Set<String> periods = mine.per() == null ? Periods.of(one.line(), List.of()) : Set.of(mine.per());
        return !mine.interval()
                && one.aligned().stream()
                        .anyMatch(text -> periods.stream()
                                .anyMatch(period ->
                                        otherPeriod(one.line(), mine, period, text) || sharedOut(mine, period, text)));
    }

    /** In "17 sources six times a day" the day belongs to the times. */
    static boolean isOfTimes(Line line, Quantity mine) {
        return mine.per() != null
                && !mine.unit().equals("times")
                && line.quantities().stream()
                        .anyMatch(other -> other.unit().equals("times")
                                && other.start() >= mine.end()
                                && Objects.equals(other.per(), mine.per()));
    }

    private static boolean otherPeriod(Line line, Quantity mine, String period, SourceText text) {
        return Ones.withArticles(text.line()).stream()
                .filter(theirs -> !theirs.interval()
                        && ((Measure.sameUnit(mine, theirs) && alike(mine, theirs))
                                || isOccasion(line, mine, theirs, text)))
                .anyMatch(theirs -> periods(theirs, text).stream()
                        .filter(IN_A_YEAR::containsKey)
                        .anyMatch(
                                other -> !other.equals(period) && equal(yearly(mine, period), yearly(theirs, other))));
    }

    /** "Around 60 night shifts a year" for "night shift about five times a month". */
    private static boolean isOccasion(Line line, Quantity mine, Quantity theirs, SourceText text) {
        return mine.unit().isEmpty()
                && theirs.unit().equals("times")
                && (mine.bound() == theirs.bound() || theirs.bound() == Quantity.Bound.EXACT)
                && HeadNouns.of(mine, line)
                        .filter(noun -> Words.explained(noun, text))
                        .isPresent();
    }

    private static Collection<String> periods(Quantity theirs, SourceText text) {
        return theirs.per() == null ? Periods.all(List.of(text)) : Set.of(theirs.per());
    }

    /** Zero for a period of no fixed number in a year. */
    private static BigDecimal yearly(Quantity number, String period) {
        return Measure.value(number, number.low()).multiply(BigDecimal.valueOf(IN_A_YEAR.getOrDefault(period, 0)));
    }

    private static boolean equal(BigDecimal mine, BigDecimal theirs) {
        return mine.signum() > 0 && Measure.equal(mine, theirs);
    }

    private static boolean sharedOut(Quantity mine, String period, SourceText text) {
        List<Quantity> given = text.line().quantities();
        return given.stream()
                .filter(time -> time.duration()
                        && time.unit().equals(period)
                        && time.low().signum() > 0)
                .anyMatch(time -> given.stream()
                        .filter(whole -> !whole.duration() && !whole.interval() && Measure.sameUnit(mine, whole))
                        .filter(whole -> mine.subject().isEmpty() || alike(mine, whole))
                        .anyMatch(whole -> near(mine, whole.low().divide(time.low(), MathContext.DECIMAL64))));
    }

    private static boolean near(Quantity mine, BigDecimal exact) {
        boolean about = mine.bound() == Quantity.Bound.ABOUT
                && mine.low().subtract(exact).abs().compareTo(exact.multiply(NEAR)) <= 0;
        return about || Stated.rounds(mine.low(), exact);
    }

    private static boolean alike(Quantity mine, Quantity theirs) {
        return !mine.unit().isEmpty()
                || mine.subject().stream()
                        .anyMatch(word -> theirs.subject().stream().anyMatch(other -> isOneWord(word, other)));
    }

    /** The same word, in singular or plural. */
    private static boolean isOneWord(String word, String other) {
        int shared = Math.min(word.length(), other.length()) - 1;
        return word.equals(other) || (shared >= STEM && word.regionMatches(0, other, 0, shared));
    }
}
