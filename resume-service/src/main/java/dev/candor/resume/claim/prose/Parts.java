package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.text.Line;
import dev.candor.skills.text.number.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Shares: what part one number of a sentence is of another one, where the source or the line says that it is a part. */
final class Parts {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Set<String> OF = Set.of(
            "of", "out", "davon", "von", "dont", "sur", "de", "di", "which", "whom", "these", "them", "des", "der",
            "del", "dos", "das", "dei", "delle", "degli", "van", "su");
    static final Set<String> BEFORE =
            Set.of("davon", "darunter", "dont", "which", "whom", "cuales", "ellos", "cui", "quais", "waarvan");
    private static final int BESIDE = 3;

    private Parts() {}

    /** "15 of 17" are 88 %; "two thirds" of 900 are gone when 310 remain. */
    static Optional<String> share(Quantity wanted, List<Quantity> given, Line line, Line told) {
        boolean share = wanted.unit().equals("percent") || wanted.unit().equals("share");
        for (Quantity some : share ? given : List.<Quantity>of()) {
            for (Quantity all : given) {
                boolean counts = isCount(some) && (isCount(all) || isOf(line, some, all));
                if (counts && some.low().compareTo(all.low()) < 0) {
                    boolean parted = partOf(line, some)
                            || again(told, some).anyMatch(same -> partOf(told, same) || besides(told, wanted, same))
                            || (given.size() == 2 && again(told, all).anyMatch(same -> besides(told, wanted, same)));
                    BigDecimal percent = some.low().multiply(HUNDRED).divide(all.low(), MathContext.DECIMAL64);
                    if (parted && Stated.says(wanted, percent)) {
                        return Derivations.say(some.low(), " / ", all.low(), percent.setScale(0, RoundingMode.HALF_UP));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** "Five of seven years": the unit stands behind the whole alone. */
    private static boolean isOf(Line line, Quantity some, Quantity all) {
        return all.duration()
                && !all.interval()
                && some.end() <= all.start()
                && Parted.OF
                        .matcher(line.text().substring(some.end(), all.start()))
                        .matches();
    }

    private static boolean isCount(Quantity one) {
        return one.unit().isEmpty() && !one.interval() && one.low().signum() > 0;
    }

    /** A number of the source as the line tells it again. */
    private static Stream<Quantity> again(Line told, Quantity given) {
        return told.quantities().stream()
                .filter(same ->
                        Measure.unit(same).equals(Measure.unit(given)) && Measure.equal(same.low(), given.low()));
    }

    /** "96 (about 69%)", "a fifth (70)": the share and the count that it says again stand side by side. */
    private static boolean besides(Line told, Quantity wanted, Quantity same) {
        Quantity first = wanted.start() < same.start() ? wanted : same;
        Quantity second = first.equals(wanted) ? same : wanted;
        int from = told.tokenAt(first.end());
        int to = told.tokenAt(second.start());
        return from <= to && to - from <= BESIDE;
    }

    /** "15 of 17", "15 of which", "davon 15", "dont 15". */
    static boolean partOf(Line line, Quantity some) {
        int from = line.tokenAt(some.start());
        int to = line.tokenAt(some.end());
        boolean behind =
                to < line.tokens().size() && OF.contains(line.tokens().get(to).folded());
        return behind
                || (from > 0 && BEFORE.contains(line.tokens().get(from - 1).folded()));
    }

    /** The second of "a grant of 30,000; another bid, for 50,000, was turned down". */
    static boolean failed(Line line, Quantity part) {
        int at = line.tokenAt(part.start());
        return line.clauses().size() > 1
                && line.clauses().stream()
                        .filter(clause -> clause.holds(at))
                        .anyMatch(clause -> line.marks("pending").stream().anyMatch(mark -> clause.holds(mark.at())));
    }
}
