package dev.candor.resume.match;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How one document answers one posting. {@code overall} is recomputed exactly from the rounded dimension scores and the
 * weights of {@link Match#WEIGHTS}; a dimension from the weights and credits of its requirements.
 *
 * @param overall 0 to 100, one decimal
 */
public record Assessment(
        double overall,
        List<Dimension> dimensions,
        List<RequirementMatch> requirements,
        List<String> strengths,
        List<String> gaps) {

    /** Copies the lists. */
    public Assessment {
        dimensions = List.copyOf(dimensions);
        requirements = List.copyOf(requirements);
        strengths = List.copyOf(strengths);
        gaps = List.copyOf(gaps);
    }

    @Override
    public String toString() {
        return "Assessment[overall=" + overall + ", requirements=" + requirements.size() + "]";
    }

    /**
     * One part of the score.
     *
     * @param score 0 to 100, one decimal; 0 when not evaluated
     * @param evaluated false if the posting says nothing about it: it then leaves the weights
     */
    public record Dimension(String name, double score, boolean evaluated) {}

    /**
     * What the resume shows for one requirement.
     *
     * @param requirementId of the posting; {@code duties} and {@code title} are standing items
     * @param credit support × visibility, two decimals
     * @param evidence at most three lines, best first
     * @param advice what to do, never "add it"
     * @param weight of the requirement inside its dimension
     * @param support what the source proves, 0 to 1
     * @param visibility how plainly the document says it, 0 to 1
     * @param years computed from the dates of the roles that show it; absent if none are asked for or they have no dates
     * @param gap what is missing; absent if nothing is
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RequirementMatch(
            String requirementId,
            String name,
            String dimension,
            Verdict verdict,
            double credit,
            double weight,
            double support,
            double visibility,
            @Nullable Double years,
            @Nullable Gap gap,
            List<Evidence> evidence,
            String advice) {

        /** Copies the list. */
        public RequirementMatch {
            evidence = List.copyOf(evidence);
        }
    }

    /** Whether a requirement is shown. */
    public enum Verdict {
        /** Shown, and for long enough. */
        MET,
        /** Shown in part, by something near, or for less time than asked. */
        PARTIAL,
        /** Not shown; the person may well have it. */
        NOT_EVIDENCED;

        /** As the API writes it. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** In which way something is missing. */
    public enum Gap {
        /** The resume says nothing about it. */
        @JsonProperty("silent")
        SILENT,
        /** Shown, but less than asked. */
        @JsonProperty("short")
        SHORT,
        /** Shown in roles without dates. */
        @JsonProperty("undated")
        UNDATED,
        /** Something near it is shown. */
        @JsonProperty("transferable")
        TRANSFERABLE,
        /** The resume states otherwise. */
        @JsonProperty("contradicted")
        CONTRADICTED,
        /** The person said they do not have it. */
        @JsonProperty("declined")
        DECLINED
    }
}
