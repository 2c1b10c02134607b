package dev.candor.resume.match;

import dev.candor.resume.document.JsonResume;
import dev.candor.resume.match.Assessment.Dimension;
import dev.candor.resume.match.Assessment.RequirementMatch;
import dev.candor.resume.match.Assessment.Verdict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Scores a document against a posting: credit = support × visibility per requirement, weighted sums per dimension, 0 to 100,
 * rounded half up to one decimal. Support is what the source proves, and of the document only what the claim gate passes counts, so
 * no lie can raise it; dimensions the posting says
 * nothing about leave the weights. Same input, same score: no model, no clock.
 */
public final class MatchScorer {

    private MatchScorer() {}

    /**
     * Scores one document.
     *
     * @throws IllegalArgumentException if the posting asks for nothing at all
     */
    public static Assessment score(MatchInput input) {
        JsonResume backed = Backed.of(input.document(), input.source(), input.asOf());
        List<RequirementMatch> matches = new Scoring(
                        new MatchInput(backed, input.source(), input.posting(), input.requirements(), input.asOf()))
                .all();
        if (matches.isEmpty()) {
            throw new IllegalArgumentException("the posting asks for nothing");
        }
        List<Dimension> dimensions = Match.WEIGHTS.keySet().stream()
                .map(name -> dimension(name, matches))
                .toList();
        return new Assessment(overall(dimensions), dimensions, matches, strengths(matches), gaps(matches));
    }

    /** The whole from its rounded parts. */
    static double overall(List<Dimension> dimensions) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        for (Dimension dimension : dimensions) {
            if (dimension.evaluated()) {
                BigDecimal weight = BigDecimal.valueOf(Match.WEIGHTS.getOrDefault(dimension.name(), 0.0));
                sum = sum.add(weight.multiply(BigDecimal.valueOf(dimension.score())));
                weights = weights.add(weight);
            }
        }
        return sum.divide(weights, 1, RoundingMode.HALF_UP).doubleValue();
    }

    private static Dimension dimension(String name, List<RequirementMatch> matches) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        for (RequirementMatch match : matches) {
            if (match.dimension().equals(name)) {
                BigDecimal weight = BigDecimal.valueOf(match.weight());
                sum = sum.add(weight.multiply(BigDecimal.valueOf(match.credit())));
                weights = weights.add(weight);
            }
        }
        return weights.signum() == 0
                ? new Dimension(name, 0.0, false)
                : new Dimension(
                        name,
                        sum.multiply(BigDecimal.valueOf(100))
                                .divide(weights, 1, RoundingMode.HALF_UP)
                                .doubleValue(),
                        true);
    }

    private static List<String> strengths(List<RequirementMatch> matches) {
        return matches.stream()
                .filter(match ->
                        match.verdict() == Verdict.MET && !match.evidence().isEmpty())
                .map(match -> match.years() == null ? match.name() : match.name() + " (" + match.years() + " years)")
                .limit(8)
                .toList();
    }

    private static List<String> gaps(List<RequirementMatch> matches) {
        return matches.stream()
                .filter(match -> match.verdict() != Verdict.MET && match.weight() >= 1.0)
                .filter(match -> !match.requirementId().equals("duties"))
                .map(RequirementMatch::name)
                .limit(8)
                .toList();
    }
}
