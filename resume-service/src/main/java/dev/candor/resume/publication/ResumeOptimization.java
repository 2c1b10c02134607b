package dev.candor.resume.publication;

import dev.candor.contract.posting.Requirements.Necessity;
import dev.candor.contract.posting.Requirements.Requirement;
import dev.candor.resume.lint.AtsLint;
import dev.candor.resume.lint.LintFinding;
import dev.candor.resume.match.Assessment.RequirementMatch;
import dev.candor.resume.match.Assessment.Verdict;
import dev.candor.resume.report.Dossier;
import dev.candor.resume.tailoring.Change;
import dev.candor.resume.tailoring.Proposals.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What was changed and what could be said better: the file {@code resume-optimization.json}. */
record ResumeOptimization(
        List<Suggestion> contentSuggestions,
        List<String> skillsToHighlight,
        List<Achievement> achievementsToHighlight,
        List<String> achievementsToAdd,
        List<String> keywordsForAts,
        List<String> formattingSuggestions,
        List<String> notEvidenced,
        List<Change> changes,
        List<Refused> refused,
        double matchBefore,
        double matchAfter,
        Readback readback,
        Lint lint) {

    /** What may trip a reader: in the resume as it came, and in ours. */
    record Lint(List<LintFinding> source, List<LintFinding> output) {}

    /** One wording, before and after. */
    record Suggestion(String section, String before, String after, String why) {}

    /** A line of the resume that answers a requirement. */
    record Achievement(String requirement, String path, String quote) {}

    static ResumeOptimization of(Dossier dossier, Readback readback) {
        Map<String, RequirementMatch> results = dossier.after().requirements().stream()
                .collect(Collectors.toMap(RequirementMatch::requirementId, Function.identity(), (a, b) -> a));
        List<Requirement> asked = dossier.requirements().requirements();
        List<LintFinding> source = AtsLint.of(dossier.source(), dossier.warnings());
        return new ResumeOptimization(
                dossier.changes().stream()
                        .map(change -> new Suggestion(change.path(), change.before(), change.after(), change.why()))
                        .toList(),
                names(asked, results, Verdict.MET),
                achievements(asked, results),
                toAdd(asked, results),
                asked.stream().map(Requirement::name).distinct().toList(),
                formatting(source),
                names(asked, results, Verdict.NOT_EVIDENCED),
                dossier.changes(),
                dossier.refused(),
                dossier.before().overall(),
                dossier.after().overall(),
                readback,
                new Lint(source, AtsLint.of(dossier.tailored(), List.of())));
    }

    /** What only the person can know: a required item that the resume shows nothing for, as a question. */
    private static List<String> toAdd(List<Requirement> asked, Map<String, RequirementMatch> results) {
        return asked.stream()
                .filter(requirement -> requirement.necessity() == Necessity.REQUIRED)
                .flatMap(requirement -> Optional.ofNullable(results.get(requirement.id())).stream())
                .filter(result -> result.verdict() == Verdict.NOT_EVIDENCED)
                .map(RequirementMatch::advice)
                .distinct()
                .toList();
    }

    private static List<String> formatting(List<LintFinding> findings) {
        return findings.stream()
                .map(finding -> finding.meaning() + " " + finding.action())
                .distinct()
                .toList();
    }

    private static List<String> names(List<Requirement> asked, Map<String, RequirementMatch> results, Verdict verdict) {
        return asked.stream()
                .filter(requirement -> Optional.ofNullable(results.get(requirement.id()))
                        .filter(result -> result.verdict() == verdict)
                        .isPresent())
                .map(Requirement::name)
                .distinct()
                .toList();
    }

    private static List<Achievement> achievements(List<Requirement> asked, Map<String, RequirementMatch> results) {
        List<Achievement> achievements = new ArrayList<>();
        for (Requirement requirement : asked) {
            RequirementMatch result = results.get(requirement.id());
            if (result != null) {
                result.evidence().stream()
                        .filter(evidence -> evidence.path().contains("highlights"))
                        .limit(1)
                        .map(evidence -> new Achievement(requirement.name(), evidence.path(), evidence.quote()))
                        .forEach(achievements::add);
            }
        }
        return achievements;
    }
}
