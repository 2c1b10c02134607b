package dev.candor.resume.match;

import dev.candor.contract.posting.Posting;
import dev.candor.contract.posting.Requirements;
import dev.candor.resume.artifact.ResumePaper;
import dev.candor.resume.artifact.TextRenderer;
import dev.candor.resume.document.JsonResume;
import dev.candor.resume.document.ResumePaths;
import dev.candor.resume.match.Assessment.RequirementMatch;
import dev.candor.skills.SkillMatcher;
import dev.candor.skills.text.Folding;

/**
 * Weighted share of what the source proves that a reader has seen after the first half of the document, 0 to 100: the evidence
 * itself, or a skill of the requirement by any of its names. The source is read in the order of its own fields.
 */
public final class HalfCoverage {

    private HalfCoverage() {}

    /** Coverage of a document; {@code printed} as our files print it, else as its fields stand. */
    public static double of(
            JsonResume document, JsonResume source, Posting posting, Requirements requirements, boolean printed) {
        String text = printed
                ? new TextRenderer().render(ResumePaper.of(document, posting.language()))
                : String.join(
                        "\n",
                        ResumePaths.leaves(document).stream()
                                .map(ResumePaths.Leaf::text)
                                .toList());
        String half = text.substring(0, text.length() / 2);
        Assessment proved = MatchScorer.score(new MatchInput(source, source, posting, requirements, Corpus.AS_OF));
        Assessment said = MatchScorer.score(new MatchInput(document, source, posting, requirements, Corpus.AS_OF));
        double all = 0.0;
        double seen = 0.0;
        for (RequirementMatch match : proved.requirements()) {
            if (match.support() > 0) {
                double worth = match.weight() * match.support();
                all += worth;
                seen += shows(half, match.requirementId(), said, requirements, posting) ? worth : 0.0;
            }
        }
        return all == 0.0 ? 0.0 : 100 * seen / all;
    }

    private static boolean shows(String half, String id, Assessment said, Requirements requirements, Posting posting) {
        String key = Folding.key(half);
        boolean quoted = said.requirements().stream()
                .filter(match -> match.requirementId().equals(id))
                .flatMap(match -> match.evidence().stream())
                .anyMatch(evidence -> key.contains(Folding.key(evidence.quote())));
        return quoted
                || requirements.requirements().stream()
                        .filter(requirement -> requirement.id().equals(id))
                        .anyMatch(requirement -> SkillMatcher.standard().find(half, posting.language()).stream()
                                .anyMatch(hit -> requirement
                                        .skillIds()
                                        .contains(hit.skill().id())));
    }
}
