package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.source.SourceText;
import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.LooseNumbers;
import dev.candor.resume.claim.text.LooseNumbers.Value;
import dev.candor.resume.claim.text.Ordinals;
import dev.candor.skills.text.number.Quantity;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Numbers that stand in the source in a form that is read as no quantity: "dritten" for "3.", "V3" for "Vorschrift 3", "one" for "1". */
final class OtherForm {

    private OtherForm() {}

    /** Whether the sentence that is told again has the number in another form, and nothing else is counted with it. */
    static boolean backs(ProseCase one, Quantity mine) {
        return !mine.interval()
                && one.aligned().stream()
                        .limit(one.summary() ? 3 : 2)
                        .map(SourceText::line)
                        .anyMatch(source -> isOrdinal(one.line(), mine, source)
                                || isOne(mine, source)
                                || isSaid(one, mine, source));
    }

    /**
     * Whether the value stands in the role in whatever form; of a summary, in the sentences that it tells, and of a number that came
     * for another one, in the sentence that had it.
     */
    static boolean anywhere(ProseCase one, Quantity mine) {
        boolean instead = one.aligned().stream()
                .limit(1)
                .anyMatch(text -> Reached.replaces(one, mine, text.line().quantities()));
        List<SourceText> texts =
                one.summary() ? one.aligned() : instead ? one.aligned().subList(0, 1) : one.ownTexts();
        return texts.stream()
                .map(SourceText::line)
                .anyMatch(source -> has(source, mine, mine.low()) && has(source, mine, mine.high()));
    }

    private static boolean has(Line source, Quantity mine, BigDecimal value) {
        return LooseNumbers.of(source).stream()
                .filter(other -> Measure.equal(other.value(), value))
                .anyMatch(other -> source.quantities().stream()
                        .filter(read -> covers(source, read, other))
                        .allMatch(read -> isEnd(read, value)
                                && agree(mine.unit(), read.unit())
                                && agree(mine.per(), read.per())));
    }

    private static boolean isEnd(Quantity read, BigDecimal value) {
        return Measure.equal(read.low(), value) || Measure.equal(read.high(), value);
    }

    private static boolean agree(@Nullable String mine, @Nullable String theirs) {
        return mine == null || theirs == null || mine.isEmpty() || theirs.isEmpty() || mine.equals(theirs);
    }

    private static boolean covers(Line source, Quantity read, Value other) {
        return other.at() >= source.tokenAt(read.start()) && other.at() < source.tokenAt(read.end());
    }

    private static boolean isOrdinal(Line line, Quantity mine, Line source) {
        int last = line.tokenAt(mine.end()) - 1;
        int at = last >= 0 && Ordinals.isDotted(line.tokens(), last) ? last : line.tokenAt(mine.start());
        return Ordinals.isDotted(line.tokens(), at)
                && source.keys().contains(Ordinals.key(line.tokens().get(at).text()));
    }

    /** The one of "one of six" is read as no number, since elsewhere it is an article. */
    private static boolean isOne(Quantity mine, Line source) {
        return mine.unit().isEmpty()
                && Measure.equal(mine.low(), BigDecimal.ONE)
                && LooseNumbers.of(source).stream()
                        .anyMatch(other -> other.letters().isEmpty() && Measure.equal(other.value(), BigDecimal.ONE));
    }

    private static boolean isSaid(ProseCase one, Quantity mine, Line source) {
        return mine.unit().isEmpty()
                && LooseNumbers.of(source).stream()
                        .filter(other -> Measure.equal(other.value(), mine.low()))
                        .filter(other -> !isRead(source, other))
                        .anyMatch(other -> other.letters().isEmpty()
                                ? countsTheSame(one, mine, source) || isHeads(one.line(), mine, source, other)
                                : isNamed(one.line(), mine, other.letters()));
    }

    private static boolean isRead(Line source, Value other) {
        return source.quantities().stream().anyMatch(read -> covers(source, read, other));
    }

    private static boolean countsTheSame(ProseCase one, Quantity mine, Line source) {
        return HeadNouns.behind(one.line(), mine).stream()
                .allMatch(term -> Words.explained(term, source.keys(), source));
    }

    /** "Zehn Personen" for a team that is "zehnköpfig". */
    private static boolean isHeads(Line line, Quantity mine, Line source, Value other) {
        return source.tokens().get(other.at()).folded().contains("kopfig")
                && HeadNouns.of(mine, line)
                        .filter(noun -> Binding.isPeople(noun)
                                || noun.keys().contains("~mitarbeiter")
                                || noun.keys().contains("~team"))
                        .isPresent();
    }

    /** "Vorschrift 3" for "V3": the letters are those of the word before the number. */
    private static boolean isNamed(Line line, Quantity mine, String letters) {
        int at = line.tokenAt(mine.start());
        return at > 0 && line.tokens().get(at - 1).folded().startsWith(letters);
    }
}
