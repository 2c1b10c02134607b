package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Term;
import dev.candor.skills.text.Tokens.Token;
import dev.candor.skills.text.number.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** A count whose things the line lists behind it: "two halls, north and south", "four outlets (two shops, a kiosk, a stand)". */
final class Listed {

    private static final int NOUNS = 6;
    private static final int FAR = 9;
    private static final Set<String> OPENS = Set.of(",", ":", "(", "–", "—");
    private static final Set<String> ENDS = Set.of(")", ";", ".", ":", "–", "—", "(");
    private static final Set<String> LINKS = Set.of(",", "and", "und", "et", "y", "e", "&", "sowie", "plus");

    private Listed() {}

    /** Whether so many things stand in the list behind a plain count, all of them from the source of the same role. */
    static boolean backs(ProseCase one, Quantity mine) {
        Line line = one.line();
        int from = opening(line, line.tokenAt(mine.end()));
        boolean plain = mine.unit().isEmpty() && !mine.interval() && mine.bound() == Quantity.Bound.EXACT;
        if (!plain || from < 0) {
            return false;
        }
        int to = from;
        while (to < line.tokens().size() && !ENDS.contains(line.tokens().get(to).text())) {
            to++;
        }
        return counts(line, mine, from, to) && isBacked(one, from, to);
    }

    /** The token behind the sign that opens the list; below zero if none does soon. */
    private static int opening(Line line, int from) {
        for (int at = from; at < Math.min(line.tokens().size(), from + FAR); at++) {
            if (OPENS.contains(line.tokens().get(at).text())) {
                boolean colon = ":(".contains(line.tokens().get(at).text());
                return colon || (at > from && at < from + NOUNS) ? at + 1 : -1;
            }
        }
        return -1;
    }

    /** A number in the list counts for as many things as it says. */
    private static boolean counts(Line line, Quantity mine, int from, int to) {
        List<Token> list = line.tokens().subList(from, to);
        BigDecimal things = BigDecimal.ONE;
        for (int at = 1; at < list.size(); at++) {
            boolean next = LINKS.contains(list.get(at).folded())
                    && !LINKS.contains(list.get(at - 1).folded());
            things = next ? things.add(BigDecimal.ONE) : things;
        }
        for (Quantity some : line.quantities()) {
            int at = line.tokenAt(some.start());
            if (at >= from && at < to && some.unit().isEmpty()) {
                things = things.add(some.low()).subtract(BigDecimal.ONE);
            }
        }
        return things.compareTo(BigDecimal.ONE) > 0 && Measure.equal(things, mine.low());
    }

    private static boolean isBacked(ProseCase one, int from, int to) {
        List<Term> things = one.line().terms().stream()
                .filter(term -> term.at() >= from && term.at() < to && !term.neutral())
                .toList();
        return !things.isEmpty()
                && things.stream().allMatch(term -> Words.explained(term, one.own()))
                && one.line().quantities().stream()
                        .filter(some -> some.unit().isEmpty())
                        .filter(some -> one.line().tokenAt(some.start()) >= from
                                && one.line().tokenAt(some.start()) < to)
                        .allMatch(some -> one.own().stream()
                                .flatMap(text -> text.line().quantities().stream())
                                .anyMatch(theirs -> Measure.fit(some, theirs) == Measure.Fit.SAME));
    }
}
