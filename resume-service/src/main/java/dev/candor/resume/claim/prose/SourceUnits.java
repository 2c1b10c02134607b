package dev.candor.resume.claim.prose;

import dev.candor.skills.text.number.Quantity;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Units that one writes and another leaves open: pounds are money or a weight, "20 degrees" need not say of which scale. */
final class SourceUnits {

    private static final String POUND = "GBP";
    private static final Map<String, String> SIGNS = Map.of(
            "\"", "inches", "\u2033", "inches", "\u201D", "inches", "'", "feet", "\u2032", "feet", "\u2019", "feet");
    private static final Set<String> SCALES = Set.of("celsius", "fahrenheit");

    private SourceUnits() {}

    /** A number of the line in the unit that the sentence gives it where both may be meant. */
    static Quantity of(ProseCase one, Quantity mine) {
        List<Quantity> theirs = one.aligned().stream()
                .limit(2)
                .flatMap(text -> text.line().quantities().stream())
                .toList();
        boolean weighed = theirs.stream().anyMatch(given -> given.unit().equals("lb"));
        boolean paid = theirs.stream().anyMatch(given -> POUND.equals(given.currency()));
        boolean scaled = theirs.stream().anyMatch(given -> SCALES.contains(given.unit()));
        if (POUND.equals(mine.currency()) && weighed && !paid) {
            return in(mine, "lb", null);
        }
        if (mine.unit().equals("lb") && paid && !weighed) {
            return in(mine, "money", POUND);
        }
        return SCALES.contains(mine.unit()) && !scaled
                ? in(mine, "", null)
                : signed(one.line().text(), mine, theirs);
    }

    /** The inches of 2" and the feet of 6', where the sentence counts such: elsewhere the sign only ends a quotation. */
    private static Quantity signed(String text, Quantity mine, List<Quantity> theirs) {
        String sign = mine.end() < text.length() ? text.substring(mine.end(), mine.end() + 1) : "";
        String unit = SIGNS.getOrDefault(sign, "");
        boolean measured = mine.unit().isEmpty()
                && theirs.stream().anyMatch(given -> given.unit().equals(unit) && !unit.isEmpty());
        return measured ? in(mine, unit, null) : mine;
    }

    private static Quantity in(Quantity one, String unit, @Nullable String currency) {
        return new Quantity(
                one.start(),
                one.end(),
                one.low(),
                one.high(),
                unit,
                currency,
                one.per(),
                one.bound(),
                one.inWords(),
                one.otherReading(),
                one.subject());
    }
}
