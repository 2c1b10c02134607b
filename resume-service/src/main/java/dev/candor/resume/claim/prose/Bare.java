package dev.candor.resume.claim.prose;

import dev.candor.skills.text.number.Quantity;
import dev.candor.skills.text.number.Quantity.Bound;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Numbers that leave out their unit or noun beside one that has it. */
final class Bare {

    private static final List<BigDecimal> SCALES =
            List.of(BigDecimal.ONE, new BigDecimal(1000), new BigDecimal(1_000_000), new BigDecimal(1_000_000_000));

    private static final Set<String> LINKS = Set.of(
            "to",
            "a",
            "auf",
            "au",
            "al",
            "und",
            "and",
            "in",
            "on",
            "at",
            "with",
            "for",
            "by",
            "from",
            "within",
            "during",
            "im",
            "bei",
            "en",
            "dans",
            "con",
            "instead",
            "rather",
            "versus",
            "vs",
            "against",
            "statt",
            "anstatt",
            "anstelle",
            "gegenuber",
            "lieu",
            "contre",
            "vez",
            "frente",
            "contra",
            "down",
            "up");

    private Bare() {}

    /** "By 6 days (from 9 to 3)": a number without unit or noun, beside one that has them, leaves them out. */
    static boolean backs(ProseCase one, Quantity mine) {
        int behind = one.line().tokenAt(mine.end());
        boolean alone = mine.unit().isEmpty()
                && (behind >= one.line().tokens().size()
                        || !one.line().tokens().get(behind).word()
                        || LINKS.contains(one.line().tokens().get(behind).folded()));
        boolean beside = mine.interval()
                || one.line().quantities().stream()
                        .anyMatch(other -> !other.unit().isEmpty());
        return alone
                && beside
                && (mine.interval() ? one.own() : one.aligned())
                        .stream()
                                .map(text -> text.line().quantities())
                                .map(given -> given.stream()
                                        .filter(theirs ->
                                                theirs.bound() != Bound.AT_MOST || mine.bound() == Bound.AT_MOST)
                                        .toList())
                                .anyMatch(given -> scaled(given, mine.low()) && scaled(given, mine.high()));
    }

    private static boolean scaled(List<Quantity> given, BigDecimal end) {
        return given.stream()
                .flatMap(theirs -> Stream.of(theirs.low(), theirs.high()))
                .anyMatch(value -> SCALES.stream().anyMatch(scale -> Measure.equal(end.multiply(scale), value)));
    }
}
