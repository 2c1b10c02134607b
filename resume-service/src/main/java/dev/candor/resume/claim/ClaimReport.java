package dev.candor.resume.claim;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * What in a tailored resume is not backed by its source.
 *
 * @param supported whether there is no violation at all
 */
public record ClaimReport(boolean supported, List<Violation> violations) {

    /** Copies the list. */
    public ClaimReport {
        violations = List.copyOf(violations);
    }

    /** A report over these violations. */
    public static ClaimReport of(List<Violation> violations) {
        return new ClaimReport(violations.isEmpty(), violations);
    }

    /** Whether anything in it must not be said at all. */
    public boolean blocked() {
        return violations.stream().anyMatch(violation -> violation.severity() == Severity.BLOCK);
    }

    /**
     * A statement that no evidence supports.
     *
     * @param path place in the tailored resume
     * @param text the whole text at that place
     * @param claim the words in it that say too much
     * @param reason kebab-case code and a sentence, such as {@code new-number: …}
     * @param evidence the source lines it was compared with, nearest first
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Violation(
            String path, String text, String claim, String reason, Severity severity, List<SourceLine> evidence) {

        /** Copies the list. */
        public Violation {
            evidence = List.copyOf(evidence);
        }

        @Override
        public String toString() {
            return "Violation[path=" + path + ", reason=" + code() + ", severity=" + severity + "]";
        }

        /** The same as a question. */
        Violation asked() {
            return new Violation(path, text, claim, reason, Severity.CONFIRM, evidence);
        }

        /** The code in front of the reason. */
        public String code() {
            int colon = reason.indexOf(':');
            return colon < 0 ? reason : reason.substring(0, colon);
        }
    }

    /** Words of the source and where they stand. */
    public record SourceLine(String path, String quote) {

        @Override
        public String toString() {
            return "SourceLine[path=" + path + "]";
        }
    }

    /** How bad it is. */
    public enum Severity {
        /** The source contradicts it or has nothing of the kind: it is not said. */
        @JsonProperty("block")
        BLOCK,
        /** Plausible, and only the person knows: it is asked. */
        @JsonProperty("confirm")
        CONFIRM
    }
}
