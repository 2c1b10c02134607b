package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Mark;
import dev.candor.skills.text.Tokens.Token;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Words of limits that limit nothing where they stand: "some 20 surgeries", a student who is supervised, the month of May, a target of another number. */
final class Uncounted {

    private static final Set<String> ONE =
            Set.of("a", "an", "one", "the", "two", "three", "four", "and", "practicum", "trainee", "visiting");
    private static final int BEHIND = 5;

    private Uncounted() {}

    /** Whether a mark of a source sentence limits nothing that another line says. */
    static boolean is(Line mine, Line source, Mark mark) {
        String words = source.quote(mark.at(), mark.length());
        return words.equals("May")
                || isAbout(source, mark)
                || isSomebody(source, mark)
                || isOfANumber(mine, source, mark);
    }

    /** "Some 20": about as many. */
    private static boolean isAbout(Line source, Mark mark) {
        int next = mark.at() + mark.length();
        return mark.kind().equals("extent")
                && mark.length() == 1
                && source.quantities().stream()
                        .anyMatch(number -> source.tokenAt(number.start()) == next
                                || (source.tokenAt(number.start()) == mark.at()
                                        && source.tokenAt(number.end()) > next));
    }

    /** "Supervise one student". */
    private static boolean isSomebody(Line source, Mark mark) {
        String word = source.tokens().get(mark.at()).folded();
        int next = mark.at() + 1;
        boolean alone =
                next == source.tokens().size() || !source.tokens().get(next).word() || Retelling.isLink(source, next);
        return word.startsWith("student")
                && mark.length() == 1
                && alone
                && mark.at() > 0
                && ONE.contains(source.tokens().get(mark.at() - 1).folded());
    }

    /** "With a target of 9.4 million": limits that number, and nothing in a line that does not have it. */
    private static boolean isOfANumber(Line mine, Line source, Mark mark) {
        List<Token> tokens = source.tokens();
        int end = mark.at() + mark.length();
        boolean noun = mark.level().equals("aim")
                && mark.length() == 1
                && tokens.get(mark.at()).folded().startsWith("target")
                && end < tokens.size()
                && Set.of("of", ":", "for").contains(tokens.get(end).folded());
        return noun
                && source.quantities().stream()
                        .filter(number ->
                                IntStream.range(end, end + BEHIND).anyMatch(at -> source.tokenAt(number.start()) == at))
                        .allMatch(number -> mine.quantities().stream()
                                .noneMatch(other -> Measure.equal(other.low(), number.low())));
    }
}
