package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.source.SourceText;
import dev.candor.resume.claim.text.Line;
import dev.candor.skills.text.number.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Numbers that follow from the numbers of one source sentence: difference, ratio, percent change, sum, half, product. */
final class Derivations {

    private static final MathContext EXACT = MathContext.DECIMAL64;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final BigDecimal HALF = BigDecimal.valueOf(50);

    private static final BigDecimal ROUGHLY = BigDecimal.valueOf(4);

    private static final int HOLDS_WITHIN = 4;
    private static final Set<String> HOLDING =
            Set.of("of", "with", "a", "de", "mit", "je", "con", "com", "avec", "von");

    private Derivations() {}

    /**
     * How a quantity follows from a sentence, such as {@code 85 - 40 = 45}; empty if it does not.
     *
     * @param told the line that tells it, which may name the parts of a sum or of a share again
     */
    static Optional<String> of(Quantity wanted, Line told, SourceText text) {
        List<Quantity> given = text.line().quantities();
        for (Quantity one : given) {
            boolean change = one.interval() && isChange(text.line());
            Optional<String> ends = change ? fromTwo(wanted, one, one.low(), one.high()) : Optional.empty();
            if (ends.isPresent()) {
                return ends;
            }
            for (Quantity other : given) {
                Optional<String> found = fromPair(wanted, text.line(), one, other);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return fromWords(wanted, asSure(wanted, given))
                .or(() -> sum(
                        wanted,
                        given.stream()
                                .filter(part -> !Parts.failed(text.line(), part))
                                .toList()))
                .or(() -> Parts.share(wanted, given, text.line(), told))
                .or(() -> product(wanted, given, text.line()));
    }

    private static Optional<String> fromPair(Quantity wanted, Line line, Quantity one, Quantity other) {
        boolean pair = Sides.leads(line, one, other)
                && Measure.unit(one).equals(Measure.unit(other))
                && (!one.unit().isEmpty() || Sides.pairOf(line, one) != null || Series.of(line, one, other));
        Optional<String> added = added(wanted, line, one, other);
        if (added.isPresent()) {
            return added;
        }
        return pair
                ? fromTwo(wanted, one, Measure.value(one, one.low()), Measure.value(other, other.low()))
                        .or(() -> otherWay(wanted, one, other))
                : Optional.empty();
    }

    /** "By 80,000 to 480,000" is by a fifth. */
    private static Optional<String> added(Quantity wanted, Line line, Quantity by, Quantity to) {
        boolean both = !by.equals(to)
                && Measure.sameUnit(by, to)
                && Sides.isBy(line, by)
                && Sides.isTo(line, to)
                && by.low().compareTo(to.low()) < 0;
        boolean up = line.marks().stream().anyMatch(mark -> mark.kind().equals("up"));
        BigDecimal last = Measure.value(to, to.low());
        BigDecimal change = Measure.value(by, by.low());
        return both && !by.unit().equals("percent")
                ? change(wanted, up ? last.subtract(change) : last.add(change), last, change)
                : Optional.empty();
    }

    /** "1,480" and "1,865" may be thousands: both are read the same way. */
    private static Optional<String> otherWay(Quantity wanted, Quantity one, Quantity other) {
        BigDecimal from = one.otherReading();
        BigDecimal to = other.otherReading();
        return from == null || to == null
                ? Optional.empty()
                : fromTwo(wanted, one, Measure.value(one, from), Measure.value(other, to));
    }

    /** "12-15 visits a day" is no change of three. */
    private static boolean isChange(Line line) {
        return line.marks().stream()
                .anyMatch(mark -> Set.of("up", "down", "better").contains(mark.kind()));
    }

    private static Optional<String> fromTwo(Quantity wanted, Quantity unit, BigDecimal from, BigDecimal to) {
        BigDecimal value = Measure.value(wanted, wanted.low());
        BigDecimal difference = to.subtract(from).abs();
        boolean points = Set.of("percent", "").contains(Measure.unit(unit))
                && wanted.unit().equals("points");
        if (points && Measure.equal(wanted.low(), difference)) {
            return say(to, " - ", from, difference);
        }
        boolean percentOfPercent =
                Measure.unit(unit).equals("percent") && wanted.unit().equals("percent");
        if (Measure.unit(wanted).equals(Measure.unit(unit))
                && !percentOfPercent
                && Stated.differs(wanted, value, difference)) {
            return say(to, " - ", from, difference);
        }
        if (from.signum() == 0 || to.signum() == 0) {
            return Optional.empty();
        }
        return change(wanted, from, to, difference);
    }

    static Optional<String> change(Quantity wanted, BigDecimal from, BigDecimal to, BigDecimal difference) {
        BigDecimal percent = difference.multiply(HUNDRED).divide(from, EXACT);
        BigDecimal ratio = from.max(to).divide(from.min(to), EXACT);
        if (Measure.unit(wanted).equals("percent") && Stated.says(wanted, percent)) {
            return say(difference, " / ", from, percent.setScale(1, RoundingMode.HALF_UP));
        }
        boolean times = wanted.unit().equals("times");
        BigDecimal wantedRatio = wanted.low().compareTo(BigDecimal.ONE) < 0
                        && times
                        && wanted.low().signum() > 0
                ? BigDecimal.ONE.divide(wanted.low(), EXACT)
                : wanted.low();
        return times && Stated.times(wanted, wantedRatio, ratio)
                ? say(from.max(to), " / ", from.min(to), ratio.setScale(1, RoundingMode.HALF_UP))
                : Optional.empty();
    }

    /** "Nearly a third" of 30 %. */
    private static boolean isRoughly(Quantity wanted, Quantity given) {
        return wanted.unit().equals("share")
                && given.unit().equals("percent")
                && !given.interval()
                && wanted.bound() != Quantity.Bound.EXACT
                && Measure.value(wanted, wanted.low())
                                .subtract(given.low())
                                .abs()
                                .compareTo(ROUGHLY)
                        <= 0
                && Stated.says(wanted, given.low());
    }

    /** What is only about so much is not exactly so much in other words. */
    private static List<Quantity> asSure(Quantity wanted, List<Quantity> given) {
        return given.stream()
                .filter(one -> wanted.bound() != Quantity.Bound.EXACT || one.bound() != Quantity.Bound.ABOUT)
                .toList();
    }

    /** "halved" is 50 %, "doubled" is +100 %. */
    private static Optional<String> fromWords(Quantity wanted, List<Quantity> given) {
        for (Quantity one : given) {
            BigDecimal times = one.low();
            if (one.unit().equals("times") && wanted.unit().equals("percent")) {
                BigDecimal change =
                        times.subtract(BigDecimal.ONE).multiply(HUNDRED).abs();
                if (Measure.equal(change, wanted.low())) {
                    return say(times, " x = ", BigDecimal.ONE, change);
                }
            }
            boolean halves = isRoughly(wanted, one)
                    || (Set.of("share", "times").containsAll(List.of(one.unit(), wanted.unit()))
                            && Measure.equal(times, wanted.low())
                            && times.compareTo(BigDecimal.ONE) < 0);
            boolean halved = (one.unit().equals("share") || wanted.unit().equals("share"))
                    && Measure.equal(Measure.value(one, times), HALF)
                    && Measure.equal(Measure.value(wanted, wanted.low()), HALF);
            if (halves || halved) {
                return say(times, " = ", wanted.low(), wanted.low());
            }
            if (one.unit().equals("percent") && wanted.unit().equals("times")) {
                BigDecimal change =
                        wanted.low().subtract(BigDecimal.ONE).multiply(HUNDRED).abs();
                if (Measure.equal(change, one.low())) {
                    return say(one.low(), " % = ", BigDecimal.ONE, wanted.low());
                }
            }
        }
        return Optional.empty();
    }

    /** "Two sections of 18 students" are 36 students. */
    private static Optional<String> product(Quantity wanted, List<Quantity> given, Line line) {
        for (int i = 1; i < given.size(); i++) {
            Quantity times = given.get(i - 1);
            Quantity each = given.get(i);
            boolean counts = times.unit().isEmpty()
                    && !times.interval()
                    && !each.interval()
                    && Measure.sameUnit(wanted, each)
                    && alike(wanted, each)
                    && holds(line, times, each);
            BigDecimal product = times.low().multiply(Measure.value(each, each.low()));
            if (counts && Measure.equal(product, Measure.value(wanted, wanted.low()))) {
                return say(times.low(), " x ", each.low(), product);
            }
        }
        return Optional.empty();
    }

    private static boolean holds(Line line, Quantity times, Quantity each) {
        int from = line.tokenAt(times.end());
        int to = line.tokenAt(each.start());
        return to > from
                && to - from <= HOLDS_WITHIN
                && HOLDING.contains(line.tokens().get(to - 1).folded());
    }

    private static Optional<String> sum(Quantity wanted, List<Quantity> given) {
        BigDecimal total = BigDecimal.ZERO;
        int parts = 0;
        for (Quantity one : given) {
            if (Measure.sameUnit(wanted, one) && !one.interval() && alike(wanted, one)) {
                total = total.add(Measure.value(one, one.low()));
                parts++;
            }
        }
        boolean adds = wanted.unit().isEmpty() || wanted.unit().equals("money") || wanted.duration();
        return parts >= 2 && adds && Measure.equal(total, Measure.value(wanted, wanted.low()))
                ? Optional.of("sum of " + parts + " = " + total.toPlainString())
                : Optional.empty();
    }

    /** Patients and beds are not added up; money and time are. */
    private static boolean alike(Quantity wanted, Quantity part) {
        return !wanted.unit().isEmpty() || wanted.subject().stream().anyMatch(part.subject()::contains);
    }

    static Optional<String> say(BigDecimal one, String sign, BigDecimal other, BigDecimal result) {
        return Optional.of(one.toPlainString() + sign + other.toPlainString() + " = " + result.toPlainString());
    }
}
