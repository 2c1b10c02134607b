package dev.candor.contract.posting;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a posting asks for, in order of appearance. */
public record Requirements(
        List<Requirement> requirements,
        List<String> responsibilities,
        List<String> benefits,
        List<Condition> conditions) {

    /** Makes absent lists empty. */
    public Requirements {
        requirements = list(requirements);
        responsibilities = list(responsibilities);
        benefits = list(benefits);
        conditions = list(conditions);
    }

    private static <T> List<T> list(@Nullable List<T> items) {
        return items == null ? List.of() : List.copyOf(items);
    }

    /**
     * One thing asked for.
     *
     * @param id {@code r1}, {@code r2} … in order of appearance
     * @param name a noun phrase of at most 120 characters
     * @param minYears years asked for; absent if none
     * @param quote exactly {@code text[start, end)} of the posting
     * @param skillIds canonical ids of the lexicon, {@code open:<normalised>} for unknown names; the first is the main one
     * @param anyOf alternatives of which one suffices, as names; empty if there are none
     * @param level degree or language level asked for, such as {@code bachelor} or {@code C1}
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Requirement(
            String id,
            Kind kind,
            String name,
            Necessity necessity,
            @Nullable Integer minYears,
            String quote,
            @JsonInclude(JsonInclude.Include.ALWAYS) int start,
            @JsonInclude(JsonInclude.Include.ALWAYS) int end,
            List<String> skillIds,
            List<String> anyOf,
            @Nullable String level) {

        /** Makes absent lists empty. */
        public Requirement {
            skillIds = list(skillIds);
            anyOf = list(anyOf);
        }
    }

    /** Something to check before applying; shown, never scored. */
    public record Condition(String kind, String quote, int start, int end) {}

    /** What kind of thing is asked for. */
    public enum Kind {
        /** A tool, method or field of knowledge. */
        @JsonProperty("technical-skill")
        TECHNICAL_SKILL,
        /** A way of working with people. */
        @JsonProperty("soft-skill")
        SOFT_SKILL,
        /** Time spent doing something. */
        @JsonProperty("experience")
        EXPERIENCE,
        /** A degree. */
        @JsonProperty("education")
        EDUCATION,
        /** A certificate or licence. */
        @JsonProperty("certification")
        CERTIFICATION,
        /** A spoken language. */
        @JsonProperty("language")
        LANGUAGE,
        /** Knowledge of a trade. */
        @JsonProperty("industry")
        INDUSTRY
    }

    /** How much it is wanted. */
    public enum Necessity {
        /** Without it one need not apply. */
        @JsonProperty("required")
        REQUIRED,
        /** Welcome. */
        @JsonProperty("preferred")
        PREFERRED
    }
}
