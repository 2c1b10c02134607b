package dev.candor.resume.report;

import dev.candor.contract.posting.CompanyProfile;
import dev.candor.contract.posting.Posting;
import dev.candor.contract.posting.Requirements;
import dev.candor.resume.document.JsonResume;
import dev.candor.resume.document.ResumeWarning;
import dev.candor.resume.match.Assessment;
import dev.candor.resume.match.Assessment.RequirementMatch;
import dev.candor.resume.match.Assessment.Verdict;
import dev.candor.resume.match.Evidence;
import dev.candor.resume.tailoring.Change;
import dev.candor.resume.tailoring.Pointers;
import dev.candor.resume.tailoring.Proposals.Refused;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything one optimization has found out, as the writer of the report sees it.
 *
 * @param language of the report, ISO 639-1
 * @param company absent if nothing was looked up
 * @param warnings what was noticed in the file of the source
 * @param style of the printed resume, see {@code Template}
 * @param decidedAt time that tracked changes carry
 * @param pointers lines that may answer what has no full proof; never evidence
 * @param letter what a model has worded for the letter; empty where code writes it alone
 */
public record Dossier(
        String language,
        JsonResume source,
        JsonResume tailored,
        Posting posting,
        Requirements requirements,
        @Nullable CompanyProfile company,
        Assessment before,
        Assessment after,
        List<Change> changes,
        List<Refused> refused,
        List<ResumeWarning> warnings,
        String style,
        Instant decidedAt,
        Pointers pointers,
        List<LetterSentence> letter) {

    /** Copies the lists. */
    public Dossier {
        changes = List.copyOf(changes);
        refused = List.copyOf(refused);
        warnings = List.copyOf(warnings);
        letter = List.copyOf(letter);
    }

    /** The same with other sentences for the letter. */
    Dossier with(List<LetterSentence> sentences) {
        return new Dossier(
                language,
                source,
                tailored,
                posting,
                requirements,
                company,
                before,
                after,
                changes,
                refused,
                warnings,
                style,
                decidedAt,
                pointers,
                sentences);
    }

    /** Lines pointed at for a requirement that do not count for it now, the plainest first; none once it is met. */
    List<String> pointedAt(RequirementMatch result) {
        return result.verdict() == Verdict.MET
                ? List.of()
                : pointers.at(result.requirementId()).stream()
                        .map(Evidence::quote)
                        .filter(line ->
                                result.evidence().stream().noneMatch(evidence -> line.contains(evidence.quote())))
                        .toList();
    }

    @Override
    public String toString() {
        return "Dossier[changes=" + changes.size() + "]";
    }
}
