package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.source.Finding;
import dev.candor.resume.claim.source.SourceText;
import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Mark;
import java.util.List;
import java.util.stream.Stream;

/** What was tried, given up or done for a while is not told as lasting: "ständige Vertretung" of a stand-in in the holidays. */
final class LastingRule implements ProseRule {

    private static final String LASTING = "lasting";
    private static final int BUILT = 4;

    @Override
    public List<Finding> check(ProseCase one) {
        return one.aligned().stream()
                .limit(1)
                .filter(text ->
                        !one.summary() && text.line().marks(LASTING).isEmpty() && isForAWhile(one.line(), text.line()))
                .filter(text -> one.tells(text.line()))
                .flatMap(text -> lasting(one, text))
                .limit(1)
                .toList();
    }

    private static Stream<Finding> lasting(ProseCase one, SourceText text) {
        return MarkWords.outsideNames(one).stream()
                .filter(mark -> mark.kind().equals(LASTING))
                .filter(mark -> !MarkWords.denied(one.line(), mark) && !MarkWords.said(one, mark, List.of(text)))
                .map(mark -> Finding.confirm(
                        MarkWords.quote(one.line(), mark),
                        "stage-up",
                        "The source says it of a while.",
                        List.of(text.quoted())));
    }

    /** A trial that is told as one may last; what came to nothing, and a stand-in, may not. */
    private static boolean isForAWhile(Line mine, Line source) {
        return source.marks().stream().anyMatch(LastingRule::limits)
                || (source.marks("stage").stream().anyMatch(LastingRule::isEarly)
                        && mine.marks("stage").stream().noneMatch(LastingRule::isEarly));
    }

    private static boolean limits(Mark mark) {
        return (mark.kind().equals("hedge") && mark.level().equals("time"))
                || mark.kind().equals("pending");
    }

    private static boolean isEarly(Mark mark) {
        return mark.rank() < BUILT;
    }
}
