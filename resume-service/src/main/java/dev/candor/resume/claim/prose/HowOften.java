package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.source.SourceText;
import dev.candor.resume.claim.text.Frequency;
import dev.candor.resume.claim.text.Line;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Whether something is said to be done as often as it was, however that is said. */
final class HowOften {

    private HowOften() {}

    /** What is said about how often here, while the sentence that is said again says how often, and says another. */
    static Optional<Frequency> changed(Line line, List<SourceText> aligned) {
        boolean told =
                !aligned.isEmpty() && !aligned.getFirst().line().frequencies().isEmpty();
        return line.frequencies().stream()
                .filter(mine -> told && !isSaid(mine, aligned) && !isCounted(line, mine, aligned))
                .findFirst();
    }

    /** Whether a token is part of saying how often, and these texts say as often. */
    static boolean said(Line line, int token, Collection<SourceText> texts) {
        return line.frequencies().stream().filter(mine -> mine.holds(token)).anyMatch(mine -> isSaid(mine, texts));
    }

    /** "Two sessions each month" for "twice a month". */
    private static boolean isCounted(Line line, Frequency mine, List<SourceText> texts) {
        return line.quantities().stream()
                .filter(count -> !count.interval() && !count.duration() && line.tokenAt(count.end()) <= mine.from())
                .map(count -> new Frequency(mine.aYear() * count.low().doubleValue(), mine.from(), mine.to()))
                .anyMatch(times -> isSaid(times, texts));
    }

    private static boolean isSaid(Frequency mine, Collection<SourceText> texts) {
        return texts.stream()
                .flatMap(text -> text.line().frequencies().stream())
                .anyMatch(mine::same);
    }
}
