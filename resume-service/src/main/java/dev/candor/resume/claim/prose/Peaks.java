package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.text.Line;
import dev.candor.skills.text.number.Quantity;
import java.util.Set;

/** What is reached at most is told as a peak: "with peaks of 80" and "80 at the maximum" for "up to 80". */
final class Peaks {

    private static final int BEFORE = 4;
    private static final int BEHIND = 6;
    private static final Set<String> WORDS = Set.of(
            "peak",
            "peaks",
            "peaking",
            "maximum",
            "max",
            "most",
            "ceiling",
            "spitze",
            "spitzen",
            "maximal",
            "hochstens",
            "spitzenwert",
            "pointe",
            "pointes",
            "maximale",
            "plafond",
            "pic",
            "pico",
            "picos",
            "punta",
            "puntas",
            "maximo",
            "maxima",
            "tope",
            "picchi",
            "teto");

    private Peaks() {}

    /** Whether a number is the end that the source gives, and the line calls it a peak. */
    static boolean reaches(Line line, Quantity mine, Quantity theirs) {
        boolean end = theirs.bound() == Quantity.Bound.AT_MOST
                && Measure.sameUnit(mine, theirs)
                && Measure.equal(Measure.value(mine, mine.high()), Measure.value(theirs, theirs.high()));
        int from = Math.max(0, line.tokenAt(mine.start()) - BEFORE);
        int to = Math.min(line.tokens().size(), line.tokenAt(mine.end()) + BEHIND);
        return end && line.tokens().subList(from, to).stream().anyMatch(token -> WORDS.contains(token.folded()));
    }
}
