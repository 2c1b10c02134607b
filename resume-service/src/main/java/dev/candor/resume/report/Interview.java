package dev.candor.resume.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.candor.resume.match.Evidence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Questions to expect and to ask, each tied to a requirement, a line of the resume or a statement about the company. */
public record Interview(List<Question> questions) {

    /**
     * One question.
     *
     * @param requirementId absent if it is about no requirement
     * @param claimId the statement about the company, {@code k1} …; absent if it is about none
     * @param evidence what to speak from; empty for a gap
     * @param prepare what to do before the conversation
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Question(
            String id,
            @Nullable String requirementId,
            @Nullable String claimId,
            Kind kind,
            String question,
            String why,
            List<Evidence> evidence,
            List<String> prepare) {}

    /** What a question is about. */
    public enum Kind {
        /** Something the resume shows; without a requirement, a number in it. */
        @JsonProperty("evidence")
        EVIDENCE,
        /** Something it does not show. */
        @JsonProperty("gap")
        GAP,
        /** A condition of the job. */
        @JsonProperty("condition")
        CONDITION,
        /** A statement about the company. */
        @JsonProperty("company")
        COMPANY,
        /** Something to ask them. */
        @JsonProperty("to-ask")
        TO_ASK
    }
}
