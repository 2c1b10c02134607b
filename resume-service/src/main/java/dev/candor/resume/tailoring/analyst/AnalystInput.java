package dev.candor.resume.tailoring.analyst;

import dev.candor.contract.posting.Requirements;
import dev.candor.contract.posting.Requirements.Kind;
import dev.candor.contract.posting.Requirements.Necessity;
import dev.candor.contract.posting.Requirements.Requirement;
import dev.candor.resume.document.JsonResume;
import dev.candor.resume.document.ResumePaths;
import dev.candor.resume.match.Assessment;
import dev.candor.resume.match.Assessment.Gap;
import dev.candor.resume.match.Assessment.RequirementMatch;
import dev.candor.resume.match.Assessment.Verdict;
import dev.candor.resume.match.Evidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the analyst works from: a resume, what is asked for, and what the match has made of both. */
record AnalystInput(JsonResume source, Requirements requirements, Assessment before) {

    /** More than this is not asked about: what is required comes first. */
    static final int MOST_OPEN = 24;

    /** More lines than this are not read: the resume's own order decides. */
    static final int MOST_LINES = 80;

    /** Papers and levels are stated or they are not: no other line answers them. */
    private static final Set<Kind> ASKED =
            EnumSet.of(Kind.TECHNICAL_SKILL, Kind.SOFT_SKILL, Kind.EXPERIENCE, Kind.INDUSTRY);

    /** Places where people tell in sentences what they did. */
    private static final Pattern TOLD = Pattern.compile("basics\\.summary|(?:work|volunteer)\\[\\d+]\\.summary"
            + "|(?:work|projects|volunteer)\\[\\d+]\\.highlights\\[\\d+]|projects\\[\\d+]\\.description"
            + "|(?:awards|publications)\\[\\d+]\\.summary");

    /**
     * A requirement without full proof.
     *
     * @param shown lines that count for it already
     */
    record Open(Requirement requirement, Set<String> shown) {}

    /** A line of the resume. */
    record Line(String id, String path, String text) {

        @Override
        public String toString() {
            return "Line[id=" + id + ", characters=" + text.length() + "]";
        }
    }

    /** What no line proves, or only in part; what the resume or the person denies is not open. */
    List<Open> open() {
        return requirements.requirements().stream()
                .filter(requirement -> ASKED.contains(requirement.kind()))
                .sorted(Comparator.comparing(requirement -> requirement.necessity() == Necessity.PREFERRED))
                .flatMap(requirement -> before.requirements().stream()
                        .filter(result -> result.requirementId().equals(requirement.id()) && unproved(result))
                        .limit(1)
                        .map(result -> new Open(requirement, paths(result))))
                .limit(MOST_OPEN)
                .toList();
    }

    private static boolean unproved(RequirementMatch result) {
        return result.verdict() != Verdict.MET && result.gap() != Gap.DECLINED && result.gap() != Gap.CONTRADICTED;
    }

    private static Set<String> paths(RequirementMatch result) {
        return result.evidence().stream().map(Evidence::path).collect(Collectors.toUnmodifiableSet());
    }

    /** Lines that tell of something, in the order of the document. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (ResumePaths.Leaf leaf : ResumePaths.leaves(source)) {
            if (lines.size() < MOST_LINES
                    && TOLD.matcher(leaf.path()).matches()
                    && !leaf.text().isBlank()) {
                lines.add(new Line(
                        "f" + (lines.size() + 1), leaf.path(), leaf.text().strip()));
            }
        }
        return List.copyOf(lines);
    }

    @Override
    public String toString() {
        return "AnalystInput[requirements=" + requirements.requirements().size() + "]";
    }
}
