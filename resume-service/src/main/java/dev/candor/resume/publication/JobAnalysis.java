package dev.candor.resume.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.candor.contract.posting.Posting;
import dev.candor.contract.posting.Posting.Salary;
import dev.candor.contract.posting.Requirements;
import dev.candor.contract.posting.Requirements.Condition;
import dev.candor.contract.posting.Requirements.Kind;
import dev.candor.contract.posting.Requirements.Necessity;
import dev.candor.contract.posting.Requirements.Requirement;
import dev.candor.resume.match.Assessment;
import dev.candor.resume.match.Assessment.Dimension;
import dev.candor.resume.match.Assessment.RequirementMatch;
import dev.candor.resume.report.Dossier;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the posting asks for and how the resume answers: the file {@code job-analysis.json}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record JobAnalysis(
        @Nullable String title,
        @Nullable String company,
        @Nullable String location,
        @Nullable String remote,
        @Nullable String employmentType,
        @Nullable String seniority,
        @Nullable Salary salary,
        @Nullable String url,
        List<String> technicalSkills,
        List<String> softSkills,
        List<String> experienceRequirements,
        List<String> educationRequirements,
        List<String> certificationsRequired,
        List<String> niceToHave,
        List<String> keyResponsibilities,
        List<String> benefits,
        List<String> languages,
        List<String> industryKnowledge,
        List<Condition> conditions,
        List<Requirement> requirements,
        MatchScore matchScore) {

    /** Overall, its parts, what is strong, what is missing, and how it was counted. */
    record MatchScore(
            double overallMatch,
            List<Dimension> scoringFactors,
            Map<String, Double> weights,
            List<String> strengths,
            List<String> gaps,
            List<RequirementMatch> requirements,
            String explanation,
            List<String> scoreExplanation) {}

    static JobAnalysis of(Dossier dossier) {
        Posting posting = dossier.posting();
        Requirements asked = dossier.requirements();
        return new JobAnalysis(
                posting.title(),
                posting.company(),
                posting.location(),
                posting.remote(),
                posting.employmentType(),
                posting.seniority(),
                posting.salary(),
                posting.url(),
                names(asked, Kind.TECHNICAL_SKILL),
                names(asked, Kind.SOFT_SKILL),
                names(asked, Kind.EXPERIENCE),
                names(asked, Kind.EDUCATION, Kind.CERTIFICATION),
                names(asked, Kind.CERTIFICATION),
                preferred(asked),
                asked.responsibilities(),
                asked.benefits(),
                names(asked, Kind.LANGUAGE),
                names(asked, Kind.INDUSTRY),
                asked.conditions(),
                asked.requirements(),
                score(dossier.before()));
    }

    private static MatchScore score(Assessment before) {
        return new MatchScore(
                before.overall(),
                before.dimensions(),
                dev.candor.resume.match.Match.WEIGHTS,
                before.strengths(),
                before.gaps(),
                before.requirements(),
                "Sum of dimension score times weight over the dimensions the posting asks about, divided by their weights.",
                before.dimensions().stream().map(JobAnalysis::explained).toList());
    }

    private static String explained(Dimension dimension) {
        return dimension.evaluated()
                ? dimension.name() + ": " + dimension.score() + " of 100, weight "
                        + dev.candor.resume.match.Match.WEIGHTS.get(dimension.name())
                : dimension.name() + ": not asked for, left out of the sum";
    }

    private static List<String> preferred(Requirements asked) {
        return asked.requirements().stream()
                .filter(requirement -> requirement.necessity() == Necessity.PREFERRED)
                .map(Requirement::name)
                .distinct()
                .toList();
    }

    private static List<String> names(Requirements asked, Kind... kinds) {
        return asked.requirements().stream()
                .filter(requirement -> List.of(kinds).contains(requirement.kind()))
                .map(Requirement::name)
                .distinct()
                .toList();
    }
}
