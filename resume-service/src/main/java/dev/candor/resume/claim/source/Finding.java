package dev.candor.resume.claim.source;

import dev.candor.resume.claim.ClaimReport.Severity;
import dev.candor.resume.claim.ClaimReport.SourceLine;
import dev.candor.resume.claim.ClaimReport.Violation;
import java.util.List;

/**
 * What a rule has against a text, before it is tied to a place.
 *
 * @param claim the words that say too much
 * @param code kebab-case
 * @param sentence why, in our own words
 */
public record Finding(String claim, String code, String sentence, Severity severity, List<SourceLine> evidence) {

    /** Something the source contradicts or does not have. */
    public static Finding block(String claim, String code, String sentence, List<SourceLine> evidence) {
        return new Finding(claim, code, sentence, Severity.BLOCK, evidence);
    }

    /** Something only the person knows. */
    public static Finding confirm(String claim, String code, String sentence, List<SourceLine> evidence) {
        return new Finding(claim, code, sentence, Severity.CONFIRM, evidence);
    }

    /** Tied to its place. */
    public Violation at(Field field) {
        return new Violation(field.path(), field.text(), claim, code + ": " + sentence, severity, evidence);
    }
}
