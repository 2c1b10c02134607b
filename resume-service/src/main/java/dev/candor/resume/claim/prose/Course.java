package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.prose.Measure.Fit;
import dev.candor.resume.claim.text.Line;
import dev.candor.skills.text.Folding;
import dev.candor.skills.text.number.Quantity;
import dev.candor.skills.text.number.Quantity.Bound;
import java.util.List;
import java.util.Set;

/**
 * Whether "over two years" says in their course, or more than them. Where a source says within which time something came about, it is the
 * course: a longer time would say less anyway. Where it says how long something lasted, it is more than the source has.
 */
final class Course {

    /** Words that may mean either; "more than" means one thing. */
    private static final List<String> EITHER = List.of("over ", "uber ");

    private static final Set<String> WITHIN =
            Set.of("in", "within", "inside", "across", "throughout", "during", "im", "innerhalb", "binnen");

    /** What turns a time into one that was spent: "two years of", "two years as", "two years' experience". */
    private static final Set<String> SPENT =
            Set.of("of", "as", "als", "'", "\u2019", "experience", "erfahrung", "berufserfahrung");

    private Course() {}

    /** How well one quantity says another again, each in its line. */
    static Fit fit(Quantity mine, Line line, Quantity theirs, Line source) {
        Fit fit = Measure.fit(mine, theirs);
        if (!mine.duration() || fit == Fit.OTHER) {
            return fit;
        }
        boolean within = isWithin(theirs, source) && !isSpent(theirs, source) && !isSpent(mine, line);
        if (mine.bound() == Bound.OVER && theirs.bound() == Bound.EXACT && isSameValue(mine, theirs)) {
            return within && isEither(mine, line) && !isWithin(mine, line) ? Fit.SAME : Fit.STRONGER;
        }
        boolean quicker = mine.bound() != Bound.OVER && theirs.bound() == Bound.OVER && isWithin(theirs, source);
        boolean longer = mine.bound() == Bound.OVER
                && theirs.bound() == Bound.OVER
                && isEither(theirs, source)
                && !isEither(mine, line)
                && !isSpent(theirs, source);
        return quicker || longer ? Fit.STRONGER : fit;
    }

    /** "During two deployments" for "over two deployments". */
    static boolean isDuring(Quantity mine, Line line, Quantity theirs, Line source) {
        return theirs.bound() == Bound.OVER
                && mine.bound() == Bound.EXACT
                && isEither(theirs, source)
                && !isWithin(theirs, source)
                && isWithin(mine, line);
    }

    private static boolean isSameValue(Quantity mine, Quantity theirs) {
        return Measure.equal(Measure.value(mine, mine.low()), Measure.value(theirs, theirs.low()));
    }

    private static boolean isEither(Quantity one, Line line) {
        String said = Folding.fold(line.text().substring(one.start(), one.end()));
        return EITHER.stream().anyMatch(said::startsWith);
    }

    /** "In two years", "within two years". */
    private static boolean isWithin(Quantity one, Line line) {
        int before = line.tokenAt(one.start()) - 1;
        return before >= 0 && WITHIN.contains(line.tokens().get(before).folded());
    }

    private static boolean isSpent(Quantity one, Line line) {
        int behind = line.tokenAt(one.end());
        boolean spent = behind < line.tokens().size()
                && SPENT.contains(line.tokens().get(behind).folded());
        return spent || one.subject().stream().anyMatch(SPENT::contains);
    }
}
