package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Mark;
import dev.candor.skills.text.number.Quantity;
import java.util.Set;

/** "All" and "whole" that say no more than the line told again: "all four visits" of four, "a third of all items", "the whole centre" of across it. */
final class Wholes {

    private static final Set<String> ACROSS =
            Set.of("across", "throughout", "overall", "insgesamt", "gesamt", "ensemble", "conjunto");

    private static final Set<String> OF = Set.of("of", "von", "de", "aller", "del");

    private Wholes() {}

    static boolean isSame(ProseCase one, Mark mark) {
        if (one.aligned().isEmpty()) {
            return false;
        }
        Line line = one.line();
        Line source = one.aligned().getFirst().line();
        int next = mark.at() + mark.length();
        boolean counted = line.quantities().stream()
                .filter(number -> line.tokenAt(number.start()) == next)
                .anyMatch(number -> source.quantities().stream().anyMatch(theirs -> isWhole(number, theirs, source)));
        boolean part = mark.at() > 0
                && line.quantities().stream()
                        .filter(share ->
                                share.unit().equals("share") || share.unit().equals("percent"))
                        .map(share -> line.tokenAt(share.end()))
                        .anyMatch(at -> mark.at() - at >= 0 && mark.at() - at <= 1);
        boolean of =
                mark.at() > 0 && OF.contains(line.tokens().get(mark.at() - 1).folded());
        boolean across = line.quote(mark.at(), mark.length()).equalsIgnoreCase("whole")
                && source.tokens().stream().anyMatch(token -> ACROSS.contains(token.folded()));
        return counted || (part && of) || across;
    }

    /** The five of "two of five" are no whole that was dealt with. */
    private static boolean isWhole(Quantity mine, Quantity theirs, Line source) {
        return Measure.fit(mine, theirs) == Measure.Fit.SAME
                && Parted.part(source, theirs).isEmpty()
                && !Single.isNamed(source)
                && source.marks("negation").isEmpty();
    }

    /** "Due to go live". */
    static boolean isAwaited(Line line, Mark mark) {
        return line.marks("pending").stream().anyMatch(pending -> pending.covers(mark.at()));
    }

    /** "The departments of reception and housekeeping": what is listed behind is in the source, and only the word for it is not. */
    static boolean isOfListed(ProseCase one, Mark mark) {
        int next = mark.at() + mark.length();
        return mark.kind().equals("scope")
                && mark.rank() == 2
                && next + 1 < one.line().tokens().size()
                && Set.of(":", "de", "of", "von", "(")
                        .contains(one.line().tokens().get(next).folded())
                && one.line().terms().stream()
                        .filter(term -> term.at() == next + 1)
                        .anyMatch(term -> Words.explained(term, one.aligned()));
    }
}
