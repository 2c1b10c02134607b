package dev.candor.resume.claim;

import dev.candor.resume.claim.ClaimReport.Severity;
import dev.candor.resume.claim.ClaimReport.Violation;
import dev.candor.resume.claim.source.Field;
import dev.candor.resume.claim.source.FieldKind;
import dev.candor.resume.claim.source.ResumeTree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How much the findings about the words of one sentence speak against it, all together. A word that nobody knows tells a lie where the rest of
 * the line stands as it stood, and next to nothing where all of it is told in other words; so each finding has a weight, and so has how the
 * line is told ({@link Signs}). The weights are those of a logistic regression over cases of authors whose lines no rule was written for
 * ({@code deploy/evals/claims/train.py}). What would be refused is asked instead unless a lie is all but sure, and never passed; a doubtful
 * number, date, paper, tool or rank is passed only where next to nothing speaks of a lie. Structured fields are not weighed: there every
 * finding stands.
 */
final class Weighing {

    /** Below this likelihood of a lie nobody is asked about words. */
    private static final double ASKS = 0.45;
    /** Below this nobody is asked about a number, a date, a paper, a tool or a rank that is in doubt. */
    private static final double ASKS_FACTS = 0.2;
    /** From this on a finding that refuses does so; below it asks. */
    private static final double REFUSES = 0.9;

    /** What is in the code of a finding about a number, a date, a paper, a tool or a rank: seldom a matter of wording. */
    private static final List<String> FACTS =
            List.of("number", "bound", "date", "years", "credential", "title", "award", "tool", "people", "status");

    /** What goes beyond the words: a part that the source has nothing of, and what it says that others did. */
    private static final Set<String> BEYOND = Set.of("part-added", "others-deed");

    private final ResumeTree tailored;
    private final Overlap overlap;

    Weighing(ResumeTree source, ResumeTree tailored) {
        this.tailored = tailored;
        this.overlap = new Overlap(source);
    }

    /** What is left of the findings, in the same order. */
    List<Violation> of(List<Violation> violations) {
        Set<String> sentences = tailored.fields().stream()
                .filter(Weighing::isWeighed)
                .map(Field::path)
                .collect(Collectors.toSet());
        Map<String, Double> lies = new LinkedHashMap<>();
        violations.stream()
                .collect(Collectors.groupingBy(Violation::path, LinkedHashMap::new, Collectors.toList()))
                .forEach((path, found) -> {
                    if (sentences.contains(path)) {
                        lies.put(path, EvidenceWeights.lie(signs(path, found)));
                    }
                });
        List<Violation> left = new ArrayList<>();
        for (Violation violation : violations) {
            double lie = lies.getOrDefault(violation.path(), 1.0);
            if (lie >= asks(violation)) {
                left.add(lie >= REFUSES ? violation : violation.asked());
            }
        }
        return left;
    }

    /** What the likelihood is computed from. */
    Map<String, Double> signs(String path, List<Violation> found) {
        return Signs.of(path, found, overlap.of(found.getFirst().text()));
    }

    /** What would be refused is asked, however likely the rest. */
    private static double asks(Violation violation) {
        if (violation.severity() == Severity.BLOCK || BEYOND.contains(violation.code())) {
            return 0.0;
        }
        return FACTS.stream().anyMatch(violation.code()::contains) ? ASKS_FACTS : ASKS;
    }

    static boolean isWeighed(Field field) {
        return FieldKind.of(field) == FieldKind.PROSE;
    }
}
