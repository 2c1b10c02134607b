package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.text.Act;
import dev.candor.resume.claim.text.LimitWords;
import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Mark;
import java.util.Set;

/** A limit told in other words: helping, being one of several, standing in for somebody, trying something out. */
final class SameLimit {

    private static final int NEAR = 3;
    private static final int OF_SOMEBODY = 6;
    /** Deeds that a team is the object of: who supported, taught or advised it was not one of it. */
    private static final Set<String> TOWARDS = Set.of("assist", "teach", "advise", "talk", "care", "answer", "sell");

    private SameLimit() {}

    /** Whether a line has a limit of the same kind as these words of its source. */
    static boolean keeps(Line mine, Line source, Mark mark) {
        boolean shared = mark.kind().equals("team") && LimitWords.of(mine).contains("among");
        return shared || keeps(mine, source, mark.at(), mark.length());
    }

    /** Whether a line has a limit of the same kind as a deed of its source that is no more than help. */
    static boolean keeps(Line mine, Line source, Act weak) {
        boolean among =
                LimitWords.of(source).contains("among") && LimitWords.of(mine).contains("among");
        return among || LimitWords.of(mine).contains("help") || keeps(mine, source, weak.at(), weak.length());
    }

    private static boolean keeps(Line mine, Line source, int at, int length) {
        Set<String> theirs = LimitWords.of(source, at, at + length);
        return !theirs.isEmpty() && LimitWords.of(mine).stream().anyMatch(theirs::contains);
    }

    /** "Led a team of five" and "supported the team" name whom it was done to; "in a team of five" names who did it. */
    static boolean isActor(Line source, Mark mark) {
        return source.acts().stream()
                .filter(act -> act.at() < mark.at())
                .noneMatch(act -> (act.least() >= 2 && act.most() >= 3 && mark.at() - act.at() <= OF_SOMEBODY)
                        || (TOWARDS.contains(act.group()) && mark.at() - act.at() - act.length() <= NEAR));
    }
}
