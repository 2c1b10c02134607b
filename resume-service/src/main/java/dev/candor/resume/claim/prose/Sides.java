package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.text.Line;
import dev.candor.skills.text.number.Quantity;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which side of a change a number is: by how much, from what, to what. */
final class Sides {

    private static final Map<String, String> SIDES = Map.ofEntries(
            Map.entry("by", "by"),
            Map.entry("um", "by"),
            Map.entry("to", "to"),
            Map.entry("auf", "to"),
            Map.entry("al", "to"),
            Map.entry("hasta", "to"),
            Map.entry("from", "from"),
            Map.entry("von", "from"),
            Map.entry("desde", "from"),
            Map.entry("del", "from"));

    private static final Set<String> FROM = Set.of(
            "from",
            "von",
            "desde",
            "del",
            "du",
            "da",
            "dal",
            "van",
            "instead",
            "vorjahr",
            "previously",
            "formerly",
            "zuvor",
            "vorher",
            "anterior",
            "precedente",
            "voorheen");

    private static final Set<String> TO =
            Set.of("to", "a", "al", "au", "auf", "hasta", "bis", "naar", "para", "do", "till");
    private static final int NAMED_AGAIN = 4;
    private static final int NAMED_BETWEEN = 4;

    private Sides() {}

    /** "by 85 %" is not "to 85 %". */
    static boolean turned(Line line, Quantity mine, Line source, Quantity theirs) {
        String here = side(before(line, mine));
        String there = side(before(source, theirs));
        boolean sides = !here.isEmpty() && !there.isEmpty() && !here.equals(there);
        return sides || (asChange(line, mine) && anEnd(source, theirs));
    }

    /** "Hausse de 2,6 %", "reducción en un 12 %": how much it changed, not where it ended. */
    private static boolean asChange(Line line, Quantity mine) {
        int at = line.tokenAt(mine.start());
        boolean romance = !line.language().equals("en") && !line.language().equals("de");
        boolean of = at > 0 && Set.of("de", "d", "un", "en", "del", "di", "du").contains(before(line, mine));
        boolean changed = line.marks().stream()
                .anyMatch(mark -> mark.at() < at
                        && (mark.kind().equals("up") || mark.kind().equals("down")));
        return romance && of && changed && pairOf(line, mine) == null;
    }

    /** Whether a number says by how much. */
    static boolean isBy(Line line, Quantity one) {
        return side(before(line, one)).equals("by");
    }

    /** Whether a number says where a change ended. */
    static boolean isTo(Line line, Quantity one) {
        return side(before(line, one)).equals("to");
    }

    /** "Tested to 40 bar": the number is where it ends, and no change leads there. */
    static boolean reaches(Line line, Quantity mine) {
        return side(before(line, mine)).equals("to") && pairOf(line, mine) == null;
    }

    /** Whether a change goes from the first number to the other one: the one behind "from", or else the one said first. */
    static boolean leads(Line line, Quantity from, Quantity to) {
        boolean first = FROM.contains(before(line, from));
        boolean second = FROM.contains(before(line, to));
        return !from.equals(to) && (first == second ? from.start() < to.start() : first);
    }

    private static boolean anEnd(Line source, Quantity theirs) {
        return pairOf(source, theirs) != null;
    }

    /** The other end of "from … to …"; absent if there is none. */
    static @Nullable Quantity pairOf(Line line, Quantity one) {
        for (Quantity other : line.quantities()) {
            boolean apart = !other.equals(one) && Measure.unit(other).equals(Measure.unit(one));
            boolean behind = other.start() > one.start();
            Quantity later = behind ? other : one;
            Quantity sooner = behind ? one : other;
            int between = line.tokenAt(later.start()) - line.tokenAt(sooner.end());
            boolean named = FROM.contains(before(line, sooner)) && isOnlyWords(line, sooner, later);
            boolean to = TO.contains(before(line, later)) && between <= (named ? NAMED_BETWEEN : 2);
            if (apart && (to || isAgain(line, sooner, later))) {
                return other;
            }
        }
        return null;
    }

    private static boolean isOnlyWords(Line line, Quantity sooner, Quantity later) {
        int from = line.tokenAt(sooner.end());
        int to = line.tokenAt(later.start());
        return from <= to && line.tokens().subList(from, to).stream().allMatch(token -> token.word());
    }

    /** "From Year 7 through to Year 13": what is counted is named at both ends. */
    private static boolean isAgain(Line line, Quantity sooner, Quantity later) {
        int at = line.tokenAt(later.start());
        return at > 1
                && at - line.tokenAt(sooner.end()) <= NAMED_AGAIN
                && before(line, sooner).equals(before(line, later))
                && TO.contains(line.tokens().get(at - 2).folded());
    }

    private static String side(String word) {
        return SIDES.getOrDefault(word, "");
    }

    private static String before(Line line, Quantity quantity) {
        int at = line.tokenAt(quantity.start());
        return at == 0 ? "" : line.tokens().get(at - 1).folded();
    }
}
