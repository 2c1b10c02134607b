package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Mark;
import dev.candor.skills.text.number.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/** "Exceeded the target" where the numbers say so: 104 % of it, or 6.2 against 6.0, in the line as in its source. */
final class Exceeded {

    private static final Pattern WORD =
            Pattern.compile("exceed.*|surpass.*|outperform.*|above|over|beat|ubertr.*|depass.*|super[aeoóé].*");
    private static final Pattern AIM =
            Pattern.compile("target.*|quota.*|goal.*|ziel.*|vorgabe.*|objecti.*|objetiv.*|meta|metas|soll");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Exceeded() {}

    /** Whether the word of a mark says that an aim was passed, and numbers of both lines do. */
    static boolean follows(Line line, Mark mark, Line source) {
        return WORD.matcher(line.tokens().get(mark.at()).folded()).matches()
                && aims(line)
                && aims(source)
                && (isOverHundred(line, source) || isAgainst(line, source));
    }

    private static boolean aims(Line line) {
        return line.tokens().stream()
                .anyMatch(token -> AIM.matcher(token.folded()).matches());
    }

    private static boolean isOverHundred(Line line, Line source) {
        return line.quantities().stream()
                .filter(mine -> mine.unit().equals("percent") && mine.low().compareTo(HUNDRED) > 0)
                .anyMatch(mine -> has(source, mine));
    }

    /** The first number of the source is the larger one of two of a kind, and the line has both. */
    private static boolean isAgainst(Line line, Line source) {
        List<Quantity> told =
                source.quantities().stream().filter(theirs -> has(line, theirs)).toList();
        return told.size() == 2
                && told.getFirst().low().compareTo(told.getLast().low()) > 0
                && (told.getLast().unit().isEmpty()
                        || told.getFirst().unit().isEmpty()
                        || told.getFirst().unit().equals(told.getLast().unit()));
    }

    private static boolean has(Line line, Quantity number) {
        return line.quantities().stream()
                .anyMatch(mine -> mine.low().compareTo(number.low()) == 0
                        && (mine.unit().equals(number.unit()) || mine.unit().isEmpty()));
    }
}
