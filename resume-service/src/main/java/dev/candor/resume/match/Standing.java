package dev.candor.resume.match;

import dev.candor.resume.match.Assessment.RequirementMatch;
import dev.candor.resume.match.Assessment.Verdict;
import dev.candor.resume.match.evidence.ResumeLine;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;

/** The items every posting has: its title and its duties; and what all items share. */
final class Standing {

    private static final int MOST_LINES = 3;
    private static final double MET = 0.8;

    private Standing() {}

    static RequirementMatch item(String id, String name, double weight, Proof proof, Visibility visibility) {
        List<ResumeLine> shown = visibility.showing(proof, Set.of());
        double visible = shown.isEmpty() && !proof.lines().isEmpty() ? 0.0 : 1.0;
        Verdict verdict =
                proof.support() >= MET ? Verdict.MET : proof.support() > 0 ? Verdict.PARTIAL : Verdict.NOT_EVIDENCED;
        List<Evidence> evidence = evidence(shown);
        return new RequirementMatch(
                id,
                name,
                "experience",
                verdict,
                credit(rounded(proof.support()), visible),
                weight,
                rounded(proof.support()),
                visible,
                null,
                proof.gap(),
                evidence,
                Advice.of(name, verdict, proof, visible, evidence));
    }

    static List<Evidence> evidence(List<ResumeLine> shown) {
        return shown.stream()
                .limit(MOST_LINES)
                .map(line -> Evidence.of(line.path(), line.text()))
                .toList();
    }

    static double credit(double support, double visibility) {
        return BigDecimal.valueOf(support)
                .multiply(BigDecimal.valueOf(visibility))
                .setScale(2, RoundingMode.HALF_UP)
                .doubleValue();
    }

    static double rounded(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).doubleValue();
    }
}
