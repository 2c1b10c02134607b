package dev.candor.resume.tailoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.candor.resume.claim.ClaimReport;
import dev.candor.resume.match.Evidence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One proposed edit of a resume, as a person would decide it. All paths are paths in the source resume.
 *
 * @param id {@code c1}, {@code c2} … in order of proposal
 * @param path what it changes
 * @param before how it reads in the source; empty if it is new
 * @param after how it would read; empty if it is left out
 * @param why in the words of the requirements it serves
 * @param evidence the source lines that carry it
 * @param operation what is done to the document
 * @param findings what the claim gate had to say, also about the person's own words
 * @param statedText the person's own words after an edit; absent otherwise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Change(
        String id,
        String path,
        Kind kind,
        String before,
        String after,
        String why,
        List<String> requirementIds,
        List<Evidence> evidence,
        Operation operation,
        Verdict verdict,
        List<ClaimReport.Violation> findings,
        Decision decision,
        @Nullable String statedText) {

    /** Copies the lists. */
    public Change {
        requirementIds = List.copyOf(requirementIds);
        evidence = List.copyOf(evidence);
        findings = List.copyOf(findings);
    }

    @Override
    public String toString() {
        return "Change[id=" + id + ", path=" + path + ", kind=" + kind + ", verdict=" + verdict + "]";
    }

    /** Whether it is in the documents: accepted, edited, or pending and supported. */
    public boolean printed() {
        return switch (decision) {
            case ACCEPTED, EDITED -> true;
            case PENDING -> verdict == Verdict.SUPPORTED;
            case REJECTED -> false;
        };
    }

    /** The same change after the gate has spoken. */
    public Change judged(Verdict judgement, List<ClaimReport.Violation> said) {
        return new Change(
                id,
                path,
                kind,
                before,
                after,
                why,
                requirementIds,
                evidence,
                operation,
                judgement,
                said,
                decision,
                statedText);
    }

    /** The same change after the person has spoken; {@code stated} only with {@link Decision#EDITED}. */
    public Change decided(Decision made, @Nullable String stated, List<ClaimReport.Violation> said) {
        return new Change(
                id, path, kind, before, after, why, requirementIds, evidence, operation, verdict, said, made, stated);
    }

    /** What kind of edit it is. */
    public enum Kind {
        /** Other words for the same. */
        @JsonProperty("reword")
        REWORD,
        /** Another order of lines. */
        @JsonProperty("reorder")
        REORDER,
        /** Something buried comes to the top. */
        @JsonProperty("promote")
        PROMOTE,
        /** Summary or headline. */
        @JsonProperty("summary")
        SUMMARY,
        /** Order and names of skills. */
        @JsonProperty("skills")
        SKILLS,
        /** Left out, and can return. */
        @JsonProperty("remove")
        REMOVE
    }

    /** What the claim gate says. */
    public enum Verdict {
        /** The source says it. */
        @JsonProperty("supported")
        SUPPORTED,
        /** Only the person knows. */
        @JsonProperty("needs-confirmation")
        NEEDS_CONFIRMATION
    }

    /** What the person says. */
    public enum Decision {
        /** Nothing yet. */
        @JsonProperty("pending")
        PENDING,
        /** Yes. */
        @JsonProperty("accepted")
        ACCEPTED,
        /** No. */
        @JsonProperty("rejected")
        REJECTED,
        /** In their own words. */
        @JsonProperty("edited")
        EDITED
    }
}
