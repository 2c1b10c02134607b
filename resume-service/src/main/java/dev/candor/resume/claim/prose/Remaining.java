package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.source.SourceText;
import dev.candor.resume.claim.text.Line;
import dev.candor.skills.text.number.Quantity;
import dev.candor.skills.text.number.Quantity.Bound;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What is left: the other two of three, three of five still to come, the 3 % that are not the 97 %. */
final class Remaining {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int REACH = 6;
    private static final Set<String> REST = Set.of(
            "other",
            "others",
            "remaining",
            "left",
            "still",
            "outstanding",
            "rest",
            "short",
            "but",
            "except",
            "ausser",
            "sauf",
            "salvo",
            "excepto",
            "tranne",
            "behalve",
            "missing",
            "yet",
            "go",
            "come",
            "await",
            "pending",
            "open",
            "noch",
            "ubrig",
            "ubrige",
            "ubrigen",
            "restliche",
            "restlichen",
            "andere",
            "anderen",
            "weitere",
            "weiteren",
            "weiterer",
            "fehlen",
            "stehen",
            "aus",
            "offen",
            "autre",
            "autres",
            "restant",
            "restants",
            "restante",
            "restantes",
            "reste",
            "restent",
            "manque",
            "manquent",
            "encore",
            "otro",
            "otra",
            "otros",
            "otras",
            "quedan",
            "queda",
            "falta",
            "faltan",
            "pendiente",
            "pendientes",
            "altri",
            "altre",
            "rimanenti",
            "mancano",
            "ancora",
            "outro",
            "outra",
            "outros",
            "outras",
            "faltam",
            "overige",
            "resterende",
            "nog");
    private static final Set<Bound> BELOW = Set.of(Bound.UNDER, Bound.AT_MOST);
    private static final Set<Bound> ABOVE = Set.of(Bound.OVER, Bound.AT_LEAST);

    private Remaining() {}

    static boolean backs(ProseCase one, Quantity mine) {
        return one.aligned().stream()
                .limit(one.summary() ? 3 : 2)
                .map(SourceText::line)
                .anyMatch(source -> isCount(one.line(), mine, source)
                        || isTurned(one.line(), mine, source)
                        || isUnreduced(one.line(), mine, source)
                        || isChange(one.line(), mine, source));
    }

    /** Whether a line tells the rest of a whole, and says that it is the rest. */
    static boolean told(Line line, Quantity part, Quantity whole) {
        return line.quantities().stream()
                .filter(mine -> mine.unit().isEmpty() || mine.unit().equals("share"))
                .flatMap(mine -> figures(line, mine))
                .anyMatch(mine -> Measure.equal(mine.low().add(part.low()), whole.low()) && isRest(line, mine));
    }

    private static Stream<Quantity> figures(Line line, Quantity mine) {
        return Figures.of(line).stream()
                .filter(other -> other.start() == mine.start() && other.unit().isEmpty());
    }

    private static boolean isCount(Line line, Quantity mine, Line source) {
        boolean plain = mine.unit().isEmpty() && !mine.interval() && mine.low().signum() > 0;
        return plain
                && isRest(line, mine)
                && parts(source).stream()
                        .anyMatch(part -> wholes(source, part)
                                .anyMatch(whole -> Measure.equal(mine.low().add(part.low()), whole.low())));
    }

    private static List<Quantity> parts(Line source) {
        return Stream.concat(Ones.with(source).stream(), Figures.of(source).stream())
                .filter(part -> part.unit().isEmpty() && !part.interval())
                .toList();
    }

    /** The numbers of which a number of a line is a part: "two of five", "one of our three". */
    private static Stream<Quantity> wholes(Line source, Quantity part) {
        return parts(source).stream()
                .filter(whole -> whole.low().compareTo(part.low()) > 0)
                .filter(whole -> whole.start() == part.start()
                        || (whole.start() >= part.end()
                                && Parted.OF
                                        .matcher(source.text().substring(part.end(), whole.start()))
                                        .matches())
                        || Parts.partOf(source, part));
    }

    /** Whether words around a number, or at the end of its line, say that it is what is left. */
    private static boolean isRest(Line line, Quantity mine) {
        int from = Math.max(0, line.tokenAt(mine.start()) - 2);
        int to = Math.min(line.tokens().size(), line.tokenAt(mine.end()) + REACH);
        return line.tokens().subList(from, to).stream().anyMatch(token -> REST.contains(token.folded()));
    }

    /** "At or above 0.5 on 3 % of days" where it was below 0.5 on 97 %: both the bound and the share are turned round. */
    private static boolean isTurned(Line line, Quantity mine, Line source) {
        boolean shares = percents(line)
                .anyMatch(here -> percents(source)
                        .anyMatch(there -> Measure.equal(here.low().add(there.low()), HUNDRED)));
        boolean bounds = line.quantities().stream()
                .anyMatch(here -> source.quantities().stream().anyMatch(there -> isOpposite(here, there)));
        boolean either = mine.unit().equals("percent")
                ? percents(source).anyMatch(there -> Measure.equal(mine.low().add(there.low()), HUNDRED))
                : source.quantities().stream().anyMatch(there -> isOpposite(mine, there));
        return shares && bounds && either;
    }

    private static boolean isOpposite(Quantity here, Quantity there) {
        return Measure.sameUnit(here, there)
                && Measure.equal(here.low(), there.low())
                && ((BELOW.contains(here.bound()) && ABOVE.contains(there.bound()))
                        || (ABOVE.contains(here.bound()) && BELOW.contains(there.bound())));
    }

    /** "90 % of a full timetable" for one that was reduced by 10 %. */
    private static boolean isUnreduced(Line line, Quantity mine, Line source) {
        return mine.unit().equals("percent")
                && !Sides.isBy(line, mine)
                && line.marks("down").isEmpty()
                && percents(source)
                        .filter(there -> Sides.isBy(source, there))
                        .anyMatch(there -> Measure.equal(mine.low().add(there.low()), HUNDRED));
    }

    /** "More than halved, from 8.8 % to 4.2 %" where 91.2 and 95.8 % were on time. */
    private static boolean isChange(Line line, Quantity mine, Line source) {
        List<Quantity> here = percents(line).toList();
        return here.size() == 2
                && Set.of("times", "share", "percent").contains(mine.unit())
                && !here.contains(mine)
                && here.stream()
                        .allMatch(end -> percents(source)
                                .anyMatch(there -> Measure.equal(end.low().add(there.low()), HUNDRED)))
                && Derivations.change(
                                mine,
                                here.getFirst().low(),
                                here.getLast().low(),
                                here.getFirst()
                                        .low()
                                        .subtract(here.getLast().low())
                                        .abs())
                        .isPresent();
    }

    private static Stream<Quantity> percents(Line line) {
        return line.quantities().stream().filter(number -> number.unit().equals("percent") && !number.interval());
    }
}
