package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.source.SourceText;
import dev.candor.resume.claim.text.Line;
import dev.candor.skills.text.number.Quantity;
import java.util.regex.Pattern;

/** "62 of 140": the whole is told only together with the part of it. */
final class Parted {

    private static final Pattern OF = Pattern.compile(
            "(?iu)\\s+(?:out of|of|von|sur|de|su|av|van)(?: the| all| a total of| insgesamt| den| les| los| las| un total de)?\\s+|\\s*/\\s*");

    private Parted() {}

    /** Whether the number is the whole of which the source says a part, and the line leaves the part out. */
    static boolean lost(Line line, SourceText text, Quantity whole) {
        return text.line().quantities().stream()
                .filter(part -> part.end() <= whole.start() && part.low().compareTo(whole.low()) < 0)
                .filter(part -> OF.matcher(text.line().text().substring(part.end(), whole.start()))
                        .matches())
                .anyMatch(part -> line.quantities().stream().noneMatch(mine -> Measure.equal(mine.low(), part.low())));
    }
}
