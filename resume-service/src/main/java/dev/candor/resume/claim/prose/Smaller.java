package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.text.LightWords;
import dev.candor.resume.claim.text.LimitWords;
import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Mark;
import dev.candor.resume.claim.text.Term;
import java.util.Set;
import java.util.regex.Pattern;

/** Words that are in no line of the source and still claim nothing: light ones, and those that make the statement smaller. */
final class Smaller {

    private static final Set<String> HEDGES = Set.of("part", "time", "under", "except");

    private static final Set<String> LIMITS = Set.of("help", "among", "deputy", "portion", "basic");

    private static final Set<String> STATES = Set.of("pending", "progress");

    private static final Pattern UNIT = Pattern.compile(
            "cubic|square|kubik\\p{L}*|quadrat\\p{L}*|(?:kilo|milli|centi|mega|giga|hecto|hekto)?(?:met(?:re|er|ro)s?|lit(?:re|er|ro)s?|watts?|gramm?e?s?|tonnen?|tonnes?)");

    private Smaller() {}

    static boolean isColourless(ProseCase one, Term term) {
        return isFigure(one.line(), term)
                || LimitWords.of(one.line(), term.at(), term.at() + 1).stream().anyMatch(LIMITS::contains)
                || LightWords.at(one.line(), term.at())
                || Verbal.is(one, term)
                || Holding.isGeneric(term.token().folded())
                || Shortened.is(one, term)
                || Glued.says(one, term)
                || one.line().marks().stream()
                        .anyMatch(mark -> mark.covers(term.at()) && (limits(mark) || isSaid(one, mark)));
    }

    /** Numbers, and what they are measured in ("cubic metres"), are judged with numbers. */
    private static boolean isFigure(Line line, Term term) {
        boolean digits = term.token().text().chars().allMatch(Character::isDigit);
        return (digits && (isSlash(line, term.at() - 1) || isSlash(line, term.at() + 1)))
                || (UNIT.matcher(term.token().folded()).matches()
                        && line.quantities().stream()
                                .map(number -> line.tokenAt(number.end()))
                                .anyMatch(behind -> term.at() >= behind && term.at() <= behind + 1));
    }

    /** Of "1/3", "4.6/5". */
    private static boolean isSlash(Line line, int at) {
        return at >= 0
                && at < line.tokens().size()
                && line.tokens().get(at).text().equals("/");
    }

    private static boolean limits(Mark mark) {
        return switch (mark.kind()) {
            case "hedge" -> HEDGES.contains(mark.level());
            case "know" -> mark.rank() == 0;
            case "extent" -> mark.rank() <= 1;
            default -> false;
        };
    }

    /** "Chiefly" for "mainly": as much of it, in another word. */
    private static boolean isSaid(ProseCase one, Mark mark) {
        boolean open = STATES.contains(mark.kind())
                && one.aligned().stream()
                        .limit(1)
                        .flatMap(text -> text.line().marks().stream())
                        .anyMatch(theirs ->
                                STATES.contains(theirs.kind()) || theirs.kind().equals("negation"));
        boolean asMuch = mark.kind().equals("extent")
                && one.aligned().stream()
                        .flatMap(text -> text.line().marks("extent").stream())
                        .anyMatch(theirs -> theirs.rank() >= mark.rank());
        return open || asMuch;
    }
}
