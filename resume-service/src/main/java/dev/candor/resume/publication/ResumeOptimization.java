package dev.candor.resume.publication;

import dev.candor.contract.posting.Requirements.Requirement;
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
        List<String> keywordsForAts,
        List<String> notEvidenced,
        List<Change> changes,
        List<Refused> refused,
        double matchBefore,
        double matchAfter,
        Readback readback) {

    /** One wording, before and after. */
    record Suggestion(String section, String before, String after, String why) {}

    /** A line of the resume that answers a requirement. */
    record Achievement(String requirement, String path, String quote) {}

    static ResumeOptimization of(Dossier dossier, Readback readback) {
        Map<String, RequirementMatch> results = dossier.after().requirements().stream()
                .collect(Collectors.toMap(RequirementMatch::requirementId, Function.identity(), (a, b) -> a));
        List<Requirement> asked = dossier.requirements().requirements();
        return new ResumeOptimization(
                dossier.changes().stream()
                        .map(change -> new Suggestion(change.path(), change.before(), change.after(), change.why()))
                        .toList(),
                names(asked, results, Verdict.MET),
                achievements(asked, results),
                asked.stream().map(Requirement::name).distinct().toList(),
                names(asked, results, Verdict.NOT_EVIDENCED),
                dossier.changes(),
                dossier.refused(),
                dossier.before().overall(),
                dossier.after().overall(),
                readback);
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
