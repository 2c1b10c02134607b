package dev.candor.resume.match;

import dev.candor.resume.document.ResumeDocument;
import dev.candor.resume.document.Span;
import dev.candor.resume.match.Assessment.RequirementMatch;
import java.util.List;
import java.util.Map;

/** Adds to each evidence the page it was read from. */
final class EvidencePages {

    private EvidencePages() {}

    static Assessment in(Assessment assessment, ResumeDocument document) {
        List<RequirementMatch> requirements = assessment.requirements().stream()
                .map(match -> withPages(match, document.spans()))
                .toList();
        return new Assessment(
                assessment.overall(), assessment.dimensions(), requirements, assessment.strengths(), assessment.gaps());
    }

    private static RequirementMatch withPages(RequirementMatch match, Map<String, Span> spans) {
        List<Evidence> evidence = match.evidence().stream()
                .map(one -> {
                    Span span = spans.get(one.path());
                    return span == null ? one : new Evidence(one.path(), one.quote(), span.page());
                })
                .toList();
        return new RequirementMatch(
                match.requirementId(),
                match.name(),
                match.dimension(),
                match.verdict(),
                match.credit(),
                match.weight(),
                match.support(),
                match.visibility(),
                match.years(),
                match.gap(),
                evidence,
                match.advice());
    }
}
