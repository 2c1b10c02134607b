package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.text.LightWords;
import dev.candor.resume.claim.text.Mark;
import dev.candor.resume.claim.text.Term;
import java.util.Set;

/** Words that are in no line of the source and still claim nothing: light ones, and those that make the statement smaller. */
final class Smaller {

    private static final Set<String> HEDGES = Set.of("part", "time", "under", "except");

    private static final Set<String> STATES = Set.of("pending", "progress");

    private Smaller() {}

    static boolean isColourless(ProseCase one, Term term) {
        return LightWords.at(one.line(), term.at())
                || Verbal.is(one, term)
                || Holding.isGeneric(term.token().folded())
                || Shortened.is(one, term)
                || Glued.says(one, term)
                || one.line().marks().stream()
                        .anyMatch(mark -> mark.covers(term.at()) && (limits(mark) || isSaid(one, mark)));
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
