package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.source.Finding;
import dev.candor.resume.claim.source.SourceText;
import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.ShiftWords;
import dev.candor.resume.claim.text.ShiftWords.Found;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What rose or fell is not told as raised or brought down: the source does not say who, or what, did it. */
final class CreditRule implements ProseRule {

    private static final int DOES = 2;
    private static final Set<String> PASSIVE = Set.of(
            "was", "were", "been", "being", "be", "is", "are", "got", "se", "sich", "a", "an", "the", "est", "sont",
            "fue", "foi", "foram", "fueron");
    private static final Set<String> NO_OBJECT = Set.of(
            "from",
            "by",
            "to",
            "in",
            "on",
            "over",
            "within",
            "between",
            "sich",
            "um",
            "von",
            "auf",
            "de",
            "du",
            "en",
            "em",
            "a",
            "di",
            "entre",
            "zwischen");
    private static final Set<String> ARTICLES = Set.of(
            "the", "a", "an", "der", "die", "das", "den", "le", "la", "les", "un", "une", "el", "los", "las", "una",
            "o", "os", "as", "um", "uma");
    private static final Set<String> CHANGES = Set.of("up", "down", "better");

    @Override
    public List<Finding> check(ProseCase one) {
        return ShiftWords.of(one.line(), "causes").stream()
                .filter(cause -> isActive(one.line(), cause))
                .filter(cause -> cameAbout(one, cause))
                .limit(1)
                .map(cause -> one.confirm(
                        one.line().quote(cause.at(), cause.length()),
                        "credit-taken",
                        "The source does not say who or what brought it about."))
                .toList();
    }

    /** Something is done by somebody: neither "was raised" nor "raised from". */
    private static boolean isActive(Line line, Found cause) {
        boolean passive = cause.length() == 1
                && cause.at() > 0
                && PASSIVE.contains(line.tokens().get(cause.at() - 1).folded());
        boolean object = cause.end() < line.tokens().size()
                && line.tokens().get(cause.end()).word()
                && line.quantities().stream()
                        .filter(number -> !number.duration())
                        .noneMatch(number -> line.tokenAt(number.start()) == cause.end())
                && !NO_OBJECT.contains(line.tokens().get(cause.end()).folded());
        return !passive && (cause.length() > 1 || object);
    }

    private static boolean cameAbout(ProseCase one, Found cause) {
        Optional<Line> source = one.sourceOf(one.clauseAt(cause.at())).map(SourceText::line);
        return source.filter(line -> ShiftWords.in(line, "happens"))
                .filter(line -> !ShiftWords.in(line, "causes"))
                .filter(CreditRule::isNobodysDeed)
                .isPresent();
    }

    /** Whether nothing is done in it but what changed by itself, and at most something helped with. */
    private static boolean isNobodysDeed(Line line) {
        List<Found> happens = ShiftWords.of(line, "happens");
        return line.acts().stream()
                .filter(act -> act.most() >= DOES)
                .filter(act -> act.at() == 0
                        || !ARTICLES.contains(line.tokens().get(act.at() - 1).folded()))
                .filter(act -> happens.stream().noneMatch(found -> found.covers(act.at())))
                .allMatch(act ->
                        line.marks().stream().anyMatch(mark -> CHANGES.contains(mark.kind()) && mark.covers(act.at())));
    }
}
