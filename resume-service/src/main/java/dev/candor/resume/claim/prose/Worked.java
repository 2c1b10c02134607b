package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.source.SourceText;
import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Term;
import dev.candor.skills.text.number.Quantity;
import dev.candor.skills.text.number.Quantity.Bound;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Numbers worked out from one sentence by a rule of the calendar, by heads, or by the thousand. */
final class Worked {

    private static final Map<String, BigDecimal> DAYS = Map.of(
            "day",
            BigDecimal.ONE,
            "week",
            BigDecimal.valueOf(7),
            "month",
            new BigDecimal("30.4"),
            "year",
            BigDecimal.valueOf(365));
    private static final BigDecimal NEAR = new BigDecimal("0.09");
    private static final BigDecimal ABOUT = new BigDecimal("0.05");
    private static final int LEAST_WEEKS = 28;
    private static final Pattern THOUSANDTHS = Pattern.compile(
            "(?iu)‰|\\b(?:per|pro|pour|por|je|par|auf)\\s+(?:thousand|1[,.\u00A0 ]?000|tausend|mille|mil)\\b|\\bper mil\\b");
    private static final int REACH = 5;

    private Worked() {}

    static boolean backs(ProseCase one, Quantity mine) {
        return one.aligned().stream()
                .limit(1)
                .map(SourceText::line)
                .anyMatch(source ->
                        isSpan(mine, source) || isThousandth(mine, source) || isPerHead(one.line(), mine, source));
    }

    /** Three months are twelve or thirteen weeks, and a month four of them. */
    private static boolean isSpan(Quantity mine, Line source) {
        BigDecimal days = DAYS.get(mine.unit());
        return days != null
                && !mine.interval()
                && source.quantities().stream()
                        .filter(theirs -> !theirs.interval()
                                && !theirs.unit().equals(mine.unit())
                                && mine.per() == null
                                && theirs.per() == null)
                        .filter(theirs -> mine.bound() == theirs.bound() || mine.bound() == Bound.ABOUT)
                        .filter(theirs -> DAYS.containsKey(theirs.unit()))
                        .anyMatch(theirs -> isClose(
                                mine.low().multiply(days),
                                theirs.low().multiply(DAYS.getOrDefault(theirs.unit(), BigDecimal.ONE))));
    }

    private static boolean isClose(BigDecimal mine, BigDecimal theirs) {
        return theirs.compareTo(BigDecimal.valueOf(LEAST_WEEKS)) >= 0
                && mine.subtract(theirs).abs().compareTo(theirs.multiply(NEAR)) <= 0;
    }

    /** "0.7 %" for "7 per thousand". */
    private static boolean isThousandth(Quantity mine, Line source) {
        return mine.unit().equals("percent")
                && THOUSANDTHS.matcher(source.text()).find()
                && source.quantities().stream()
                        .filter(theirs -> theirs.unit().isEmpty())
                        .anyMatch(theirs -> Measure.equal(mine.low().multiply(BigDecimal.TEN), theirs.low()));
    }

    /** "About 56 calls per agent" of 900 calls and 16 agents. */
    private static boolean isPerHead(Line line, Quantity mine, Line source) {
        int to = line.tokenAt(mine.end());
        List<Term> heads = line.terms().stream()
                .filter(term -> term.at() > to && term.at() <= to + REACH)
                .filter(term ->
                        Counted.PER.contains(line.tokens().get(term.at() - 1).folded()))
                .toList();
        return !mine.interval()
                && source.quantities().stream()
                        .filter(count -> count.unit().isEmpty() && count.low().signum() > 0)
                        .filter(count -> HeadNouns.of(count, source).stream()
                                .anyMatch(noun -> heads.stream().anyMatch(head -> Words.shared(head, noun.keys()))))
                        .anyMatch(count -> source.quantities().stream()
                                .filter(whole -> !whole.equals(count) && Measure.sameUnit(mine, whole))
                                .anyMatch(whole -> says(mine, whole.low().divide(count.low(), MathContext.DECIMAL64))));
    }

    private static boolean says(Quantity mine, BigDecimal exact) {
        boolean about =
                mine.bound() == Bound.ABOUT && mine.low().subtract(exact).abs().compareTo(exact.multiply(ABOUT)) <= 0;
        return about || Stated.rounds(mine.low(), exact);
    }
}
