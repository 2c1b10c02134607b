package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.source.SourceText;
import dev.candor.resume.claim.text.Line;
import dev.candor.skills.text.number.Quantity;
import dev.candor.skills.text.number.Quantity.Bound;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A rate told again, and beside it what it comes to in a time: "40 a day, which is 200 in five days". */
final class Spread {

    private static final int REACH = 4;
    private static final Pattern DAYS = Pattern.compile("days|(?:arbeits|werk)tagen?|werkdagen");

    private Spread() {}

    static boolean backs(ProseCase one, Quantity mine) {
        Line line = one.line();
        return pairs(line, mine)
                .anyMatch(pair -> one.aligned().stream()
                        .limit(1)
                        .anyMatch(text -> text.line().quantities().stream()
                                .filter(rate -> isTold(line, pair, rate))
                                .anyMatch(rate -> comesTo(pair, rate, text))));
    }

    private record Pair(Quantity amount, Quantity time) {}

    /** The amount and the time of which a number is one: they stand side by side. */
    private static Stream<Pair> pairs(Line line, Quantity mine) {
        return line.quantities().stream()
                .filter(other -> other.start() >= mine.end() || other.end() <= mine.start())
                .filter(other -> isTime(line, mine) != isTime(line, other))
                .map(other -> isTime(line, mine) ? new Pair(other, mine) : new Pair(mine, other))
                .filter(pair -> pair.amount().end() <= pair.time().start()
                        && line.tokenAt(pair.time().start())
                                        - line.tokenAt(pair.amount().end())
                                <= REACH);
    }

    /** "Five days" and "five working days". */
    private static boolean isTime(Line line, Quantity one) {
        boolean days = one.unit().isEmpty()
                && HeadNouns.of(one, line)
                        .filter(noun -> DAYS.matcher(noun.token().folded()).matches())
                        .isPresent();
        return one.duration() || days;
    }

    /** Whether the line tells the rate too: who reads it can work out the rest. */
    private static boolean isTold(Line line, Pair pair, Quantity rate) {
        return line.quantities().stream()
                .filter(other -> !other.equals(pair.amount()) && !other.equals(pair.time()))
                .anyMatch(other -> Measure.sameUnit(other, rate) && Measure.equal(other.low(), rate.low()));
    }

    private static boolean comesTo(Pair pair, Quantity rate, SourceText text) {
        Set<String> periods = rate.per() == null ? Periods.all(List.of(text)) : Set.of(rate.per());
        boolean sure = rate.bound() == pair.amount().bound()
                || pair.amount().bound() == Bound.ABOUT
                || (rate.bound() == Bound.ABOUT && pair.amount().bound() == Bound.EXACT);
        return sure
                && !pair.amount().interval()
                && !pair.time().interval()
                && Measure.sameUnit(pair.amount(), rate)
                && periods.contains(
                        pair.time().unit().isEmpty() ? "day" : pair.time().unit())
                && Measure.equal(
                        pair.amount().low(), rate.low().multiply(pair.time().low()));
    }
}
