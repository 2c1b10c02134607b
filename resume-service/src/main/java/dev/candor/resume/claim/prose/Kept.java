package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Mark;
import dev.candor.resume.claim.text.Term;
import dev.candor.skills.text.Tokens.Token;
import dev.candor.skills.text.number.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What makes a line smaller without a word for it: its numbers, that there was one of something, and that somebody was one of many. */
final class Kept {

    private static final Set<String> ONE = Set.of("a", "an", "one", "the");
    private static final Set<String> INSIDE = Set.of(
            "in",
            "within",
            "of",
            "im",
            "innerhalb",
            "dans",
            "en",
            "au",
            "aus",
            "als",
            "as",
            "part",
            "with",
            "mit",
            "avec",
            "con");
    private static final Set<String> WITH = Set.of(
            "with",
            "together",
            "alongside",
            "jointly",
            "shared",
            "mit",
            "zusammen",
            "gemeinsam",
            "junto",
            "junta",
            "con",
            "avec",
            "ensemble");
    private static final Pattern YEAR = Pattern.compile("(?<![\\p{L}\\p{N}])(?:19|20)\\d\\d(?![\\p{L}\\p{N}])");
    private static final Set<String> BEHIND = Set.of("before", "after", "during", "within", "across");
    private static final int NEAR = 4;
    private static final int HELPS = 1;

    private Kept() {}

    /** Whether a number of the source is gone, and none that follows from it stands in its place. */
    static boolean isNumberLost(Line source, Line line) {
        boolean derived = line.quantities().stream()
                .anyMatch(mine -> !Beside.counts(mine, line, source) && Beside.follows(mine, line, source));
        return !derived
                && source.quantities().stream()
                        .filter(theirs -> theirs.low().compareTo(BigDecimal.ONE) > 0)
                        .anyMatch(theirs -> line.quantities().stream()
                                .allMatch(mine -> Measure.fit(mine, theirs) == Measure.Fit.OTHER));
    }

    /** "Together with the team": who did it was not alone. */
    static boolean isShared(Mark mark, Line line) {
        return mark.kind().equals("team")
                && line.tokens().subList(mark.at(), mark.at() + mark.length()).stream()
                        .map(Token::folded)
                        .anyMatch(WITH::contains);
    }

    /** "With zero losses" for "with no losses". */
    static boolean isNone(Quantity mine, Line line, Line source) {
        List<Term> things = Counted.by(mine, line);
        return mine.low().signum() == 0
                && !mine.interval()
                && source.marks("negation").stream()
                        .anyMatch(no -> source.terms().stream()
                                .filter(term -> term.at() > no.at() && term.at() <= no.at() + NEAR)
                                .anyMatch(term -> things.stream().anyMatch(thing -> Beside.isSame(thing, term))));
    }

    /** Whether a year is gone that says when it was so. */
    static boolean isYearLost(Line source, Line line) {
        return source.dates().stream()
                .flatMap(date -> YEAR.matcher(source.text().substring(date.start(), date.end()))
                        .results())
                .anyMatch(year -> !line.text().contains(year.group()));
    }

    /** Whether somebody helped with all that they do now. */
    static boolean isHelpLost(Line source, Line line) {
        return source.acts().stream().anyMatch(act -> act.most() <= HELPS)
                && line.acts().stream().noneMatch(act -> act.least() <= HELPS);
    }

    /** "Mentor new colleagues" for "mentor a new colleague". */
    static boolean isMultiplied(Line source, Line line) {
        return source.language().equals("en")
                && line.terms().stream()
                        .filter(term -> isPlural(term))
                        .anyMatch(many -> source.terms().stream()
                                        .anyMatch(one -> one.root().equals(many.root()) && isOne(one, source))
                                && source.terms().stream()
                                        .filter(one -> one.root().equals(many.root()))
                                        .noneMatch(Kept::isPlural));
    }

    private static boolean isPlural(Term term) {
        String word = term.token().folded();
        return word.endsWith("s") && !word.endsWith("ss");
    }

    /** Whether an article that means one stands before it, with nothing but words of the same phrase between. */
    private static boolean isOne(Term one, Line line) {
        int at = one.at() - 1;
        while (at >= 0 && one.at() - at <= NEAR && !Retelling.isLink(line, at)) {
            at--;
        }
        int next = one.at() + 1;
        boolean head = next == line.tokens().size()
                || Retelling.isLink(line, next)
                || BEHIND.contains(line.tokens().get(next).folded());
        return head
                && at >= 0
                && one.at() - at <= NEAR
                && ONE.contains(line.tokens().get(at).folded());
    }

    /** "And a crew of 22" for "in a crew of 22": who worked in it now has it. */
    static boolean isLeft(Quantity mine, Line line, Line source) {
        return source.quantities().stream()
                .filter(theirs -> Measure.fit(mine, theirs) == Measure.Fit.SAME)
                .anyMatch(theirs -> isInside(theirs, source) && !isInside(mine, line));
    }

    private static boolean isInside(Quantity number, Line line) {
        Optional<Term> crew = Counted.isSize(number, line) || Counted.isHeads(number, line)
                ? Counted.crew(number, line)
                : Optional.empty();
        if (crew.isEmpty()) {
            return false;
        }
        int at = Math.min(crew.get().at(), line.tokenAt(number.start())) - 1;
        for (int i = at; i >= 0 && i > at - NEAR; i--) {
            if (INSIDE.contains(line.tokens().get(i).folded())) {
                return true;
            }
        }
        return false;
    }
}
