package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.ClaimReport;
import dev.candor.resume.claim.source.Finding;
import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Term;
import dev.candor.skills.text.Phrases;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A purpose that comes in behind a deed ("… to keep the supply safe") is asked about: the source does not give it. */
final class PurposeRule implements ProseRule {

    private static final Map<String, Phrases> WORDS = Map.of(
            "en", load("en"),
            "de", load("de"),
            "fr", load("fr"),
            "es", load("es"));
    private static final int LEAST_BEFORE = 2;

    private static Phrases load(String language) {
        return Phrases.load(ClaimReport.class, "words/purposes_" + language + ".tsv");
    }

    @Override
    public List<Finding> check(ProseCase one) {
        Line line = one.line();
        Phrases words = Objects.requireNonNull(WORDS.getOrDefault(line.language(), WORDS.get("en")), "purposes");
        for (int i = LEAST_BEFORE; i < line.tokens().size() - 1; i++) {
            Phrases.Match match = words.at(line.tokens(), i);
            if (match != null && comesIn(one, i + match.tokens())) {
                String claim = line.quote(i, line.tokens().size() - i);
                return List.of(one.confirm(claim, "purpose-added", "The source does not say what for."));
            }
        }
        return List.of();
    }

    /** Whether nothing behind a place is in the sentences that are said again. */
    private static boolean comesIn(ProseCase one, int from) {
        boolean counted = one.line().quantities().stream()
                .anyMatch(number -> one.line().tokenAt(number.start()) - from <= 1
                        && one.line().tokenAt(number.start()) >= from);
        List<Term> behind = one.line().terms().stream()
                .filter(term -> term.at() >= from && !term.neutral())
                .toList();
        return !behind.isEmpty()
                && !counted
                && !one.aligned().isEmpty()
                && behind.stream().noneMatch(term -> Words.explained(term, one.aligned()));
    }
}
