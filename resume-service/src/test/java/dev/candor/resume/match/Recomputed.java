package dev.candor.resume.match;

import dev.candor.resume.match.Assessment.Dimension;
import dev.candor.resume.match.Assessment.RequirementMatch;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** The sum as anybody would do it with the published parts and weights alone; shares no code with the scorer. */
final class Recomputed {

    private Recomputed() {}

    static double overall(Assessment assessment) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        for (Dimension dimension : assessment.dimensions()) {
            if (dimension.evaluated()) {
                BigDecimal weight =
                        new BigDecimal(Match.WEIGHTS.get(dimension.name()).toString());
                sum = sum.add(weight.multiply(score(assessment, dimension.name())));
                weights = weights.add(weight);
            }
        }
        return sum.divide(weights, 1, RoundingMode.HALF_UP).doubleValue();
    }

    private static BigDecimal score(Assessment assessment, String dimension) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        for (RequirementMatch match : assessment.requirements()) {
            if (match.dimension().equals(dimension)) {
                BigDecimal weight = BigDecimal.valueOf(match.weight());
                BigDecimal credit = BigDecimal.valueOf(match.support())
                        .multiply(BigDecimal.valueOf(match.visibility()))
                        .setScale(2, RoundingMode.HALF_UP);
                sum = sum.add(weight.multiply(credit));
                weights = weights.add(weight);
            }
        }
        return sum.multiply(BigDecimal.valueOf(100)).divide(weights, 1, RoundingMode.HALF_UP);
    }
}
