package dev.candor.resume.match;

import dev.candor.contract.posting.Requirements.Necessity;
import dev.candor.contract.posting.Requirements.Requirement;
import dev.candor.resume.match.Assessment.Dimension;
import dev.candor.resume.match.Assessment.Gap;
import dev.candor.resume.match.Assessment.RequirementMatch;
import dev.candor.resume.match.Assessment.Verdict;
import dev.candor.resume.match.evidence.LineSearch;
import dev.candor.resume.match.evidence.PhraseSimilarity;
import dev.candor.resume.match.evidence.ResumeLine;
import dev.candor.resume.match.evidence.ResumeLines;
import dev.candor.resume.match.evidence.Terms;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Scores a document against a posting: credit = support × visibility per requirement, weighted sums per dimension, 0 to 100,
 * rounded half up to one decimal. Support is what the source proves, so wording cannot raise it; dimensions the posting says
 * nothing about leave the weights. Same input, same score: no model, no clock.
 */
public final class MatchScorer {

    private static final double MET = 0.85;

    private MatchScorer() {}

    /**
     * Scores one document.
     *
     * @throws IllegalArgumentException if the posting asks for nothing at all
     */
    public static Assessment score(MatchInput input) {
        List<RequirementMatch> matches = new Scoring(input).all();
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

    /** One scoring: the lines of both resumes, and the proofs over them. */
    private static final class Scoring {

        private final MatchInput input;
        private final List<ResumeLine> source;
        private final SkillProofs skills;
        private final LevelProofs levels;
        private final PlainProofs plain;
        private final Visibility visibility;

        Scoring(MatchInput input) {
            this.input = input;
            String language = input.posting().language();
            ResumeLines reader = new ResumeLines(input.source(), input.asOf());
            this.source = reader.of(input.source());
            List<Set<String>> background = new ArrayList<>();
            input.requirements().requirements().forEach(one -> background.add(Terms.of(one.quote(), language)));
            input.requirements().responsibilities().forEach(one -> background.add(Terms.of(one, language)));
            LineSearch search = new LineSearch(source, background, PhraseSimilarity.ofTrigrams());
            this.skills = new SkillProofs(source, search, language);
            this.levels = new LevelProofs(input.source(), source, language);
            this.plain = new PlainProofs(source, search, skills, language);
            this.visibility = new Visibility(reader.of(input.document()));
        }

        List<RequirementMatch> all() {
            List<RequirementMatch> matches = new ArrayList<>();
            for (Requirement requirement : input.requirements().requirements()) {
                matches.add(match(requirement));
            }
            String title = input.posting().title();
            if (title != null && !title.isBlank()) {
                matches.add(Standing.item("title", title, 0.5, plain.title(title), visibility));
            }
            List<String> duties = input.requirements().responsibilities();
            if (!duties.isEmpty()) {
                matches.add(Standing.item("duties", "Responsibilities", 1.0, plain.duties(duties), visibility));
            }
            return matches;
        }

        private RequirementMatch match(Requirement requirement) {
            Proof proof = proof(requirement);
            Set<String> ids = new HashSet<>(requirement.skillIds());
            skills.wanted(requirement).forEach(wanted -> ids.add(wanted.id()));
            List<ResumeLine> shown = visibility.showing(proof, ids);
            double visible = visibility.of(requirement, proof, shown);
            double weight = requirement.necessity() == Necessity.REQUIRED ? 1.0 : 0.5;
            Gap gap = proof.gap();
            Verdict verdict = proof.support() >= MET && gap != Gap.SHORT && gap != Gap.UNDATED
                    ? Verdict.MET
                    : proof.support() > 0 ? Verdict.PARTIAL : Verdict.NOT_EVIDENCED;
            List<Evidence> evidence = Standing.evidence(shown);
            return new RequirementMatch(
                    requirement.id(),
                    requirement.name(),
                    dimension(requirement),
                    verdict,
                    Standing.credit(Standing.rounded(proof.support()), visible),
                    weight,
                    Standing.rounded(proof.support()),
                    visible,
                    proof.years(),
                    gap,
                    evidence,
                    Advice.of(requirement.name(), verdict, proof, visible, evidence));
        }

        private Proof proof(Requirement requirement) {
            return switch (requirement.kind()) {
                case TECHNICAL_SKILL -> skills.of(requirement);
                case SOFT_SKILL -> plain.soft(requirement);
                case EXPERIENCE -> plain.experience(requirement);
                case EDUCATION -> levels.education(requirement);
                case CERTIFICATION -> plain.certificate(requirement);
                case LANGUAGE -> levels.spoken(requirement);
                case INDUSTRY -> plain.industry(requirement);
            };
        }

        private static String dimension(Requirement requirement) {
            return switch (requirement.kind()) {
                case TECHNICAL_SKILL -> "technicalSkills";
                case SOFT_SKILL, LANGUAGE -> "softSkills";
                case EXPERIENCE -> "experience";
                case EDUCATION, CERTIFICATION -> "education";
                case INDUSTRY -> "industry";
            };
        }
    }
}
