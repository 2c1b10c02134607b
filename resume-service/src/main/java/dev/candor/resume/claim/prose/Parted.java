package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.source.SourceText;
import dev.candor.resume.claim.text.Line;
import dev.candor.skills.text.number.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** "62 of 140": the whole is told only together with the part of it. */
final class Parted {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal ROUNDED = new BigDecimal("1.5");

    static final Pattern OF = Pattern.compile("(?iu)\\s+(?:out of|of|in|von|aus|sur|de cada|des|del|der|de|su|av|van)"
            + "(?: the| all| our| its| a total of| insgesamt| den| der| les| los| las| un total de)?\\s+|\\s*/\\s*");

    private Parted() {}

    /** Whether the number is the whole of which the source says a part, and the line leaves the part out. */
    static boolean lost(Line line, SourceText text, Quantity whole) {
        return part(text.line(), whole).filter(part -> !told(line, part, whole)).isPresent();
    }

    /** "9 of 26 procedures" told as nine of 26: part and whole stand together again, and what is behind them is of that sentence. */
    static boolean isSamePair(Line line, Quantity mine, SourceText text, Quantity theirs) {
        return part(text.line(), theirs)
                .flatMap(there -> part(line, mine).filter(here -> Measure.equal(here.low(), there.low())))
                .filter(here -> HeadNouns.behind(line, mine).stream().allMatch(term -> Words.explained(term, text)))
                .isPresent();
    }

    /** The part of which a number of a line is the whole. */
    static Optional<Quantity> part(Line source, Quantity whole) {
        List<Quantity> figures = Figures.of(source);
        return figures.stream()
                .filter(part -> part.unit().isEmpty() && part.low().compareTo(whole.low()) < 0)
                .filter(part -> (part.end() <= whole.start()
                                && OF.matcher(source.text().substring(part.end(), whole.start()))
                                        .matches())
                        || isShare(source, part, whole))
                .findFirst();
    }

    /** Whether "of" and somebody named before stand behind a number: "three of whom", "davon drei". */
    static boolean behind(Line source, Quantity part) {
        return source.quantities().contains(part)
                && source.quantities().stream()
                        .noneMatch(whole -> whole.start() >= part.end()
                                && OF.matcher(source.text().substring(part.end(), whole.start()))
                                        .matches());
    }

    /** Two and five of "two of five", which is read as a share. */
    private static boolean isShare(Line source, Quantity part, Quantity whole) {
        return part.start() == whole.start()
                && !source.quantities().contains(part)
                && !source.quantities().contains(whole)
                && whole.unit().isEmpty();
    }

    /** Whether a line has the part, as a count or as a share of the whole. */
    static boolean told(Line line, Quantity part, Quantity whole) {
        BigDecimal percent = part.low().multiply(HUNDRED).divide(whole.low(), MathContext.DECIMAL64);
        return Remaining.told(line, part, whole)
                || Figures.of(line).stream()
                        .anyMatch(mine -> Measure.equal(mine.low(), part.low())
                                || (Measure.unit(mine).equals("percent") && Stated.says(mine, percent))
                                || (Measure.unit(mine).equals("percent")
                                        && Measure.value(mine, mine.low())
                                                        .subtract(percent)
                                                        .abs()
                                                        .compareTo(ROUNDED)
                                                <= 0));
    }

    /** Whether the nearest line tells a part of a whole: "every year" is more than its five of seven years. */
    static boolean isIn(List<SourceText> aligned) {
        return aligned.stream()
                .limit(1)
                .map(SourceText::line)
                .anyMatch(line -> Figures.of(line).stream()
                        .anyMatch(whole -> part(line, whole).isPresent()));
    }
}
