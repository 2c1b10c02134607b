package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.text.Term;
import dev.candor.skills.text.number.Quantities;
import dev.candor.skills.text.number.Quantity;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** German numbers glued to what they count: "fünfköpfig" of five people, "zweistündig" of two hours. */
final class Glued {

    private static final Map<String, String> UNITS = Map.of(
            "kopfig", "", "stundig", "hour", "tagig", "day", "wochig", "week", "monatig", "month", "jahrig", "year",
            "malig", "times");
    private static final Pattern ADJECTIVE =
            Pattern.compile("(\\p{L}{3,})(kopfig|stundig|tagig|wochig|monatig|jahrig|malig)(?:e[mnrs]?)?");

    private Glued() {}

    /** Whether the number in a word is one of the source, or stands as a figure right before it. */
    static boolean says(ProseCase one, Term term) {
        String word = term.token().folded();
        String unit = UNITS.get(word.replaceFirst("e[mnrs]?$", ""));
        if (unit != null) {
            return one.line().quantities().stream()
                    .anyMatch(number -> one.line().tokenAt(number.end()) == term.at());
        }
        Matcher parts = ADJECTIVE.matcher(word);
        return one.line().language().equals("de")
                && parts.matches()
                && isGiven(one, parts.group(1), UNITS.getOrDefault(parts.group(2), ""));
    }

    /** Whether the number in a word is another one than the source has of the same unit. */
    static boolean contradicts(ProseCase one, Term term) {
        Matcher parts = ADJECTIVE.matcher(term.token().folded());
        if (!one.line().language().equals("de") || !parts.matches()) {
            return false;
        }
        String unit = UNITS.getOrDefault(parts.group(2), "");
        return !unit.isEmpty()
                && Quantities.find(parts.group(1), "de").size() == 1
                && one.aligned().stream()
                        .limit(1)
                        .flatMap(text -> text.line().quantities().stream())
                        .anyMatch(theirs -> theirs.unit().equals(unit))
                && !isGiven(one, parts.group(1), unit);
    }

    private static boolean isGiven(ProseCase one, String number, String unit) {
        List<Quantity> read = Quantities.find(number, "de");
        return read.size() == 1
                && one.aligned().stream()
                        .flatMap(text -> text.line().quantities().stream())
                        .filter(theirs -> theirs.unit().equals(unit))
                        .anyMatch(theirs ->
                                Measure.equal(theirs.low(), read.getFirst().low()));
    }
}
