package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.ClaimReport;
import dev.candor.resume.claim.source.Finding;
import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Term;
import dev.candor.skills.text.Phrases;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** A purpose that comes in behind a deed ("… to keep the supply safe") is asked about: the source does not give it. */
final class PurposeRule implements ProseRule {

    private static final Map<String, Phrases> WORDS = Map.of(
            "en", load("en"),
            "de", load("de"),
            "fr", load("fr"),
            "es", load("es"));
    private static final int LEAST_BEFORE = 2;
    private static final Map<String, Pattern> INFINITIVES = Map.of(
            "fr pour", Pattern.compile("\\p{L}{2,}(?:er|ir|oir|re)"),
            "es para", Pattern.compile("\\p{L}{2,}[aei]r(?:se|l[aeo]s?|nos)?"));

    private static Phrases load(String language) {
        return Phrases.load(ClaimReport.class, "words/purposes_" + language + ".tsv");
    }

    @Override
    public List<Finding> check(ProseCase one) {
        Line line = one.line();
        Phrases words = Objects.requireNonNull(WORDS.getOrDefault(line.language(), WORDS.get("en")), "purposes");
        for (int i = LEAST_BEFORE; i < line.tokens().size() - 1; i++) {
            Phrases.Match match = words.at(line.tokens(), i);
            int behind = match == null ? infinitive(line, i) : i + match.tokens();
            if (behind > i && comesIn(one, behind)) {
                String claim = line.quote(i, line.tokens().size() - i);
                return List.of(one.confirm(claim, "purpose-added", "The source does not say what for."));
            }
        }
        return List.of();
    }

    /** The place behind "pour" or "para" if an infinitive follows; else the place itself. */
    private static int infinitive(Line line, int at) {
        Pattern ending =
                INFINITIVES.get(line.language() + " " + line.tokens().get(at).folded());
        String next = line.tokens().get(at + 1).folded();
        return ending != null && ending.matcher(next).matches() ? at + 1 : at;
    }

    /** Whether a sentence that is said again speaks of most of it, or says what for itself. */
    private static boolean isGiven(ProseCase one, List<Term> behind) {
        return one.aligned().stream()
                .limit(behind.size() == 1 ? 1 : one.aligned().size())
                .mapToLong(text -> behind.stream()
                        .filter(term -> Words.explained(term, text))
                        .count())
                .anyMatch(known -> 2 * known > behind.size());
    }

    /** Whether little behind a place is in the sentences that are said again. */
    private static boolean comesIn(ProseCase one, int from) {
        boolean counted = one.line().quantities().stream()
                .anyMatch(number -> one.line().tokenAt(number.start()) - from <= 1
                        && one.line().tokenAt(number.start()) >= from);
        List<Term> behind = one.line().terms().stream()
                .filter(term -> term.at() >= from && !term.neutral())
                .toList();
        return !behind.isEmpty() && !counted && !one.aligned().isEmpty() && !isGiven(one, behind);
    }
}
