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

/** Shares and sums of what a line counts, by the parts that it or the line that tells it again names. */
final class Parts {

    private static final Set<String> PEOPLE = Set.of(
            "people",
            "persons",
            "staff",
            "employees",
            "colleagues",
            "personen",
            "leute",
            "mitarbeitende",
            "mitarbeiter",
            "personnes",
            "collaborateurs",
            "personas",
            "empleados",
            "persone",
            "pessoas");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Parts() {}

    /** "15 of 17" are 88 %; "two thirds" of 900 are gone when 310 remain. */
    static Optional<String> share(Quantity wanted, List<Quantity> given, Line line, Line told) {
        boolean share = wanted.unit().equals("percent") || wanted.unit().equals("share");
        for (Quantity some : share ? given : List.<Quantity>of()) {
            for (Quantity all : given) {
                boolean counts = some.unit().isEmpty()
                        && all.unit().isEmpty()
                        && some.low().compareTo(all.low()) < 0;
                boolean parted = partOf(line, some) || again(told, some).anyMatch(same -> partOf(told, same));
                if (counts && !some.interval() && !all.interval() && parted) {
                    BigDecimal percent = some.low().multiply(HUNDRED).divide(all.low(), MathContext.DECIMAL64);
                    if (Derivations.rounds(Measure.value(wanted, wanted.low()), percent)) {
                        return Derivations.say(some.low(), " / ", all.low(), percent.setScale(0, RoundingMode.HALF_UP));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** A number of the source as the line tells it again. */
    private static Stream<Quantity> again(Line told, Quantity given) {
        return told.quantities().stream()
                .filter(same ->
                        Measure.unit(same).equals(Measure.unit(given)) && Measure.equal(same.low(), given.low()));
    }

    /** "25 people: three officers and 22 clerks": people are added up beside their parts. */
    static Optional<String> people(Quantity wanted, Line told, List<Quantity> given) {
        List<Quantity> parts = given.stream()
                .filter(one -> one.unit().isEmpty()
                        && !one.interval()
                        && again(told, one).findAny().isPresent())
                .toList();
        BigDecimal total = parts.stream().map(Quantity::low).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean people = wanted.unit().isEmpty() && wanted.subject().stream().anyMatch(PEOPLE::contains);
        return people && announced(wanted, told) && parts.size() >= 2 && Measure.equal(total, wanted.low())
                ? Optional.of("sum of " + parts.size() + " = " + total.toPlainString())
                : Optional.empty();
    }

    /** Whether the parts follow behind a colon or in brackets: "12 people across 4 sites and 8 shops" adds up nothing. */
    private static boolean announced(Quantity total, Line told) {
        return told.quantities().stream()
                .filter(next -> next.start() >= total.end())
                .findFirst()
                .map(next -> told.text().substring(total.end(), next.start()))
                .filter(between -> between.indexOf(':') >= 0 || between.indexOf('(') >= 0)
                .isPresent();
    }

    /** "15 of 17", "15 of which", "davon 15", "dont 15". */
    private static boolean partOf(Line line, Quantity some) {
        int from = line.tokenAt(some.start());
        int to = line.tokenAt(some.end());
        Set<String> of = Set.of("of", "out", "davon", "von", "dont", "sur", "de", "di", "which");
        boolean behind =
                to < line.tokens().size() && of.contains(line.tokens().get(to).folded());
        boolean before = from > 0
                && Set.of("davon", "dont").contains(line.tokens().get(from - 1).folded());
        return behind || before;
    }
}
