package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.source.Finding;
import dev.candor.resume.claim.source.SourceText;
import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.ShiftWords;
import dev.candor.resume.claim.text.ShiftWords.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Words that take a fact further than its source: done alone, tried and then in use, of one part and then of all. */
final class FurtherRule implements ProseRule {

    private static final int NEAR = 3;
    private static final Set<String> TOGETHER = Set.of("co", "joint", "not", "nicht", "mit", "pas", "no", "nao");
    private static final Set<String> ONE = Set.of("un", "une", "una", "uno", "um", "uma");
    private static final Set<String> AFTER = Set.of(
            "after",
            "following",
            "since",
            "nach",
            "seit",
            "apres",
            "suite",
            "depuis",
            "tras",
            "desde",
            "despues",
            "apos");

    @Override
    public List<Finding> check(ProseCase one) {
        List<Finding> findings = new ArrayList<>();
        one.aligned().stream().map(SourceText::line).limit(1).filter(one::tells).forEach(source -> {
            alone(one).ifPresent(findings::add);
            done(one, source).ifPresent(findings::add);
            wider(one, source).ifPresent(findings::add);
        });
        return findings;
    }

    /** "Independently", where no sentence that is told again says so. */
    private static Optional<Finding> alone(ProseCase one) {
        boolean said = one.aligned().stream().anyMatch(text -> ShiftWords.in(text.line(), "alone"));
        return ShiftWords.of(one.line(), "alone").stream()
                .filter(found -> !said && !isTogether(one.line(), found))
                .filter(found -> !AgentNouns.isWriter(one, one.line().quote(found.at(), found.length())))
                .findFirst()
                .map(found -> finding(one, found, "alone-new", "The source does not say that nobody else did it."));
    }

    /** "Co-author of"; "dans une seule unité" counts units. */
    private static boolean isTogether(Line line, Found found) {
        boolean one = found.length() == 1
                && found.at() > 0
                && ONE.contains(line.tokens().get(found.at() - 1).folded())
                && found.end() < line.tokens().size()
                && line.tokens().get(found.end()).word();
        return one
                || (found.at() > 0
                        && TOGETHER.contains(line.tokens().get(found.at() - 1).folded()));
    }

    /** "Introduced", where the source speaks of a test. */
    private static Optional<Finding> done(ProseCase one, Line source) {
        boolean early = ShiftWords.in(source, "early") && !ShiftWords.in(source, "finished");
        return ShiftWords.of(one.line(), "finished").stream()
                .filter(found -> early && !isEarly(one.line()))
                .findFirst()
                .map(found -> finding(one, found, "trial-as-done", "The source does not say that it came that far."));
    }

    /** Whether a line says too that something is tried or planned, and not that it was before. */
    private static boolean isEarly(Line line) {
        return ShiftWords.of(line, "early").stream()
                .anyMatch(found -> line.tokens().subList(Math.max(0, found.at() - NEAR), found.at()).stream()
                        .noneMatch(token -> AFTER.contains(token.folded())));
    }

    /** "Across the school", where the source says "in my class". */
    private static Optional<Finding> wider(ProseCase one, Line source) {
        boolean lost = ShiftWords.of(source, "narrow").stream().anyMatch(narrow -> isLost(one.line(), source, narrow));
        boolean said = ShiftWords.in(source, "wide");
        return ShiftWords.of(one.line(), "wide").stream()
                .filter(found -> lost && !said)
                .filter(found -> one.line().frequencies().stream().noneMatch(often -> often.holds(found.at())))
                .findFirst()
                .map(found -> finding(one, found, "scope-widened", "The source says it of less."));
    }

    /** Whether the word that made it narrower is gone. */
    private static boolean isLost(Line line, Line source, Found narrow) {
        String word = source.tokens().get(narrow.end() - 1).folded();
        return line.tokens().stream().noneMatch(token -> token.folded().equals(word));
    }

    private static Finding finding(ProseCase one, Found found, String code, String sentence) {
        return one.confirm(one.line().quote(found.at(), found.length()), code, sentence);
    }
}
